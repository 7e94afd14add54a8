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
  { text: 'What Kenya is after is a seat on the council.', expect: ['Kenya | demands | seat'] },
  { text: 'What the Rail Union will not let go of is the night bonus.', expect: ['Rail Union | demands | bonus'] },
  { text: 'A fixed share of the water is exactly what Egypt cannot do without.', expect: ['Egypt | demands | share'] },
  {
    text: 'Chile wants the lake divided. It is precisely what Peru will not hear of.',
    expect: ['Chile | demands | the lake', 'Peru | opposes | the lake'],
  },
  {
    text: 'Uganda proposed a fixed share. That is just what Egypt cannot do without.',
    expect: ['Uganda | demands | share', 'Egypt | demands | share'],
  },
  {
    text: 'Ghana asked for a longer lease, which is exactly what Togo rejects.',
    expect: ['Ghana | demands | lease', 'Togo | opposes | lease'],
  },
  {
    text: 'Ghana asked for a longer lease, which is what Togo does not want.',
    expect: ['Ghana | demands | lease', 'Togo | opposes | lease'],
  },
  { text: 'It is what Kenya had asked about.', expect: [] },
  { text: 'Chile could not do it without help from Peru.', expect: [] },
  // "be after": an adjective's preposition left behind
  {
    text: 'What Chile is after is a guaranteed minimum.',
    expect: ['Chile | demands | guaranteed minimum'],
  },
  {
    text: 'What Kenya’s negotiators are after is a longer loan, and a second port.',
    expect: ['Kenya | demands | longer loan', 'Kenya | demands | second port'],
  },
  {
    text: 'What Norway is really after is a ban on trawling.',
    expect: ['Norway | demands | ban on trawling'],
  },
  {
    text: 'What Peru is opposed to is a second depot.',
    expect: ['Peru | opposes | second depot'],
  },
  { text: 'What Kenya became after the vote is a republic.', expect: [] },
  {
    text: 'Kenya is at the table. Its heart is set on a second port.',
    expect: ['Kenya | demands | second port'],
  },
  { text: 'What Peru wants is no secret.', expect: [] },
  { text: 'What Peru wants is no secret: a guaranteed price.', expect: ['Peru | demands | guaranteed price'] },
  {
    text: 'What Norway is after is plain: a cap on the catch, and no more inspections.',
    expect: ['Norway | demands | cap on the catch', 'Norway | opposes | inspections'],
  },
  { text: 'A devaluation is a price Nigeria is not prepared to pay.', expect: ['Nigeria | opposes | devaluation'] },
  { text: 'A joint fleet is an idea Spain has long championed.', expect: ['Spain | supports | joint fleet'] },
  { text: 'Recognition is a step which Serbia has ruled out.', expect: ['Serbia | opposes | Recognition'] },
  { text: 'The ceiling Poland wants is 60 euros a tonne.', expect: ['Poland | demands | 60 euros'] },
  { text: 'The model Finland prefers is a joint fund.', expect: ['Finland | demands | joint fund'] },
  { text: 'The problem is a levy Norway rejected.', expect: ['Norway | opposes | a levy'] },
  { text: 'The truce is a step the two sides took last year.', expect: [] },
  {
    text: 'What Bolivia expects before anything else is that the harbour and the quays, sold off last winter, come back into public hands.',
    expect: ['Bolivia | demands | come back into public hands'],
  },
  { text: 'What Spain asks for first is that the gates open.', expect: ['Spain | demands | the gates open'] },
  { text: 'It is a second runway that Greenpeace will not have.', expect: ['Greenpeace | opposes | second runway'] },
  { text: 'What France wanted was names: who would pay into the fund.', expect: ['France | demands | names'] },
  { text: 'What France wanted was clear: the base had to be closed.', expect: [] },
  {
    text: 'It was the Danes, not the Swedes, who had insisted on a ferry.',
    expect: ['Denmark | demands | ferry'],
  },
];
