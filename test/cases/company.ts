import type { StanceCase } from './stanceCase.ts';

/** Parties set beside the one that acts, and lists of subjects that a tree loses. */
export const company: readonly StanceCase[] = [
  {
    text: 'Chile, supported by Peru and Bolivia, opposed the levy.',
    expect: ['Chile | opposes | levy', 'Peru | opposes | levy', 'Bolivia | opposes | levy'],
  },
  { text: 'Chile, backed by Peru, demands a quota.', expect: ['Chile | demands | quota', 'Peru | demands | quota'] },
  {
    text: 'Chile, along with Peru and Bolivia, opposed the levy.',
    expect: ['Chile | opposes | levy', 'Peru | opposes | levy', 'Bolivia | opposes | levy'],
  },
  { text: 'Chile, like Peru, rejects the tax.', expect: ['Chile | opposes | tax', 'Peru | opposes | tax'] },
  { text: 'Unlike Peru, Chile rejects the tax.', expect: ['Chile | opposes | tax'] },
  { text: 'As well as Chile, Peru opposes the tax.', expect: ['Peru | opposes | tax', 'Chile | opposes | tax'] },
  { text: 'Joined by Peru, Chile asked for a pause.', expect: ['Chile | demands | pause', 'Peru | demands | pause'] },
  {
    text: 'Chile, with the support of Peru, called for a vote.',
    expect: ['Chile | demands | vote', 'Peru | demands | vote'],
  },
  { text: 'Chile opposed the levy, joined by Peru.', expect: ['Chile | opposes | levy', 'Peru | opposes | levy'] },
  { text: 'Chile opposed the levy, as well as Peru.', expect: ['Chile | opposes | levy', 'Peru | opposes | levy'] },
  {
    text: 'In concert with Peru, Chile opposed the levy.',
    expect: ['Chile | opposes | levy', 'Peru | opposes | levy'],
  },
  { text: 'Peru joined Chile in opposing the levy.', expect: ['Peru | opposes | levy', 'Chile | opposes | levy'] },
  {
    text: 'Peru agreed with Chile that the levy should go.',
    expect: ['Peru | supports | levy', 'Chile | supports | levy'],
  },
  {
    text: 'Chile and, to a lesser extent, Peru oppose the tax.',
    expect: ['Chile | opposes | tax', 'Peru | opposes | tax'],
  },
  {
    text: 'Germany, France and, more quietly, Italy want a longer pause.',
    expect: ['Germany | demands | pause', 'France | demands | pause', 'Italy | demands | pause'],
  },
  {
    text: 'Chile rejected the levy of Peru and Bolivia accepted the toll.',
    expect: ['Chile | opposes | levy', 'Bolivia | supports | toll'],
  },
  {
    text: 'Chile, supported by Peru, Bolivia and others, opposed the levy.',
    expect: ['Chile | opposes | levy', 'Peru | opposes | levy', 'Bolivia | opposes | levy'],
  },
  { text: 'Chile would like Peru to lift the ban.', expect: ['Chile | demands | lift'] },
  { text: 'Chile travelled to the summit along with Peru.', expect: [] },
  { text: 'The dam, built with the support of Peru, opened in May.', expect: [] },
];
