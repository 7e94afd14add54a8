import type { StanceType } from '../stance.ts';
import type { AttitudeTaken } from './attitudesTaken.ts';

/** What somebody is said to think of a demand named before, by the words as they stand, their denial among them. */
export const SET_ATTITUDES: readonly AttitudeTaken[] = [
  {
    words: /^(?:will |would )?(?:neither (?:say|says|said)|(?:say|says|said) neither) yes nor no$/,
    stance: 'noncommittal',
    example: 'Peru would say neither yes nor no.',
  },
  { words: /^could (?:not|n['’]t) agree more$/, stance: 'same', example: 'Peru could not agree more.' },
  { words: /^(?:is|was|are|were) not so sure$/, stance: 'noncommittal', example: 'Peru is not so sure.' },
  { words: /^would (?:rather|sooner) not$/, stance: 'opposes', example: 'Peru would rather not.' },
  {
    words: /^(?:kept|keeps|stayed|stays|remained|remains) (?:quiet|silent|mum)$/,
    stance: 'noncommittal',
    example: 'Peru kept quiet.',
  },
  {
    words:
      /^(?:has|have|had) (?:yet|still) to (?:reply|respond|answer|decide|say|take a (?:view|position|stand)|make up (?:its|his|her|their) minds?)$/,
    stance: 'noncommittal',
    example: 'Peru has still to make up its mind.',
  },
  {
    words: /^(?:will|would) (?:think about it|think it over|sleep on it)$/,
    stance: 'noncommittal',
    example: 'Peru said it would think about it.',
  },
  {
    words: /^(?:is|was) (?:far |much |still )*too (?:early|soon) to (?:say|tell|judge|decide)$/,
    stance: 'noncommittal',
    example: 'Peru said it was too early to say.',
  },
  {
    words: /^(?:takes|took|has|had|have|take) no (?:view|position|opinion)$/,
    stance: 'noncommittal',
    example: 'Peru takes no position.',
  },
  {
    words:
      /^(?:(?:has|have|had) )?(?:(?:gave|give|gives|given) (?:its|his|her|their) word|promised|pledged|vowed|agreed|said|replied|answered|announced|confirmed|insisted|swore) (?:that )?(?:it|he|she|they) (?:would|will)(?: do so)?$/,
    stance: 'supports',
    example: 'Peru gave its word that it would.',
  },
  {
    words:
      /^(?:(?:has|have|had) )?(?:vowed|said|replied|answered|announced|confirmed|insisted|made clear) (?:that )?(?:it|he|she|they) (?:would|will|wo|could|ca) (?:not|n['’]t|never)(?: do so)?$/,
    stance: 'opposes',
    example: 'Peru replied that it would not.',
  },
  {
    words: /^(?:said|replied|answered|hinted) (?:that )?(?:it|he|she|they) (?:might|may)$/,
    stance: 'noncommittal',
    example: 'Peru said it might.',
  },
  {
    words: /^(?:is|was|are|were) (?:not|n['’]t) having (?:any of )?(?:it|this|that)$/,
    stance: 'opposes',
    example: 'Peru was not having it.',
  },
  {
    words:
      /^(?:has |have |had )?neither (?:accepted|welcomed|endorsed|taken up|took up|confirmed|backed|embraced|took (?:it|this|that) up)(?: (?:it|this|that))? nor (?:rejected|dismissed|refused|opposed|ruled out|denied|ruled (?:it|this|that) out)(?: (?:it|this|that))?$/,
    stance: 'noncommittal',
    example: 'Peru has neither accepted nor rejected it.',
  },
  { words: /^(?:said nothing|gave no answer)$/, stance: 'noncommittal', example: 'Peru said nothing.' },
  {
    words: /^reserved? (?:its|his|her|their) position$/,
    stance: 'noncommittal',
    example: 'Peru reserved its position.',
  },
  {
    words: /^(?:(?:declined|declines|refused|refuses) to|would not|will not) (?:comment|say)$/,
    stance: 'noncommittal',
    example: 'Peru declined to comment.',
  },
];

/** What is done with the two demands named last: auxiliaries, the lemma of the verb and what follows it. */
export const DEALINGS_WITH_TWO: readonly { words: RegExp; stance: StanceType; example: string }[] = [
  {
    words:
      /^(?:(?:[a-z’']+ )*(?:do|want|hear of|agree to|offer|grant|concede)|(?:will|would) have) neither(?: of (?:these|those|them|the two))?$/,
    stance: 'opposes',
    example: 'Peru would hear of neither.',
  },
  {
    words: /^(?:[a-z’']+ )*(?:do|agree to|grant|concede) both(?: of (?:these|those|them))?$/,
    stance: 'supports',
    example: 'Peru will do both.',
  },
];
