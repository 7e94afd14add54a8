import type { StanceCase } from './stanceCase.ts';

/** Questions of the author: nothing is asserted. */
export const nothingQuestions: readonly StanceCase[] = [
  { text: 'Will Norway accept a smaller quota?', expect: [] },
  { text: 'Does Brazil want a permanent seat on the council?', expect: [] },
  { text: 'Can Hungary block the aid package?', expect: [] },
  { text: 'What does the Nurses Guild want?', expect: [] },
  { text: 'Why did Japan reject the whaling ban?', expect: [] },
  { text: 'Should Kenya join the carbon market?', expect: [] },
  { text: 'Who would guarantee a truce between Armenia and Azerbaijan?', expect: [] },
  { text: 'Is Turkey ready to lift its veto?', expect: [] },
  { text: 'How far is India prepared to go on rice?', expect: [] },
  { text: 'Would Canada ever agree to open its dairy market?', expect: [] },
  { text: 'Could the board of Norlund Steel still refuse the bid?', expect: [] },
  { text: 'Has Iran really agreed to inspections?', expect: [] },
  { text: 'Is a ceasefire in Sudan possible before the rains?', expect: [] },
  { text: 'What if Serbia refuses to sign?', expect: [] },
];
