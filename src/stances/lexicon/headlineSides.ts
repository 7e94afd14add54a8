import type { StanceType } from '../stance.ts';

/** Words between a name and a thing by which a headline without a verb tells where one stands: "Peru *against* new dam". */
export interface HeadlineSide {
  words: string;
  stance: StanceType;
  example: string;
}

export const HEADLINE_SIDES: readonly HeadlineSide[] = [
  { words: 'against', stance: 'opposes', example: 'Peru against new border levy' },
  { words: 'dead against', stance: 'opposes', example: 'Peru dead against new border levy' },
  { words: 'firmly against', stance: 'opposes', example: 'Peru firmly against new border levy' },
  { words: 'united against', stance: 'opposes', example: 'Peru united against new border levy' },
  { words: 'opposed to', stance: 'opposes', example: 'Peru opposed to new border levy' },
  { words: 'open to', stance: 'supports', example: 'Peru open to smaller quota' },
  { words: 'ready for', stance: 'supports', example: 'Peru ready for smaller quota' },
  { words: 'in favour of', stance: 'supports', example: 'Peru in favour of smaller quota' },
  { words: 'in favor of', stance: 'supports', example: 'Peru in favor of smaller quota' },
  { words: 'behind', stance: 'supports', example: 'Peru behind new climate fund' },
  { words: 'adamant on', stance: 'demands', example: 'Peru adamant on lower tariff' },
  { words: 'lukewarm on', stance: 'noncommittal', example: 'Peru lukewarm on carbon tax' },
  { words: 'undecided on', stance: 'noncommittal', example: 'Peru undecided on carbon tax' },
  { words: 'silent on', stance: 'noncommittal', example: 'Peru silent on carbon tax' },
];

/** Words of the longest of them. */
export const LONGEST_HEADLINE_SIDE = 3;
