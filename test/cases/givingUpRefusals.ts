import type { StanceCase } from './stanceCase.ts';

/** Refusals given up, refusals to give up, and predicates that turn the sense of their object. */
export const givingUpRefusals: readonly StanceCase[] = [
  { text: 'Greece withdrew its objections to the name of its neighbour.', expect: ['Greece | supports | name'] },
  { text: 'Armenia refuses to withdraw from the ridge.', expect: ['Armenia | opposes | withdraw'] },
  { text: 'Kenya agreed to cancel the contract for the second port.', expect: ['Kenya | supports | cancel'] },
  { text: 'Poland wants the coal ban scrapped.', expect: ['Poland | demands | scrapped'] },
  { text: 'India wants to abolish the quota on textiles.', expect: ['India | demands | abolish'] },
  { text: 'The Dockers Union refused to end its strike.', expect: ['Dockers Union | opposes | end'] },
  { text: 'Spain called for an end to the ban on night flights.', expect: ['Spain | demands | end'] },
  { text: 'Chile demanded that the tunnel project be stopped.', expect: ['Chile | demands | stopped'] },
  { text: 'Turkey asked for a delay of the vote.', expect: ['Turkey | demands | delay'] },
  { text: 'Egypt wants Ethiopia to stop filling the dam.', expect: ['Egypt | demands | stop'] },
  { text: 'Canada has agreed to suspend the toll on the bridge.', expect: ['Canada | supports | suspend'] },
  { text: 'Denmark dropped its objection to the fish quota.', expect: ['Denmark | supports | quota'] },
  { text: 'Serbia abandoned its opposition to the rail link.', expect: ['Serbia | supports | link'] },
  { text: 'Peru gave up its resistance to the copper levy.', expect: ['Peru | supports | levy'] },
  { text: 'Kenya abandoned its demand for a seat on the board.', expect: ['Kenya | opposes | seat'] },
  { text: 'Morocco will not give up the southern province.', expect: ['Morocco | opposes | give up'] },
  { text: 'Greece will not withdraw from the northern zone.', expect: ['Greece | opposes | withdraw'] },
  { text: 'Chile will not give up its claim to the strait.', expect: ['Chile | demands | strait'] },
  { text: 'Peru has dropped its reservations about the pact.', expect: ['Peru | supports | pact'] },
  { text: 'Peru will not drop its reservations about the pact.', expect: ['Peru | noncommittal | pact'] },
  { text: 'Denmark is no longer against the tunnel.', expect: ['Denmark | supports | tunnel'] },
  { text: 'Denmark is no longer for the tunnel.', expect: ['Denmark | opposes | tunnel'] },
  { text: 'Norway has buried the plan to close the depot.', expect: ['Norway | opposes | close the depot'] },
  { text: 'Norway has let the idea of a joint fund drop.', expect: ['Norway | opposes | joint fund'] },
  { text: 'Delhi let the trade agreement lapse.', expect: ['India | opposes | trade agreement'] },
  { text: 'The toll is dead, Norway announced.', expect: ['Norway | opposes | toll'] },
  { text: 'The hostages are dead, Israel said.', expect: [] },
  { text: 'Norway buried its king.', expect: [] },
  { text: 'Peru let the peso drop.', expect: [] },
  { text: 'Peru has set aside its objections to the pact.', expect: ['Peru | supports | pact'] },
  { text: 'Peru has not set aside its objections to the pact.', expect: ['Peru | opposes | pact'] },
  { text: 'Peru put aside its reservations about the pact.', expect: ['Peru | supports | pact'] },
  { text: 'Peru set out its demand for a refund.', expect: ['Peru | demands | refund'] },
  // a campaign is given up or kept up as a fight is
  { text: 'Norway has not given up its campaign against the levy.', expect: ['Norway | opposes | the levy'] },
  { text: 'Kenya has given up its campaign against the dam.', expect: ['Kenya | supports | the dam'] },
  { text: 'Nor has the RMT given up its campaign for a shorter week.', expect: ['RMT | demands | a shorter week'] },
  {
    text: 'Belgium tabled a levy on plastic. Hungary dropped its opposition on Monday.',
    expect: ['Belgium | demands | levy', 'Hungary | supports | levy'],
  },
  { text: 'Iceland maintains its opposition.', expect: [] },
  // the end that a party announces to its own stance, not the end it wants of another's
  { text: 'Finland announced an end to its opposition to the cable.', expect: ['Finland | supports | the cable'] },
  {
    text: 'Finland signalled a retreat from its refusal to fund the cable.',
    expect: ['Finland | supports | fund the cable'],
  },
  {
    text: 'Chile called for an end to Peru’s opposition to the cable.',
    expect: ['Chile | demands | an end to Peru’s opposition to the cable', 'Peru | opposes | the cable'],
  },
  {
    text: 'The Social Democrats ended their boycott of the summit.',
    expect: ['Social Democrats | supports | the summit'],
  },
  { text: 'Ghana kept up its boycott of the summit.', expect: ['Ghana | opposes | the summit'] },
  // what goes away by itself is no stance any more, and what has not is one
  { text: 'Spain’s opposition to the cable is crumbling.', expect: [] },
  { text: 'Spain’s opposition to the cable has not waned.', expect: ['Spain | opposes | the cable'] },
  // thought over, it stands on neither side
  { text: 'Spain is rethinking its support for the cable.', expect: ['Spain | noncommittal | the cable'] },
  { text: 'Spain is not reconsidering its support for the cable.', expect: ['Spain | supports | the cable'] },
  // who will not hold a thing up lets it pass
  { text: 'Turkey will not hold up the accession of Finland.', expect: ['Turkey | supports | accession of Finland'] },
  { text: 'Turkey is holding up the accession of Finland.', expect: ['Turkey | opposes | accession of Finland'] },
];
