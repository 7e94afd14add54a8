import type { LexiconClass } from './entry.ts';

/** Phrases that say what stands first among the things somebody wants. Lemmas in text order; `~` is an article, a possessive or nothing. */
export const IDIOMS_OF_RANK: readonly LexiconClass[] = [
  {
    name: 'standing first among what one wants',
    pos: 'idiom',
    defaults: { holder: 'poss' },
    rows: [
      ['top of ~ list', 'demands', 'subj be', null, 'Land reform is at the top of Bogotá’s list.'],
      ['high on ~ list', 'demands', 'subj be', null, 'Land reform is high on Bogotá’s list.'],
      ['top of ~ agenda', 'demands', 'subj', null, 'A fuel levy is at the top of Oslo’s agenda.', { weak: true }],
      ['top ~ list', 'demands', 'subj', null, 'A rent cap tops the guild’s list of demands.'],
      ['head ~ list', 'demands', 'subj', null, 'A rent cap heads the guild’s list of demands.'],
      ['first on ~ list', 'demands', 'subj be', null, 'Land reform is first on Bogotá’s list.'],
      ['first item on ~ list', 'demands', 'subj be', null, 'The first item on Bogotá’s list is land reform.'],
      ['heart of ~ demand', 'demands', 'subj be', null, 'A recount is at the heart of Lima’s demands.'],
      ['heart of ~ position', 'demands', 'subj be', null, 'A recount is at the heart of Lima’s position.'],
      ['core of ~ demand', 'demands', 'subj be', null, 'A recount is at the core of Lima’s demands.'],
      ['centre of ~ demand', 'demands', 'subj be', null, 'A recount is at the centre of Lima’s demands.'],
      ['center of ~ demand', 'demands', 'subj be', null, 'A recount is at the center of Lima’s demands.'],
      ['central to ~ demand', 'demands', 'subj be', null, 'A recount is central to Lima’s demands.'],
      ['central to ~ position', 'demands', 'subj be', null, 'A recount is central to Lima’s position.'],
    ],
  },
  {
    name: 'going before everything else',
    pos: 'idiom',
    defaults: { holder: 'for', speech: true },
    rows: [
      ['come first', 'demands', 'subj', null, 'For Verdi job security comes first.', { weak: true }],
      ['take precedence', 'demands', 'subj', null, 'For Verdi job security takes precedence.', { weak: true }],
      ['have priority', 'demands', 'subj', null, 'For Verdi job security has priority.', { weak: true }],
    ],
  },
];
