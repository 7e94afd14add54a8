import type { LexiconClass } from './entry.ts';

/** Phrases that say of something that it is, or is not, worth the effort. Lemmas in text order; `~` is an article or nothing. */
export const IDIOMS_OF_WORTH: readonly LexiconClass[] = [
  {
    name: 'being worth the trouble',
    pos: 'idiom',
    defaults: { holder: 'to', speech: true },
    rows: [
      ['worth have', 'supports', 'subj', 'opposes', 'A short truce is worth having, Kenya said.'],
      ['worth do', 'supports', 'subj', 'opposes', 'The reform is worth doing, Peru said.'],
      ['worth sign', 'supports', 'subj', 'opposes', 'Tokyo says that the treaty is worth signing.'],
      ['worth keep', 'supports', 'subj', 'opposes', 'The quota is worth keeping, Oslo said.'],
      ['worth try', 'supports', 'subj', 'opposes', 'A smaller fund is worth trying, Lima said.', { weak: true }],
      ['worth ~ try', 'supports', 'subj', 'opposes', 'A toll on trucks is worth a try, Chile said.', { weak: true }],
      [
        'worth ~ effort',
        'supports',
        'subj',
        'opposes',
        'A joint patrol is worth the effort, Norway said.',
        { weak: true },
      ],
      ['worth support', 'supports', 'subj', 'opposes', 'The debt plan is worth supporting, Ghana said.'],
      ['worth back', 'supports', 'subj', 'opposes', 'Siemens says that the merger is worth backing.'],
      ['worth consider', 'noncommittal', 'subj', 'opposes', 'A rent cap is worth considering, Berlin said.'],
      ['worth explore', 'noncommittal', 'subj', 'opposes', 'A land swap is worth exploring, Amman said.'],
      ['worth examine', 'noncommittal', 'subj', 'opposes', 'The draft is worth examining, Tokyo said.'],
      ['worth study', 'noncommittal', 'subj', 'opposes', 'The proposal is worth studying, Rabat said.'],
      ['worth discuss', 'noncommittal', 'subj', 'opposes', 'The timetable is worth discussing, Hanoi said.'],
      ['worth ~ look', 'noncommittal', 'subj', 'opposes', 'The offer is worth a look, Madrid said.'],
    ],
  },
];
