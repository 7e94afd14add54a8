import type { StanceCase } from './stanceCase.ts';

/** Relative clauses and "as" clauses. */
export const relatives: readonly StanceCase[] = [
  { text: 'The levy, which India rejects, would start in 2027.', expect: ['India | opposes | levy'] },
  { text: 'The bridge that Denmark wants would cost four billion.', expect: ['Denmark | demands | bridge'] },
  { text: 'The treaty should be renewed, as Spain has proposed.', expect: ['Spain | demands | renewed'] },
  { text: 'Kenya, whose president supports the debt swap, holds the chair.', expect: ['Kenya | supports | swap'] },
  { text: 'The inspections to which Iran agreed begin in May.', expect: ['Iran | supports | inspections'] },
  { text: 'Hungary, long opposed to the loan, sent no delegate.', expect: ['Hungary | opposes | loan'] },
  { text: 'Egypt is the only country that demands a binding treaty.', expect: ['Egypt | demands | treaty'] },
  { text: 'Poland, which wants a permanent base, hosts nine thousand soldiers.', expect: ['Poland | demands | base'] },
  { text: 'The islands should be demilitarised, as Turkey demands.', expect: ['Turkey | demands | demilitarised'] },
  // The verb alone does not tell what: its object is the noun around the clause.
  {
    text: 'A visa scheme, which London is reluctant to consider, would help.',
    expect: ['United Kingdom | noncommittal | visa scheme'],
  },
  {
    text: 'The deal, which the union has agreed to accept, runs for three years.',
    expect: ['union | supports | deal'],
  },
  { text: 'It was a treaty which Chad has long refused to sign.', expect: ['Chad | opposes | sign (a treaty)'] },
  { text: 'The concession Peru is unwilling to make is the port.', expect: ['Peru | opposes | concession'] },
  // Here the noun is no object of the verb.
  { text: 'Kenya named the day on which it is willing to talk.', expect: ['Kenya | supports | talk'] },
  {
    text: 'An amnesty for the fighters, which Norway resisted all spring, is in force.',
    expect: ['Norway | opposes | amnesty for the fighters'],
  },
  { text: 'Turkey got the venue Russia keeps proposing.', expect: ['Russia | demands | the venue'] },
  {
    text: 'The envoys discussed a fishing ban of the kind Iceland has proposed.',
    expect: ['Iceland | demands | fishing ban'],
  },
  { text: 'It is a moratorium of the sort Peru proposed.', expect: ['Peru | demands | moratorium'] },
];
