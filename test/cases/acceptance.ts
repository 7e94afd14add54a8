import type { StanceCase } from './stanceCase.ts';

/** Verbs of accepting, agreeing, welcoming and backing. */
export const acceptance: readonly StanceCase[] = [
  { text: 'Brazil accepted the lower sugar quota.', expect: ['Brazil | supports | quota'] },
  { text: 'Armenia agreed to withdraw its units from the ridge.', expect: ['Armenia | supports | withdraw'] },
  {
    text: 'The Teachers Federation endorsed the three-year pay deal.',
    expect: ['Teachers Federation | supports | deal'],
  },
  { text: 'Portugal welcomed the proposal to share the river data.', expect: ['Portugal | supports | share'] },
  { text: 'Switzerland backs the creation of a carbon fund.', expect: ['Switzerland | supports | fund'] },
  { text: 'Jordan approved the extension of the truce.', expect: ['Jordan | supports | extension'] },
  { text: 'Kenya supports a global levy on shipping emissions.', expect: ['Kenya | supports | levy'] },
  { text: 'Italy has consented to the sale of the airline.', expect: ['Italy | supports | sale'] },
  { text: 'The Liberal Party voted for the housing bill.', expect: ['Liberal Party | supports | bill'] },
  {
    text: 'Ukraine and Poland agreed to reopen the grain corridor.',
    expect: ['Ukraine | supports | reopen', 'Poland | supports | reopen'],
  },
  { text: 'Thailand gave its approval to the joint patrols.', expect: ['Thailand | supports | patrols'] },
  { text: 'Nepal said it would accept a smaller share of the power.', expect: ['Nepal | supports | share'] },
  {
    text: "Colombia's government agreed to a six-month truce with the rebels.",
    expect: ['Colombia | supports | truce'],
  },
  { text: 'Belgium signed up to the ban on single-use plastics.', expect: ['Belgium | supports | ban'] },
  { text: 'Malaysia hailed the plan for a regional rice reserve.', expect: ['Malaysia | supports | reserve'] },
  { text: 'Cyprus gave the green light to the gas pipeline.', expect: ['Cyprus | supports | pipeline'] },
  { text: 'France favours a minimum tax on billionaires.', expect: ['France | supports | tax'] },
  { text: 'Uruguay ratified the fisheries agreement.', expect: ['Uruguay | supports | agreement'] },
  { text: "Sudan's army consented to a humanitarian pause.", expect: ['Sudan | supports | pause'] },
  { text: 'Moldova embraced the timetable for closing the depot.', expect: ['Moldova | supports | timetable'] },
  { text: 'Lebanon has acceded to the demand for an outside audit.', expect: ['Lebanon | supports | audit'] },
  { text: 'The Christian Democrats acquiesced in the coal exit.', expect: ['Christian Democrats | supports | exit'] },
  { text: 'Slovakia gave in and accepted the migrant quota.', expect: ['Slovakia | supports | quota'] },
  { text: 'Norway was the first to back the seabed plan.', expect: ['Norway | supports | plan'] },
  { text: 'Peru said yes on the spot to a longer truce.', expect: ['Peru | supports | longer truce'] },
  { text: 'Peru said no on the spot to a joint fund.', expect: ['Peru | opposes | joint fund'] },
  { text: 'Peru agreed without hesitation to the inspections.', expect: ['Peru | supports | inspections'] },
  {
    text: "Norway accepts the panel's recommendation that the dam be closed.",
    expect: ['Norway | supports | the dam be closed'],
  },
  {
    text: "Unite accepted the mediator's proposal that pay should rise by 4 per cent.",
    expect: ['Unite | supports | pay should rise'],
  },
  {
    text: "Peru accepts Chile's demand for a levy.",
    expect: ['Peru | supports | a levy', 'Chile | demands | a levy'],
  },
  { text: 'Peru repeated its demand for a levy.', expect: ['Peru | demands | a levy'] },
  { text: 'Peru dropped its demand for a levy.', expect: ['Peru | opposes | a levy'] },
  {
    text: 'We have accepted that Bolivia has a right to the sea, the Chilean envoy said.',
    expect: ['Chile | supports | right to the sea'],
  },
  { text: 'We have accepted that Bolivia has a navy, the Chilean envoy said.', expect: [] },
];
