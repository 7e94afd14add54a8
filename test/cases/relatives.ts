import type { StanceCase } from './stanceCase.ts';

/** Relative clauses and "as" clauses. */
export const relatives: readonly StanceCase[] = [
  { text: 'The levy, which India rejects, would start in 2027.', expect: ['India | opposes | levy'] },
  { text: 'The bridge that Denmark wants would cost four billion.', expect: ['Denmark | demands | bridge'] },
  { text: 'The treaty should be renewed, as Spain has proposed.', expect: ['Spain | demands | renewed'] },
  { text: 'Kenya, whose president supports the debt swap, holds the chair.', expect: ['Kenya | supports | swap'] },
  { text: 'The inspections to which Iran agreed begin in May.', expect: ['Iran | supports | inspections'] },
  { text: 'Hungary, long opposed to the loan, sent no delegate.', expect: ['Hungary | opposes | loan'] },
  { text: 'Egypt is the only country that demands a binding treaty.', expect: ['Egypt | demands | treaty'] },
  { text: 'Poland, which wants a permanent base, hosts nine thousand soldiers.', expect: ['Poland | demands | base'] },
  { text: 'The islands should be demilitarised, as Turkey demands.', expect: ['Turkey | demands | demilitarised'] },
];
