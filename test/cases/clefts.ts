import type { StanceCase } from './stanceCase.ts';

/** Clefts, fronting and inversion. */
export const clefts: readonly StanceCase[] = [
  { text: 'It is the levy that India opposes.', expect: ['India | opposes | levy'] },
  { text: 'A wage freeze the Nurses Guild will not accept.', expect: ['Nurses Guild | opposes | freeze'] },
  { text: 'A joint navy Poland would welcome.', expect: ['Poland | supports | navy'] },
  { text: 'Under no circumstances will Denmark sell the island.', expect: ['Denmark | opposes | sell'] },
  { text: 'To a permanent base Cyprus says no.', expect: ['Cyprus | opposes | base'] },
  { text: 'All Kenya is asking for is a pause on repayments.', expect: ['Kenya | demands | pause'] },
  { text: 'Never will Serbia recognise the border, its president said.', expect: ['Serbia | opposes | border'] },
  { text: 'It is a longer deadline that Peru seeks.', expect: ['Peru | demands | deadline'] },
];
