import type { StanceCase } from './stanceCase.ts';

/** Past events and background: facts, not positions. */
export const nothingPastEvents: readonly StanceCase[] = [
  { text: 'Iraq invaded Kuwait in 1990.', expect: [] },
  { text: 'The two countries signed a peace treaty in 1978.', expect: [] },
  { text: 'Indonesia exports more nickel than any other country.', expect: [] },
  { text: 'The strike at the port lasted eleven days.', expect: [] },
  { text: 'Peru and Ecuador fought a short war over the border in 1995.', expect: [] },
  { text: 'The company was founded in Leeds in 1921 and employs 4,000 people.', expect: [] },
  { text: 'Rebels captured the airport on Sunday.', expect: [] },
  { text: 'Norway discovered oil in the North Sea in the sixties.', expect: [] },
  { text: 'More than two million people have fled Sudan since the fighting began.', expect: [] },
  { text: 'The previous government fell after a scandal over school meals.', expect: [] },
  { text: 'The minister resigned in March after losing a confidence vote.', expect: [] },
  { text: 'The tariff on solar panels was introduced four years ago.', expect: [] },
  { text: 'A drone struck a fuel depot near the border on Saturday night.', expect: [] },
  { text: 'Ghana is the second largest grower of cocoa.', expect: [] },
  { text: 'Police arrested nine demonstrators outside the parliament in Tbilisi.', expect: [] },
  { text: 'South Korea has elected a new president.', expect: [] },
  { text: 'Germany closed its last nuclear plants in 2023.', expect: [] },
  { text: 'The first round of the talks was held in Muscat in April.', expect: [] },
  { text: 'In 2016 Colombia signed a peace accord that ended five decades of war.', expect: [] },
  { text: 'A truce between the two clans held for most of the winter.', expect: [] },
  { text: 'Veltra Bank was bailed out by the state during the financial crisis.', expect: [] },
  { text: 'Parliament dissolved itself in 1998 after a row over the railways.', expect: [] },
  { text: 'Norway used to oppose the merger.', expect: [] },
  { text: 'The European Union failed again on Friday to agree a cap on gas prices.', expect: [] },
];
