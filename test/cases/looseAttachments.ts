import type { StanceCase } from './stanceCase.ts';

/** Demands that stand where the tree does not expect them: under a noun, behind a particle, under the verb above an adjective. */
export const looseAttachments: readonly StanceCase[] = [
  { text: "Chile's finance minister offered to sort the dispute out.", expect: ['Chile | supports | dispute'] },
  { text: 'The Green Party wants the whole file put to the voters.', expect: ['Green Party | demands | voters'] },
  { text: 'Kenya asked the lenders for a longer grace period.', expect: ['Kenya | demands | grace'] },
  {
    text: 'Both Peru and Chile appear open to sharing the patrols.',
    expect: ['Peru | supports | patrols', 'Chile | supports | patrols'],
  },
  {
    text: 'The draft was turned down in the last hour by Brazil and Peru.',
    expect: ['Brazil | opposes | draft', 'Peru | opposes | draft'],
  },
  { text: "Norway's minister brushed aside calls for a smaller fleet.", expect: ['Norway | opposes | fleet'] },
  { text: 'The Rail Union says it is ready to resume talks on Monday.', expect: ['Rail Union | supports | talks'] },
  {
    text: 'Poorer states would like vaccines and tests for new viruses to be shared at once.',
    expect: ['poorer states | demands | vaccines and tests for new viruses to be shared'],
  },
  {
    text: 'Peru and Chile agreed, as the mediator announced, to reopen the mountain road.',
    expect: ['Peru | supports | road', 'Chile | supports | road'],
  },
  {
    text: 'Canada has offered, so it points out, a larger share of the cod quota.',
    expect: ['Canada | supports | quota'],
  },
  { text: 'Kenya asked, as it had done in May, for a longer truce.', expect: ['Kenya | demands | truce'] },
  {
    text: 'Norway wants a quota; it insists however that the ports be reopened first.',
    expect: ['Norway | demands | quota', 'Norway | demands | ports'],
  },
  { text: 'Japan said repeatedly that its islands were not for sale.', expect: ['Japan | opposes | islands'] },
  { text: 'A tenth of the catch is not enough for Iceland.', expect: ['Iceland | opposes | catch'] },
  { text: 'The Egyptian envoy sorted his papers and called back.', expect: [] },
  // What stands behind an aside, a name or a day belongs to the demand, and what another does meanwhile does not.
  { text: 'Chile wants the permit, which dates from 1998, withdrawn.', expect: ['Chile | demands | withdrawn'] },
  {
    text: 'Chad has rejected an offer from northern rebels for a truce.',
    expect: ['Chad | opposes | rebels for a truce'],
  },
  {
    text: 'Chad and Niger agreed a truce to give the envoys time.',
    expect: ['Chad | supports | a truce', 'Niger | supports | a truce'],
  },
  { text: 'Peru saw no reason, it said two days later, to lift the toll.', expect: ['Peru | opposes | toll'] },
  { text: 'Peru has turned down three offers in five weeks.', expect: ['Peru | opposes | three offers'] },
  {
    text: 'Peru asked for the quota to be cut and for the levy to go.',
    expect: ['Peru | demands | quota', 'Peru | demands | levy'],
  },
  { text: 'Peru will not have a toll forced on the port.', expect: ['Peru | opposes | toll'] },
  {
    text: 'The Competition and Markets Authority is against the merger.',
    expect: ['Competition and Markets Authority | opposes | merger'],
  },
  {
    text: 'The RMT came in demanding 8 per cent and left demanding 6.',
    expect: ['RMT | demands | 8 per cent', 'RMT | demands | 6 (per cent)'],
  },
  {
    text: 'Oslo arrived asking for 31 per cent and left asking for 30.',
    expect: ['Norway | demands | 31 per cent', 'Norway | demands | 30 (per cent)'],
  },
  { text: 'Peru left insisting that the dam be drained.', expect: ['Peru | demands | the dam be drained'] },
  { text: 'Chile left refusing to sign the text.', expect: ['Chile | opposes | the text'] },
  { text: 'The Danish minister left smiling.', expect: [] },
  { text: 'Hungary left the climate pact.', expect: ['Hungary | opposes | climate pact'] },
];
