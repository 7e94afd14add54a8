/** Demands that only the stance tells apart: the phrase, the party that holds it, its stance on it and the demand named. */
export const ACT_CASES: readonly (readonly [
  phrase: string,
  holder: string,
  polarity: 'pro' | 'con',
  demand: string | null,
])[] = [
  ['leave the towns of the Donbas', 'ukraine', 'con', 'territorial-concession'],
  ['the retreat', 'ukraine', 'con', 'territorial-concession'],
  ['give up the villages its army has taken', 'russia', 'con', 'territorial-integrity'],
  ['leave Kherson', 'russia', 'con', 'territorial-integrity'],
  ['leave Kherson', 'russia', 'pro', 'territorial-concession'],
  ['discuss an exchange of territory', 'ukraine', 'con', 'territorial-concession'],
  ['debate a handover of the nuclear plant', 'russia', 'con', 'power-plant-control'],
  ['talk about a truce', 'russia', 'con', 'ceasefire-30-day'],
  ['its blocked billions', 'russia', 'pro', 'sanctions-relief'],
  // look-alikes
  ['discuss a date for the next session', 'russia', 'con', 'further-talks'],
  ['the retreat of the Russian army', 'ukraine', 'pro', 'territorial-integrity'],
  ['the use of its frozen billions', 'russia', 'con', null],
];
