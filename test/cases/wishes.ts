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
];
