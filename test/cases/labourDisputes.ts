import type { StanceCase } from './stanceCase.ts';

/** News sentences on labour disputes: longer clauses, several constructions at once. */
export const labourDisputes: readonly StanceCase[] = [
  {
    text: 'Mary Holt, general secretary of the Rail Union, told members on Tuesday that she would not accept any deal that ends the guaranteed Sunday off.',
    expect: ['Rail Union | opposes | deal'],
  },
  {
    text: 'The Rail Union, which represents signallers and guards, has rejected a two-year pay offer and wants talks to reopen next week.',
    expect: ['Rail Union | opposes | offer', 'Rail Union | demands | talks'],
  },
  {
    text: 'Harwick Foods has offered its warehouse staff a bonus of 900 euros.',
    expect: ['Harwick Foods | supports | bonus'],
  },
  {
    text: 'After a night of bargaining, Harwick Foods dropped its plan to close the canteen.',
    expect: ['Harwick Foods | opposes | close'],
  },
  {
    text: 'The Pilots Association says rest periods must be extended before any new routes are opened.',
    expect: ['Pilots Association | demands | rest'],
  },
  {
    text: 'The Teachers Federation is demanding smaller classes, and its members will march in September.',
    expect: ['Teachers Federation | demands | classes', 'Teachers Federation | supports | march'],
  },
  {
    text: 'The Metalworkers Union called on Norlund Steel to withdraw the dismissals.',
    expect: ['Metalworkers Union | demands | withdraw'],
  },
  {
    text: 'Norlund Steel insists that the plant in the north has to close by the summer.',
    expect: ['Norlund Steel | demands | close'],
  },
  {
    text: 'The Bus Drivers League would accept mediation, provided that the city pays for it.',
    expect: ['Bus Drivers League | conditional | mediation', 'Bus Drivers League | demands | for it'],
  },
  {
    text: "The Cabin Crew Union declined to say whether it would back the airline's rescue plan.",
    expect: ['Cabin Crew Union | noncommittal | plan'],
  },
  { text: "The Miners Union voted to accept the employers' final offer.", expect: ['Miners Union | supports | offer'] },
  // the answer that members are advised to give
  {
    text: 'Unison has put the deal to a ballot. Its leader recommends rejection.',
    expect: ['Unison | opposes | the deal'],
  },
  {
    text: 'Unison has put the deal to a ballot. Its leader recommends acceptance.',
    expect: ['Unison | supports | the deal'],
  },
  { text: 'Unison has put the offer to a vote.', expect: [] },
];
