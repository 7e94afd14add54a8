import type { StanceCase } from './stanceCase.ts';

/** Conditions that are demands themselves, and conditions that are none: one's own acts, chances, what comes by itself. */
export const demandedConditions: readonly StanceCase[] = [
  {
    text: 'Norway would sign only if both fleets left the bay.',
    expect: ['Norway | conditional | sign', 'Norway | demands | the bay'],
  },
  {
    text: 'Unite could accept a smaller bonus, provided that night work was paid double.',
    expect: ['Unite | conditional | smaller bonus', 'Unite | demands | paid double'],
  },
  {
    text: 'Mali is prepared to reopen the border if Niger frees the lorry drivers.',
    expect: ['Mali | demands | lorry drivers', 'Mali | conditional | the border'],
  },
  {
    text: 'Ghana will not return to the talks until Togo pulls its police out of the village.',
    expect: ['Ghana | demands | the village', 'Ghana | conditional | the talks'],
  },
  {
    text: 'Estonia will not vote for the budget unless the fisheries fund is restored.',
    expect: ['Estonia | conditional | the budget', 'Estonia | demands | is restored'],
  },
  {
    text: 'The tenants refuse to move out until the council repairs the lifts.',
    expect: ['tenants | conditional | move out', 'tenants | demands | the council repairs the lifts'],
  },
  {
    text: 'Jamaica would join the fund, but only if the banks are made to pay into it.',
    expect: ['Jamaica | conditional | the fund', 'Jamaica | demands | into it'],
  },
  {
    text: 'Rengo threatened to stop the ferries if the ministry cut the subsidy.',
    expect: ['Rengo | opposes | the subsidy', 'Rengo | conditional | the ferries'],
  },
  {
    text: 'Kenya is ready to pay, provided that none of the money ends up with the militia.',
    expect: ['Kenya | conditional | pay', 'Kenya | opposes | the militia'],
  },
  { text: 'Peru would agree if it were asked.', expect: [] },
  { text: 'Chile could live with the ban if consensus cannot be had.', expect: ['Chile | conditional | the ban'] },
  {
    text: 'Belgium is prepared to send engineers once the war is over.',
    expect: ['Belgium | conditional | send engineers'],
  },
  { text: 'Malta would accept the text if that helped.', expect: ['Malta | conditional | the text'] },
  // each clause of a condition
  {
    text: 'Labour would back the bill only if pensions are left alone and the bank levy is doubled.',
    expect: ['Labour | conditional | bill', 'Labour | demands | pensions are left alone', 'Labour | demands | levy'],
  },
  {
    text: 'Peru will sign only if Chile withdraws its suit and opens the port.',
    expect: ['Peru | conditional | sign', 'Peru | demands | suit', 'Peru | demands | opens the port'],
  },
  {
    text: 'Oslo will sign on condition that the unions accept a freeze and close no road.',
    expect: ['Norway | conditional | sign', 'Norway | demands | freeze', 'Norway | opposes | close road'],
  },
  {
    text: 'The Greens would join the cabinet only if the road is scrapped and trains run at night.',
    expect: ['Greens | conditional | cabinet', 'Greens | demands | road', 'Greens | demands | trains run at night'],
  },
  {
    text: 'Peru will sign only if Chile withdraws its suit, and the minister is confident.',
    expect: ['Peru | conditional | sign', 'Peru | demands | suit'],
  },
  // the people and things of another party
  {
    text: 'Norway will lift the levy if Peruvian trawlers leave the bay.',
    expect: ['Norway | conditional | levy', 'Norway | demands | trawlers leave the bay'],
  },
  { text: 'Norway will lift the levy if Norwegian trawlers leave the bay.', expect: ['Norway | conditional | levy'] },
  {
    text: 'Kenya would join the pact only if it received fighter jets.',
    expect: ['Kenya | conditional | the pact', 'Kenya | demands | fighter jets'],
  },
  {
    text: 'Peru would back the treaty provided Peru is granted a waiver.',
    expect: ['Peru | conditional | the treaty', 'Peru | demands | granted a waiver'],
  },
  { text: 'Peru would back the treaty if it got a chance.', expect: ['Peru | conditional | the treaty'] },
  // a penalty for what is not wanted
  {
    text: 'Peru said it would resign from the council if the vote were delayed.',
    expect: ['Peru | conditional | resign', 'Peru | opposes | vote were delayed'],
  },
  {
    text: 'The Greens will bring down the government if the road tax is passed.',
    expect: ['Greens | conditional | bring down', 'Greens | opposes | road tax is passed'],
  },
  {
    text: 'Verdi said it would walk out if the closure went ahead.',
    expect: ['Verdi | conditional | walk out', 'Verdi | opposes | closure went ahead'],
  },
  {
    text: 'Verdi said it would walk out if the offer was not improved.',
    expect: ['Verdi | conditional | walk out', 'Verdi | demands | offer was improved'],
  },
  { text: 'Verdi said it would walk out if the talks failed.', expect: ['Verdi | conditional | walk out'] },
];
