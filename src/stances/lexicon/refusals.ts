/** Asking others for these is opposing what they say no to. */
export const REFUSALS: ReadonlySet<string> = new Set([
  'reject',
  'oppose',
  'vote down',
  'vote',
  'refuse',
  'decline',
  'turn down',
  'resist',
  'boycott',
  'object',
  'block',
  'fight',
  'campaign',
  'send back',
  'combat',
  'prevent',
  'thwart',
  'obstruct',
  'veto',
  'objection',
  'opposition',
  'refusal',
  'rejection',
  'resistance',
  'reservation',
  'rule out',
]);

/** Inner verbs that are acts themselves and no attitudes: who agrees to postpone a strike agrees to the postponing, who offers to raise a bid to the raising. */
export const OWN_ACTS: ReadonlySet<string> = new Set([
  'postpone',
  'delay',
  'defer',
  'put off',
  'raise',
  'extend',
  'maintain',
  'preserve',
  'keep',
  'know',
  'clarify',
  'indicate',
  'submit',
]);

/** Letting go of what one holds or stands in: refusing to is a stance on the letting go. */
export const RELINQUISHING: ReadonlySet<string> = new Set([
  'give up',
  'withdraw',
  'pull out',
  'pull back',
  'relinquish',
  'cede',
  'part',
  'surrender',
  'abandon',
  'leave',
  'quit',
  'retreat',
  'call off',
]);

/** Verbs, as lemmas, of not doing something so far: who "refrains from *rejecting* the pact" leaves it open. */
export const HOLDING_BACK: ReadonlySet<string> = new Set(['refrain', 'abstain', 'forbear', 'desist']);
