import type { StanceCase } from './stanceCase.ts';

/** Clefts, fronting and inversion. */
export const clefts: readonly StanceCase[] = [
  { text: 'What Norway wants is a smaller quota for Iceland.', expect: ['Norway | demands | quota'] },
  { text: 'It is the levy that India opposes.', expect: ['India | opposes | levy'] },
  { text: 'It was Hungary that vetoed the loan.', expect: ['Hungary | opposes | loan'] },
  { text: 'A wage freeze the Nurses Guild will not accept.', expect: ['Nurses Guild | opposes | freeze'] },
  { text: 'What Egypt demands is a binding treaty.', expect: ['Egypt | demands | treaty'] },
  { text: 'A joint navy Poland would welcome.', expect: ['Poland | supports | navy'] },
  { text: 'Under no circumstances will Denmark sell the island.', expect: ['Denmark | opposes | sell'] },
  { text: 'To a permanent base Cyprus says no.', expect: ['Cyprus | opposes | base'] },
  { text: 'All Kenya is asking for is a pause on repayments.', expect: ['Kenya | demands | pause'] },
  { text: 'Never will Serbia recognise the border, its president said.', expect: ['Serbia | opposes | border'] },
  { text: 'It is a longer deadline that Peru seeks.', expect: ['Peru | demands | deadline'] },
  { text: 'What Canada rejects is a quota on timber.', expect: ['Canada | opposes | quota'] },
  {
    text: 'What the Rail Union wants is a guarantee against dismissals.',
    expect: ['Rail Union | demands | guarantee'],
  },
  { text: 'What Poland cannot accept is a shared army.', expect: ['Poland | opposes | army'] },
  { text: 'It was Germany that proposed the joint fund.', expect: ['Germany | demands | fund'] },
  { text: 'It is Chile, not Peru, that opposes the treaty.', expect: ['Chile | opposes | treaty'] },
];
