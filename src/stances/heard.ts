import type { Sentence } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import type { Asked } from './questions.ts';
import type { OpenList } from './rules/listRule.ts';
import type { Topic } from './topics.ts';
import type { Voice } from './voice.ts';

/** What a sentence is read against: how the sentences before it go on in it. */
export interface Heard {
  /** In whose voice demands go on. */
  voice: Voice | null;
  /** What the sentence before states. */
  before: readonly Candidate[];
  /** The sentence before. */
  last: Sentence | undefined;
  /** What the sentence before asks for. */
  asked: Asked | null;
  /** A list whose items stand line by line below its lead-in. */
  list: OpenList | null;
  /** The heading that the lines since then stand under. */
  topic: Topic | null;
}

export const NOTHING_HEARD: Heard = { voice: null, before: [], last: undefined, asked: null, list: null, topic: null };
