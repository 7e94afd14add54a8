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
];
