/**
 * Verbs and phrases between a holder and a stance predicate ("has *stopped* insisting on", "*refused* to back").
 * `pass` the stance goes through · `flip` the predicate counts as negated · `commit` a bare act under it is the subject's
 * commitment · `refuse` a bare act under it is refused by the subject; a stance predicate under it is negated ·
 * `reserve` the stance becomes noncommittal · `attempt` goes through, less sure · `past` over: no position of today.
 */
export type ImplicativeEffect = 'pass' | 'flip' | 'commit' | 'refuse' | 'reserve' | 'attempt' | 'past';

export interface Implicative {
  words: string;
  effect: ImplicativeEffect;
  /** Effect when it is itself negated ("did not stop", "did not hesitate to"). */
  negated: ImplicativeEffect;
}

const each = (effect: ImplicativeEffect, negated: ImplicativeEffect, list: string): Implicative[] =>
  list.split(', ').map((words) => ({ words, effect, negated }));

export const IMPLICATIVES: readonly Implicative[] = [
  ...each('pass', 'flip', 'continue, go on, keep, keep on, carry on, remain, persist in, come, begin, start, start to'),
  ...each(
    'pass',
    'flip',
    'manage, happen, choose, opt, proceed, deign, bother, care, see fit, take care, get, join in',
  ),
  ...each(
    'pass',
    'pass',
    'insist on, seem, appear, tend, be say, be report, be believe, be think, be know, be understand',
  ),
  ...each('pass', 'pass', 'be see, be prepare, be ready, be about, be set, be due, be likely, be expect, be poise'),
  ...each(
    'commit',
    'reserve',
    'vow, promise, pledge, swear, undertake, commit, guarantee, agree, consent, volunteer, offer',
  ),
  ...each(
    'commit',
    'refuse',
    'be willing, be ready, be prepared, be determined, be resolved, be committed, intend, plan',
  ),
  ...each('pass', 'flip', 'go'),
  ...each('commit', 'refuse', 'want, wish, propose, decide, resolve, mean, aim, be go, accept, like, prefer'),
  ...each('commit', 'pass', 'threaten, warn'),
  ...each('flip', 'pass', 'deny, dispute'),
  ...each('flip', 'pass', 'stop, cease, quit, fail, neglect, omit, forget, give up, leave off, avoid, refrain from'),
  ...each(
    'flip',
    'pass',
    'abstain from, desist from, forbear, forgo, forego, be far from, stop short of, fall short of, be unable',
  ),
  ...each(
    'flip',
    'pass',
    'be too late, be loath, be reluctant, be in no hurry, withhold from, shrink from, shy away from',
  ),
  ...each('refuse', 'pass', 'refuse, decline, be unwilling, be unprepared, rule out, reject, resist, oppose, forswear'),
  ...each(
    'reserve',
    'pass',
    'hesitate, waver, be hesitant, be undecided, consider, contemplate, think about, mull, weigh',
  ),
  ...each('attempt', 'flip', 'try, attempt, seek, strive, endeavour, endeavor, work, hope, struggle, fight, scramble'),
  ...each('past', 'pass', 'used, have once, formerly, previously'),
];
