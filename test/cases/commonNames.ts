import type { StanceCase } from './stanceCase.ts';

/** Names that are also common words, first names or other places, and short names in capitals. */
export const commonNames: readonly StanceCase[] = [
  { text: 'Turkey wants a seat on the board of the gas hub.', expect: ['Turkey | demands | seat'] },
  { text: 'Jordan refused to take in more refugees.', expect: ['Jordan | opposes | refugees'] },
  { text: 'Chad called for the return of its soldiers.', expect: ['Chad | demands | return'] },
  { text: 'Georgia supports a pipeline across its territory.', expect: ['Georgia | supports | pipeline'] },
  {
    text: 'Mali and Niger reject the mediation of the bloc.',
    expect: ['Mali | opposes | mediation', 'Niger | opposes | mediation'],
  },
  { text: 'The turkey farmers of Norfolk sold fewer birds at Christmas.', expect: [] },
  { text: 'Jordan Baker, a golfer, won the cup in Leeds.', expect: [] },
  { text: 'The IMF wants Ghana to raise fuel prices.', expect: ['IMF | demands | raise'] },
  { text: 'ASEAN opposes a naval base in the strait.', expect: ['ASEAN | opposes | base'] },
  { text: 'NATO welcomed the offer of ships.', expect: ['NATO | supports | ships'] },
  { text: 'The UN called for a halt to the fighting.', expect: ['United Nations | demands | halt'] },
  { text: 'China porcelain sells well in Vienna.', expect: [] },
  { text: 'Guinea pigs are popular pets in Peru.', expect: [] },
  { text: 'The Swiss government rejects the merger of the two banks.', expect: ['Switzerland | opposes | merger'] },
  { text: 'Congo wants the rebels to leave Goma.', expect: ['DR Congo | demands | leave'] },
];
