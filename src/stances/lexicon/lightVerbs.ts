/**
 * What a light (support) verb does to the stance of its noun: `keep` "expressed its support" · `start` "came out with" a new one ·
 * `cancel` "dropped its demand": the noun's negated column · `weaken` "softened its opposition": the stance, less sure, or conditional · `weigh` "is
 * reconsidering its support": where it stands is open.
 */
export type LightVerbEffect = 'keep' | 'start' | 'cancel' | 'weaken' | 'weigh';

export interface LightVerb {
  /** Lemmas, particle after the verb. */
  words: string;
  effect: LightVerbEffect;
  /** Preposition that introduces the noun, where it is not the object ("stick *to* its demand"). */
  preposition?: string;
}

const each = (effect: LightVerbEffect, list: string, preposition?: string): LightVerb[] =>
  list.split(', ').map((words) => ({ words, effect, ...(preposition ? { preposition } : {}) }));

export const LIGHT_VERBS: readonly LightVerb[] = [
  ...each(
    'keep',
    'have, give, make, take, lend, offer, provide, grant, pay, issue, file, lodge, enter, register, cast',
  ),
  ...each('keep', 'express, voice, state, declare, announce, proclaim, convey, communicate, transmit, send, deliver'),
  ...each('keep', 'reiterate, repeat, reaffirm, restate, renew, confirm, affirm, underline, underscore, stress'),
  ...each('keep', 'emphasise, emphasize, reinforce, strengthen, step up, intensify, harden, stiffen, double, redouble'),
  ...each('keep', 'signal, show, indicate, demonstrate, display, reveal, make known, make clear, make plain, set out'),
  ...each(
    'keep',
    'put in, lay out, lay down, spell out, outline, detail, explain, put forward, bring forward, put, pose, raise',
  ),
  ...each('keep', 'table, submit, present, advance, launch, start, mount, lead, set, draw, impose, add, attach'),
  ...each(
    'keep',
    'maintain, keep, keep up, hold, retain, continue, uphold, defend, justify, back, press, push, pursue',
  ),
  ...each(
    'keep',
    'record, underwrite, pledge, promise, swear, vow, harbour, harbor, entertain, cherish, nurse, feel, see',
  ),
  ...each('keep', 'stand, stick, hold, cling, keep, hold fast', 'to'),
  ...each('keep', 'stand', 'by'),
  ...each('keep', 'insist, persist', 'on'),
  ...each('keep', 'persist, be firm, be steadfast', 'in'),
  ...each(
    'keep',
    'come out, come up, come forward, come back, return, open, begin, start, respond, reply, counter, weigh in, hit back',
    'with',
  ),
  ...each('start', 'adopt, assume, form, reach, come to, arrive at, develop, find'),
  ...each('cancel', 'drop, abandon, withdraw, give up, relinquish, renounce, retract, rescind, revoke, recall, lift'),
  ...each('cancel', 'waive, forgo, forego, shed, ditch, scrap, shelve, jettison, end, cease, stop, overcome, reverse'),
  ...each(
    'cancel',
    'lose, deny, refuse, withhold, hold back, back off, cancel, take back, call off, set aside, put aside, lay aside, break',
  ),
  ...each('cancel', 'lack, reject, disavow, overrule, suspend, remove, pull, bury'),
  ...each(
    'cancel',
    'back away, back off, back down, retreat, row back, depart, step back, move away, walk back',
    'from',
  ),
  ...each('cancel', 'move, budge, shift, deviate, swerve, climb down', 'from'),
  ...each('cancel', 'row back, renege, backtrack, backpedal, go back, budge, move, shift, give ground', 'on'),
  ...each('cancel', 'waver, falter, weaken, relent', 'in'),
  ...each('cancel', 'let go', 'of'),
  ...each(
    'weaken',
    'soften, moderate, temper, tone down, water down, scale back, scale down, dial back, dilute, relax',
  ),
  ...each('weaken', 'reduce, lower, limit, qualify, hedge, ease, weaken, revise, modify'),
  ...each('weigh', 'reconsider, rethink, review, revisit, reassess, re-examine'),
];
