import type { LexiconClass } from './entry.ts';

/** Nouns, as lemmas, of what one sees, hears or visits: it is worth the money to those who go. */
export const PASTIMES: ReadonlySet<string> = new Set(
  'film movie museum gallery exhibition show play opera concert album song novel book series game match hotel restaurant meal dish wine beach island trip tour visit ride phone car ticket'.split(
    ' ',
  ),
);

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
      ['worth pay', 'supports', 'subj', 'opposes', 'The entry fee is worth paying, Oslo said.'],
      ['worth paying', 'supports', 'subj', 'opposes', 'A smaller quota is a price worth paying, Oslo said.'],
      ['worth take', 'supports', 'subj', 'opposes', 'The risk is worth taking, Oslo said.'],
      ['worth taking', 'supports', 'subj', 'opposes', 'A short delay is a risk worth taking, Oslo said.'],
      ['worth ~ price', 'supports', 'subj', 'opposes', 'The tunnel is worth the price, Chile said.'],
      ['worth ~ cost', 'supports', 'subj', 'opposes', 'The tunnel is worth the cost, Chile said.'],
      ['worth ~ money', 'supports', 'subj', 'opposes', 'The tunnel is worth the money, Chile said.'],
      ['worth ~ risk', 'supports', 'subj', 'opposes', 'A short pause is worth the risk, Chile said.'],
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
