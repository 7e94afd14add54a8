import type { StanceType } from '../stance.ts';

const group = (stance: StanceType, list: string): [string, StanceType][] =>
  list.split(', ').map((words) => [words, stance]);

/** Words that stand for a whole position behind a party's name, in minutes and tables ("Labour: against"), in lower case. */
export const SIDES: ReadonlyMap<string, StanceType> = new Map([
  ...group(
    'supports',
    'yes, for, aye, in favour, in favor, strongly in favour, all for it, agreed, supportive, content',
  ),
  ...group(
    'opposes',
    'no, against, nay, opposed, dead against, firmly against, strongly against, firmly opposed, hostile',
  ),
  ...group('noncommittal', 'maybe, perhaps, undecided, uncommitted, neutral, abstained, abstaining, lukewarm, divided'),
  ...group(
    'noncommittal',
    'no view, no view yet, no position, no position yet, no decision, no decision yet, no comment',
  ),
  ...group(
    'noncommittal',
    'not yet decided, yet to decide, still undecided, still deciding, no answer, no reply, unsure',
  ),
  ...group('conditional', 'in principle, yes in principle, only if, not unless'),
]);

/** Words of the longest of them. */
export const LONGEST_SIDE = 3;

/** What makes a yes behind which it stands conditional. */
export const CONDITION_BEHIND = /^(?:if|provided|providing|subject|unless)$/i;

/** Adjectives, as lemmas, that may stand between the copula and such a word: "is *strong* against both", not "is famous for its ports". */
export const EMPHASES: ReadonlySet<string> = new Set(
  'strong firm dead solid square foursquare united unanimous vehement staunch fierce resolute adamant hot violent absolute'.split(
    ' ',
  ),
);

/** Those of them that tell how one of several votes: "was adopted, with Peru *against*". */
export const SIDES_IN_A_VOTE: ReadonlySet<string> = new Set([
  'for',
  'in favour',
  'in favor',
  'strongly in favour',
  'against',
  'opposed',
  'dead against',
  'firmly against',
  'strongly against',
  'firmly opposed',
  'abstaining',
  'undecided',
  'neutral',
]);

/** Verbs, as lemmas, of what a body does with a text besides adopting it. */
export const DIVIDING_VERBS: ReadonlySet<string> = new Set([
  'reject',
  'defeat',
  'discuss',
  'debate',
  'put',
  'back',
  'agree',
]);
