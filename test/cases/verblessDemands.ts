import type { StanceCase } from './stanceCase.ts';

/** Demands without a verb: in quotations, behind labels, in refrains. */
export const verblessDemands: readonly StanceCase[] = [
  { text: '“No second waiver,” said the Finnish finance minister.', expect: ['Finland | opposes | waiver'] },
  { text: '“No more detours,” the Kenyan delegate said.', expect: ['Kenya | opposes | detours'] },
  {
    text: '“Loans, not grants,” said the Dutch minister.',
    expect: ['Netherlands | demands | Loans', 'Netherlands | opposes | grants'],
  },
  { text: '“Elections first, reforms later,” the Tunisian president said.', expect: ['Tunisia | demands | Elections'] },
  { text: 'SPD: no cuts to pensions', expect: ['SPD | opposes | cuts'] },
  { text: 'Chilean minister: “Not one metre of the glacier”', expect: ['Chile | opposes | glacier'] },
  { text: 'Hamas leader: a full pullout or nothing', expect: ['Hamas | demands | pullout'] },
  // minutes: the label names who does it
  {
    text: 'Chile: supported the second option; could not accept the deletion of the footnote.',
    expect: ['Chile | supports | option', 'Chile | opposes | deletion'],
  },
  { text: 'Kenya: reserved its position on the annex.', expect: ['Kenya | noncommittal | annex'] },
  { text: 'Peru: in favour of a longer transition.', expect: ['Peru | supports | transition'] },
  { text: 'Peru: against the fishing levy.', expect: ['Peru | opposes | levy'] },
  { text: 'Norway: full support for the seed fund.', expect: ['Norway | supports | seed fund'] },
  { text: 'Norway: rejected asylum seekers leave', expect: [] },
  { text: 'Norway: support for the seed fund grows', expect: [] },
  { text: '“No comment,” said the Finnish finance minister.', expect: [] },
  { text: '“No sleep, no coffee,” the Kenyan delegate said.', expect: [] },
  { text: 'Norway: no ships seen near the pipeline', expect: [] },
  { text: '“Not a bad evening,” the Dutch minister said.', expect: [] },
  { text: '“First Lima, then Quito,” the Dutch minister said.', expect: [] },
  { text: 'India: a timeline of the talks', expect: [] },
  {
    text: 'What does Verdi want? A shorter week. Better pensions for all.',
    expect: ['Verdi | demands | week', 'Verdi | demands | pensions'],
  },
  { text: 'No amnesty, said Colombia.', expect: ['Colombia | opposes | amnesty'] },
  { text: 'No foreign judges, Kenya demanded.', expect: ['Kenya | opposes | judges'] },
  { text: 'Lower tariffs on beef, said Brazil, or no deal.', expect: ['Brazil | demands | tariffs'] },
  { text: 'No injuries, said the coastguard of Norway.', expect: [] },
  { text: 'No more than a first step, said Norway.', expect: [] },
  {
    text: 'Chile put it bluntly. No visas, no deal.',
    expect: ['Chile | demands | visas', 'Chile | conditional | deal'],
  },
  {
    text: 'For Peru it is simple. No refund, no signature.',
    expect: ['Peru | demands | refund', 'Peru | conditional | signature'],
  },
  { text: 'For Peru the case is clear. The border must stay open.', expect: ['Peru | demands | stay open'] },
  { text: 'No cuts, no closures, said Chile.', expect: ['Chile | opposes | cuts', 'Chile | opposes | closures'] },
  {
    text: 'No vote without a census, Chile says.',
    expect: ['Chile | conditional | vote', 'Chile | demands | a census'],
  },
  {
    text: 'There is no trade without trust, said Chile.',
    expect: ['Chile | conditional | trade', 'Chile | demands | trust'],
  },
  { text: 'No smoke without fire, said Peru.', expect: [] },
  { text: 'There is no evidence without a witness, Peru said.', expect: [] },
  { text: '“Hands off our river,” said Peru.', expect: ['Peru | demands | Hands off our river'] },
  { text: 'Down with the border tax, said Kenya.', expect: ['Kenya | opposes | border tax'] },
  { text: '“Time for an honest count,” said Bolivia.', expect: ['Bolivia | demands | honest count'] },
  { text: '“Time for lunch is short,” said Bolivia.', expect: [] },
];
