import type { LexiconClass } from './entry.ts';

/** Phrases that say for what the moment has come, or has not. Lemmas in text order; `~` is an article, a possessive or nothing. */
export const IDIOMS_OF_TIMING: readonly LexiconClass[] = [
  {
    name: 'idioms of the right moment',
    pos: 'idiom',
    defaults: { holder: 'for', speech: true },
    rows: [
      ['time come', 'demands', 'to for that', 'opposes', 'The growers say that the time has come to lift the ban.'],
      ['hour come', 'demands', 'to for', 'opposes', 'The bishops say that the hour has come to lift the ban.'],
      ['it be time', 'demands', 'to for that', 'opposes', 'Lima said it was time to lift the ban.'],
      ['time ripe', 'demands', 'to for', 'opposes', 'Madrid said that the time was ripe for a vote.'],
      ['time right', 'demands', 'to for', 'opposes', 'Madrid said that the time was right for a vote.'],
      ['moment ripe', 'demands', 'to for', 'opposes', 'Madrid said that the moment was ripe for a vote.'],
      ['moment right', 'demands', 'to for', 'opposes', 'Madrid said that the moment was right for a vote.'],
      ['no time', 'opposes', 'to', null, 'This is no time to lift the ban, Verdi said.'],
      ['no moment', 'opposes', 'to for', null, 'This is no moment to lift the ban, Verdi said.'],
      ['not ~ time', 'opposes', 'to for', null, 'Now is not the time to lift the ban, Verdi said.'],
      ['not ~ moment', 'opposes', 'to for', null, 'This is not the moment to lift the ban, Verdi said.'],
      ['wrong time', 'opposes', 'to for', null, 'This is the wrong time to lift the ban, Verdi said.'],
      ['wrong moment', 'opposes', 'to for', null, 'This is the wrong moment to lift the ban, Verdi said.'],
      ['moment come', 'demands', 'to for', 'opposes', 'Verdi said that the moment had come to lift the ban.'],
    ],
  },
];
