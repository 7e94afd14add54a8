import type { StanceCase } from './stanceCase.ts';

/** How far somebody would go, the least it would take, all that it asks: the thing stands on the other side of a copula. */
export const bounds: readonly StanceCase[] = [
  { text: 'Twelve votes a year is as many as it gets, Chile said.', expect: [] },
  {
    text: 'Kenya said that a quota of 4,000 tonnes was as low as it could go.',
    expect: ['Kenya | supports | quota of 4,000 tonnes'],
  },
  { text: 'Forty per cent is as high as Japan will go.', expect: ['Japan | supports | Forty per cent'] },
  {
    text: 'The most Egypt is prepared to concede is a share of the water in dry years.',
    expect: ['Egypt | supports | share of the water'],
  },
  { text: 'A seat for life is the least Ghana would settle for.', expect: ['Ghana | demands | seat for life'] },
  { text: 'The lowest Boeing will accept is a five-year term.', expect: ['Boeing | demands | five-year term'] },
  { text: 'All Bolivia asks is that the port be reopened.', expect: ['Bolivia | demands | port be reopened'] },
  { text: 'The least Tunisia expects is a formal apology.', expect: ['Tunisia | demands | formal apology'] },
  { text: 'Forty dollars a tonne is the most Japan paid last winter.', expect: [] },
  { text: 'The pass is as far as Nepal can see.', expect: [] },
  { text: 'This is the highest Peru has climbed in the table.', expect: [] },
];
