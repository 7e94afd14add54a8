import type { StanceCase } from './stanceCase.ts';

/** Somebody who is yet to come is a thing that one accepts or rejects. */
export const newcomers: readonly StanceCase[] = [
  { text: 'Norway would accept an arbitrator.', expect: ['Norway | supports | an arbitrator'] },
  { text: 'Norway rejects a mediator.', expect: ['Norway | opposes | a mediator'] },
  { text: 'Norway agreed to a special envoy.', expect: ['Norway | supports | special envoy'] },
  {
    text: 'Norway would accept an arbitrator tomorrow, Peru said, provided that the award was binding.',
    expect: ['Norway | conditional | an arbitrator', 'Norway | demands | was binding'],
  },
  { text: 'Norway met a mediator.', expect: [] },
  { text: "Norway rejected the mediator's claims.", expect: [] },
];
