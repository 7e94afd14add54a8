import type { StanceCase } from './stanceCase.ts';

/** Idioms with their object inside, and nouns and lists that rank demands. */
export const idiomsAroundObjects: readonly StanceCase[] = [
  { text: 'Bolivia made the return of its archive a condition.', expect: ['Bolivia | demands | archive'] },
  { text: 'Japan gave the fund its blessing.', expect: ['Japan | supports | fund'] },
  { text: 'Spain gave the proposal for a toll short shrift.', expect: ['Spain | opposes | toll'] },
  { text: 'Peru put a longer truce at the top of its list.', expect: ['Peru | demands | truce'] },
  { text: 'A new bridge is at the top of Latvia’s list.', expect: ['Latvia | demands | bridge'] },
  { text: 'Malta wants no truck with a second hearing.', expect: ['Malta | opposes | hearing'] },
  { text: 'A wall is the last thing Canada wants.', expect: ['Canada | opposes | wall'] },
  { text: 'Kenya’s bottom line is a grant of two billion.', expect: ['Kenya | demands | grant'] },
  { text: 'Norway’s opening bid is a cut of half.', expect: ['Norway | demands | cut'] },
  { text: 'What Ghana has in mind is a delay of a year.', expect: ['Ghana | demands | delay'] },
  { text: 'Chad gave the green light to a camp.', expect: ['Chad | supports | camp'] },
  { text: 'The United States gave Kenya a ship.', expect: [] },
  { text: 'Norway made Peru a friend.', expect: [] },
  // sent back: what was put to one, not who or what was sent
  { text: 'Peru had no hesitation in sending the draft back.', expect: ['Peru | opposes | the draft'] },
  { text: 'Togo sent the offer back.', expect: ['Togo | opposes | the offer'] },
  { text: 'Togo sent the captives back.', expect: [] },
  { text: 'Peru sent its ships back to the bay.', expect: [] },
  { text: 'Denmark likes the fuel tax no better than Norway.', expect: ['Denmark | opposes | the fuel tax'] },
  { text: 'The Liberals like the levy no better.', expect: ['Liberals | opposes | the levy'] },
];
