import type { Polarity } from '../../../src/stances/stance.ts';

/** What Norway does to a thing that a phrase names elsewhere in the sentence. */
export const GAPS: readonly (readonly [verbs: string, side: Polarity | 'any'])[] = [
  ['will not accept', 'con'],
  ['cannot accept', 'con'],
  ['can live with', 'any'],
  ['refuses to discuss', 'con'],
  ['wants', 'pro'],
  ['does not exclude', 'neutral'],
  ['opposes', 'con'],
  ['has long demanded', 'pro'],
  ['cannot stomach', 'con'],
  ['would like to see', 'pro'],
  ['insists on', 'pro'],
  ['has ruled out', 'con'],
  ['could accept', 'any'],
  ['is ready to accept', 'pro'],
  ['has no intention of accepting', 'con'],
  ['would never agree to', 'con'],
  ['has been asking for', 'pro'],
  ['is fighting for', 'pro'],
  ['objects to', 'con'],
  ['will never put its name to', 'con'],
  ['is not prepared to accept', 'con'],
  ['will not hear of', 'con'],
  ['campaigned for', 'pro'],
];

export const MOVED_THINGS: readonly (readonly [phrase: string, word: string])[] = [
  ['a toll on lorries', 'toll'],
  ['the new carbon tax', 'tax'],
];

/** Sentences that put the thing X into focus; V is what Norway does to it. */
export const OF_MOVED: readonly string[] = [
  'X is something Norway V.',
  'X is something that Norway V.',
  'X is what Norway V.',
  'X, on the other hand, is something Norway V.',
  'X is among the things that Norway V.',
  'X Norway V.',
  'But X Norway V.',
  'Peru wants a quota, but X Norway V.',
  'X, however, Norway V.',
  'It is X that Norway V.',
  'What Norway V is X.',
  'What Norway V, however, is X.',
  'One thing Norway V is X.',
  'Peru proposed X. This Norway V.',
  'Peru proposed X, which Norway V.',
  'Peru proposed X. That is something Norway V.',
];
