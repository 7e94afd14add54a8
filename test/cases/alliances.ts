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
  { text: 'Kenya rejected the toll. Uganda backs Kenya for the presidency.', expect: ['Kenya | opposes | toll'] },
  { text: 'Uganda supports Kenya on this.', expect: [] },
];
