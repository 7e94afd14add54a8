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
  {
    text: "Chile and Peru met. They're against a third tenant on the pitch.",
    expect: ['Chile | opposes | a third tenant', 'Peru | opposes | a third tenant'],
  },
  { text: 'Oslo is open to an outside mediator.', expect: ['Norway | supports | an outside mediator'] },
  { text: 'Unite is opposed to a second union at the plant.', expect: ['Unite | opposes | a second union'] },
  {
    text: "Chile met the miners. It's against a second union at the pit.",
    expect: ['Chile | opposes | a second union'],
  },
  { text: 'Chile is against Peru.', expect: [] },
  { text: 'Kenya is new to the union.', expect: [] },
];
