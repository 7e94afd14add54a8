import type { StanceCase } from './stanceCase.ts';

/** Clauses that leave out their verb: gapping, "the others do not", "but not Chile", "Rome refused". */
export const ellipsis: readonly StanceCase[] = [
  { text: 'Spain wants 30 seats, Portugal 25.', expect: ['Spain | demands | 30', 'Portugal | demands | 25'] },
  {
    text: 'Ghana asked for a ban on trawlers, Togo for a levy and Benin for a fund.',
    expect: ['Ghana | demands | ban', 'Togo | demands | levy', 'Benin | demands | fund'],
  },
  {
    text: 'The Greens proposed a toll and the Liberals a fuel tax.',
    expect: ['Greens | demands | toll', 'Liberals | demands | tax'],
  },
  {
    text: 'Jordan offered to send doctors, Egypt to open the crossing.',
    expect: ['Jordan | supports | doctors', 'Egypt | supports | crossing'],
  },
  { text: 'Mali wants aid from France, the United States and Qatar.', expect: ['Mali | demands | aid'] },
  { text: 'Kenya wants a seat on the board, the council and the court.', expect: ['Kenya | demands | seat'] },
  { text: 'France has 40 votes, Spain 35.', expect: [] },
  { text: 'Italy lost two ministers, Greece one.', expect: [] },
  {
    text: 'The Greens support the bridge; the Liberals do not.',
    expect: ['Greens | supports | bridge', 'Liberals | opposes | bridge'],
  },
  {
    text: 'Cuba will sign the treaty, which Haiti will not.',
    expect: ['Cuba | supports | treaty', 'Haiti | opposes | treaty'],
  },
  { text: 'Latvia wants a fence, but not Estonia.', expect: ['Latvia | demands | fence', 'Estonia | opposes | fence'] },
  {
    text: 'Serbia agreed to the patrols, Kosovo refused.',
    expect: ['Serbia | supports | patrols', 'Kosovo | opposes | patrols'],
  },
  { text: 'Brazil backs the levy. Not so Chile.', expect: ['Brazil | supports | levy', 'Chile | opposes | levy'] },
  {
    text: 'Mexico rejects the wall and Canada does too.',
    expect: ['Mexico | opposes | wall', 'Canada | opposes | wall'],
  },
  { text: 'The ministers met in Oslo; the generals did not.', expect: [] },
  { text: 'Egypt wants a say on the dam; Sudan has not yet answered.', expect: ['Egypt | demands | say'] },
  {
    text: "The Dutch support the camps without reservation. Spain's Fernando Grande-Marlaska does not.",
    expect: ['Netherlands | supports | camps', 'Spain | opposes | camps'],
  },
  {
    text: "The farmers' union would tolerate the quota; the hormones, never.",
    expect: ["farmers' union | supports | quota", "farmers' union | opposes | hormones"],
  },
  {
    text: 'Verdi backs the merger; the job cuts, under no circumstances.',
    expect: ['Verdi | supports | merger', 'Verdi | opposes | job cuts'],
  },
  { text: 'Kenya rejects the levy; the fund, gladly.', expect: ['Kenya | opposes | levy', 'Kenya | supports | fund'] },
  {
    text: 'Chile would never sell the port; the mine, gladly.',
    expect: ['Chile | opposes | port', 'Chile | supports | mine'],
  },
  {
    text: 'Peru accepts the quota, but the inspections never.',
    expect: ['Peru | supports | quota', 'Peru | opposes | inspections'],
  },
  { text: 'Peru backs the deal; its neighbours, never.', expect: ['Peru | supports | deal'] },
  { text: 'Norway backs the levy; Sweden, never.', expect: ['Norway | supports | levy'] },
  { text: 'Peru supports the ban; the miners never did.', expect: ['Peru | supports | ban'] },
];
