import type { Polarity } from '../../../src/stances/stance.ts';

/** Verbs of headlines, of one and of several. */
export const HEADLINE_VERBS: readonly (readonly [one: string, several: string, side: Polarity])[] = [
  ['rejects', 'reject', 'con'],
  ['backs', 'back', 'pro'],
  ['demands', 'demand', 'pro'],
  ['blocks', 'block', 'con'],
  ['vetoes', 'veto', 'con'],
  ['refuses', 'refuse', 'con'],
  ['seeks', 'seek', 'pro'],
  ['wants', 'want', 'pro'],
  ['slams', 'slam', 'con'],
  ['welcomes', 'welcome', 'pro'],
  ['endorses', 'endorse', 'pro'],
  ['accepts', 'accept', 'pro'],
  ['opposes', 'oppose', 'con'],
  ['resists', 'resist', 'con'],
  ['dismisses', 'dismiss', 'con'],
  ['supports', 'support', 'pro'],
  ['proposes', 'propose', 'pro'],
  ['insists on', 'insist on', 'pro'],
];

/** Who is named in the headline, and the party. */
export const HEADLINE_PARTIES: readonly (readonly [words: string, several: boolean, party: string])[] = [
  ['Peru', false, 'Peru'],
  ['EU', false, 'European Union'],
  ['Lithuania', false, 'Lithuania'],
  ['Kremlin', false, 'Russia'],
  ['Union', false, 'RMT'],
  ['RMT', false, 'RMT'],
  ['Peruvians', true, 'Peru'],
];

export const HEADLINE_THINGS: readonly string[] = [
  'sweetened bid',
  'pay offer',
  'new toll',
  'plan to cut fares',
  'trade deal',
  'ceasefire plan',
];
