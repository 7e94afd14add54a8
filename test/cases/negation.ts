import type { StanceCase } from './stanceCase.ts';

/** Negation of stance predicates, and negations that cancel each other. */
export const negation: readonly StanceCase[] = [
  { text: 'Norway does not support the proposed ban on trawling.', expect: ['Norway | opposes | ban'] },
  { text: 'Kenya does not oppose the carbon levy.', expect: ['Kenya | supports | levy'] },
  { text: 'Chile did not agree to the early inspection.', expect: ['Chile | opposes | inspection'] },
  { text: 'Japan has not ruled out a joint fishing zone.', expect: ['Japan | noncommittal | zone'] },
  { text: 'Egypt never accepted the second filling of the dam.', expect: ['Egypt | opposes | filling'] },
  {
    text: 'Serbia cannot accept a deal that does not include the northern towns.',
    expect: ['Serbia | opposes | deal'],
  },
  { text: 'Italy has no objection to a shared coastguard.', expect: ['Italy | supports | coastguard'] },
  { text: 'Spain does not want a tax on wine.', expect: ['Spain | opposes | tax'] },
  { text: 'India is not willing to cut its rice stocks.', expect: ['India | opposes | cut'] },
  {
    text: 'Neither Ghana nor Togo supports the single currency.',
    expect: ['Ghana | opposes | currency', 'Togo | opposes | currency'],
  },
  { text: 'Turkey lifted its veto on the accession of Sweden.', expect: ['Turkey | supports | accession'] },
  { text: 'Nobody in the Swiss government supports the takeover.', expect: [] },
  { text: 'Poland refused to rule out a border closure.', expect: ['Poland | noncommittal | closure'] },
  { text: 'Canada is not against a carbon tariff.', expect: ['Canada | supports | tariff'] },
  { text: 'Peru would not hear of a smaller quota.', expect: ['Peru | opposes | quota'] },
  { text: 'Finland did not say whether it would sign the charter.', expect: ['Finland | noncommittal | charter'] },
  { text: 'Finland does not oppose the loan.', expect: ['Finland | supports | loan'] },
  { text: 'Austria has no objection to the merger.', expect: ['Austria | supports | merger'] },
  { text: 'Poland is not averse to a joint fund.', expect: ['Poland | supports | fund'] },
  { text: 'Japan would not stand in the way of the accord.', expect: ['Japan | supports | accord'] },
  { text: 'Egypt has not ruled out a naval patrol.', expect: ['Egypt | noncommittal | patrol'] },
  {
    text: 'Norway called for talks instead of sanctions.',
    expect: ['Norway | demands | talks', 'Norway | opposes | sanctions'],
  },
  { text: 'India neither supports nor opposes the plastics treaty.', expect: ['India | noncommittal | treaty'] },
  { text: 'Kenya has neither accepted nor rejected the loan.', expect: ['Kenya | noncommittal | loan'] },
  {
    text: 'Not only does Greece oppose the patrols, it wants the treaty scrapped.',
    expect: ['Greece | opposes | patrols', 'Greece | demands | treaty'],
  },
  { text: 'Egypt does not think that the observers should return.', expect: ['Egypt | opposes | observers'] },
  { text: 'Peru does not believe that duties on copper must rise.', expect: ['Peru | opposes | duties'] },
  { text: 'Oslo proposed a fund instead of a levy.', expect: ['Norway | demands | fund', 'Norway | opposes | levy'] },
  {
    text: 'Bern prefers talks to sanctions.',
    expect: ['Switzerland | demands | talks', 'Switzerland | opposes | sanctions'],
  },
  {
    text: 'Argentina wants not a loan but a grant.',
    expect: ['Argentina | opposes | loan', 'Argentina | demands | grant'],
  },
];
