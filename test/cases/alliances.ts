import type { StanceCase } from './stanceCase.ts';

/** Whoever takes another's side. */
export const alliances: readonly StanceCase[] = [
  {
    text: 'China wants a ban on drift nets. Russia supports China on this.',
    expect: ['China | demands | ban', 'Russia | demands | ban'],
  },
  {
    text: 'Kenya rejected the toll. Uganda sided with Kenya.',
    expect: ['Kenya | opposes | toll', 'Uganda | opposes | toll'],
  },
  {
    text: 'Kenya rejected the toll. Uganda does not agree with Kenya.',
    expect: ['Kenya | opposes | toll', 'Uganda | supports | toll'],
  },
  {
    text: 'Chile favours a quota. Peru came down on the Chilean side.',
    expect: ['Chile | supports | quota', 'Peru | supports | quota'],
  },
  {
    text: 'The Greens rejected the merger. After much soul-searching the Liberals took the side of the Greens.',
    expect: ['Greens | opposes | merger', 'Liberals | opposes | merger'],
  },
  { text: 'Chile rejects a quota. Peru and Bolivia have taken neither side.', expect: ['Chile | opposes | quota'] },
  { text: 'Chile favours a quota. Peru took the side of the road.', expect: ['Chile | supports | quota'] },
  { text: 'Kenya rejected the toll. Uganda backs Kenya for the presidency.', expect: ['Kenya | opposes | toll'] },
  { text: 'Uganda supports Kenya on this.', expect: [] },
];
