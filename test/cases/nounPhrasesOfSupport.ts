import type { StanceCase } from './stanceCase.ts';

/** Support verbs and phrases around nouns of stance, and positions stated as nouns. */
export const nounPhrasesOfSupport: readonly StanceCase[] = [
  { text: 'Kenya has no objections to the new route.', expect: ['Kenya | supports | route'] },
  { text: 'The Rail Union maintained its opposition to driverless trains.', expect: ['Rail Union | opposes | trains'] },
  { text: 'India took a stand against the levy.', expect: ['India | opposes | levy'] },
  { text: 'Chile signalled its agreement to the inspections.', expect: ['Chile | supports | inspections'] },
  { text: 'Spain raised objections to the location of the agency.', expect: ['Spain | opposes | location'] },
  { text: 'Japan lodged a protest against the drilling.', expect: ['Japan | opposes | drilling'] },
  { text: 'Turkey has expressed interest in a seat on the board.', expect: ['Turkey | demands | seat'] },
  { text: 'Egypt made a plea for more time.', expect: ['Egypt | demands | time'] },
  { text: 'Brazil withheld its consent to the text.', expect: ['Brazil | opposes | text'] },
  { text: "Hungary's demands include an exemption from the oil embargo.", expect: ['Hungary | demands | exemption'] },
  { text: 'Poland made a strong case for a permanent base.', expect: ['Poland | demands | base'] },
  { text: 'The Greens gave their blessing to the coalition deal.', expect: ['Greens | supports | deal'] },
  { text: 'Canada is a firm supporter of the tribunal.', expect: ['Canada | supports | tribunal'] },
  { text: 'Denmark is a fierce opponent of the shared debt.', expect: ['Denmark | opposes | debt'] },
  { text: 'Ghana is among the backers of the single currency.', expect: ['Ghana | supports | currency'] },
  { text: 'Peru holds the view that the river should be shared.', expect: ['Peru | demands | shared'] },
];
