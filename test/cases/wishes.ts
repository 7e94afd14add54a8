import type { StanceCase } from './stanceCase.ts';

/** "would prefer that …", "would rather …", "would like it if …": the clause is wished, in the past tense of what is not so yet. */
export const wishes: readonly StanceCase[] = [
  { text: 'Georgia would prefer that the line were never built.', expect: ['Georgia | opposes | the line were built'] },
  { text: 'Unite would prefer that the depot stayed open.', expect: ['Unite | demands | the depot stayed open'] },
  { text: 'Georgia would prefer it if nobody fished the bay.', expect: ['Georgia | opposes | fished the bay'] },
  { text: 'Peru would like it if Chile lifted the ban.', expect: ['Peru | demands | Chile lifted the ban'] },
  { text: 'Peru would hate it if the port were sold.', expect: ['Peru | opposes | the port were sold'] },
  {
    text: 'Peru proposed a carbon levy. Chile would prefer it if shipping paid nothing.',
    expect: ['Peru | demands | carbon levy', 'Chile | opposes | shipping paid'],
  },
  {
    text: 'Georgia would rather the reactor were never built.',
    expect: ['Georgia | opposes | the reactor were built'],
  },
  { text: 'Kenya would rather there were no quota at all.', expect: ['Kenya | opposes | quota'] },
  { text: 'Chile would rather that there be no tariff.', expect: ['Chile | opposes | tariff'] },
  { text: 'Sudan would rather that nobody touched the dam.', expect: ['Sudan | opposes | touched the dam'] },
  { text: 'Chile would rather the vote be put off.', expect: ['Chile | demands | the vote be put off'] },
  { text: 'Peru would prefer no quota.', expect: ['Peru | opposes | quota'] },
  { text: 'Peru would prefer not to join the pact.', expect: ['Peru | opposes | the pact'] },
  { text: 'Georgia would have preferred that the line had never been built.', expect: [] },
  { text: 'Peru would wish its neighbour well.', expect: [] },
  { text: 'Chile prefers to say that the line was built for it.', expect: [] },
  { text: 'Norway wants the clause out.', expect: ['Norway | demands | clause out'] },
  {
    text: 'Peru would sooner see the mine shut than sold to a rival.',
    expect: ['Peru | demands | mine shut', 'Peru | opposes | mine sold to a rival'],
  },
  {
    text: 'Malta would rather sell the trams than the buses.',
    expect: ['Malta | demands | sell the trams', 'Malta | opposes | buses'],
  },
  { text: 'Peru would rather pay a fine than open its books.', expect: ['Peru | opposes | open its books'] },
  {
    text: 'Oslo would rather the ward were closed than staffed by trainees.',
    expect: ['Norway | demands | ward were closed', 'Norway | opposes | ward staffed by trainees'],
  },
  { text: 'Oslo would rather have no treaty than a weak one.', expect: ['Norway | opposes | weak one'] },
  { text: 'Lima preferred no audit to a hasty one.', expect: ['Peru | opposes | hasty one'] },
  {
    text: 'Lima prefers renting the ferry to selling its docks.',
    expect: ['Peru | demands | renting the ferry', 'Peru | opposes | selling its docks'],
  },
  { text: 'No fund is better than a badly run fund, Chile said.', expect: ['Chile | opposes | badly run fund'] },
  { text: 'Better no toll than a secret one, Chile says.', expect: ['Chile | opposes | secret one'] },
  { text: 'A secret toll would be worse than no toll, Chile said.', expect: ['Chile | opposes | secret toll'] },
  { text: 'The second offer is better than the first, the chairman said.', expect: [] },
  { text: 'There must be no doubt about its right to the shelf, Malta said.', expect: [] },
  { text: 'There would be no harm in a toll, Malta conceded.', expect: ['Malta | supports | toll'] },
  { text: 'Kenya is far from hostile to the toll.', expect: ['Kenya | supports | toll'] },
  { text: 'Kenya does not so much oppose the toll as doubt its use.', expect: [] },
  { text: 'Kenya will do nothing to stop the toll.', expect: [] },
];
