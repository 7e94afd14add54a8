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
];
