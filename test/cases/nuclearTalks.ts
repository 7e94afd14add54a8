import type { StanceCase } from './stanceCase.ts';

/** News sentences on nuclear talks and arms control. */
export const nuclearTalks: readonly StanceCase[] = [
  { text: 'Washington wants Iran to ship its stockpile abroad.', expect: ['United States | demands | stockpile'] },
  { text: "Iran's foreign minister rejected direct talks under threat.", expect: ['Iran | opposes | talks'] },
  { text: 'Oman offered to carry messages between the two capitals.', expect: ['Oman | supports | messages'] },
  { text: 'Araghchi said zero enrichment was a red line.', expect: ['Iran | opposes | enrichment'] },
  { text: 'The IAEA urged Iran to explain the traces of uranium.', expect: ['IAEA | demands | explain'] },
  { text: 'Moscow proposed a one-year extension of the missile limits.', expect: ['Russia | demands | extension'] },
  { text: 'Beijing refuses to join the arms talks.', expect: ['China | opposes | arms talks'] },
  { text: 'Israel opposes any deal that leaves the centrifuges in place.', expect: ['Israel | opposes | deal'] },
  { text: 'Iran agreed to let cameras back into two plants.', expect: ['Iran | supports | cameras'] },
  {
    text: 'The White House ruled out a partial lifting of the oil embargo.',
    expect: ['United States | opposes | lifting'],
  },
  {
    text: 'Iran would dilute its stockpile if the banks were freed from sanctions.',
    expect: ['Iran | conditional | stockpile', 'Iran | demands | from sanctions'],
  },
  { text: 'Inspectors visited the plant at Natanz in May.', expect: [] },
  { text: 'The reactor was built with French help in the seventies.', expect: [] },
];
