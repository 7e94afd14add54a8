import type { StanceCase } from './stanceCase.ts';

/** Words before a colon tell whose the words behind it are. */
export const announcements: readonly StanceCase[] = [
  {
    text: 'Norway and Iceland are at one: the quota must be cut.',
    expect: ['Norway | demands | be cut', 'Iceland | demands | be cut'],
  },
  { text: 'The position of Lesotho is simple: the treaty must stand.', expect: ['Lesotho | demands | treaty stand'] },
  { text: 'The guild put it bluntly: the bonus must be paid.', expect: ['guild | demands | be paid'] },
  {
    text: 'The Liberals were equally clear: the coal plant would have to close.',
    expect: ['Liberals | demands | plant close'],
  },
  {
    text: "The bishops' line is unchanged: the law has to be withdrawn.",
    expect: ['bishops | demands | be withdrawn'],
  },
  {
    text: 'The ministry was categorical: no foreign vessels would be admitted.',
    expect: ['ministry | opposes | be admitted'],
  },
  { text: 'Lima had one message for its neighbours: the trawlers must go.', expect: ['Peru | demands | trawlers go'] },
  { text: 'The weather was clear: the boats must have been seen.', expect: [] },
  { text: 'Airbus let it be known that the order would stand.', expect: ['Airbus | supports | the order stand'] },
  {
    text: 'The base is closing, the Italian minister promised the islanders.',
    expect: ['Italy | supports | base is closing'],
  },
];
