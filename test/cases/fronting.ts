import type { StanceCase } from './stanceCase.ts';

/** Objects before their subjects, interposed speakers, clauses behind "for", "it" or a judgement: word order out of the ordinary. */
export const fronting: readonly StanceCase[] = [
  {
    text: 'Norway proposed a ban on trawling. That Denmark does not want.',
    expect: ['Norway | demands | ban', 'Denmark | opposes | ban'],
  },
  { text: 'A longer ban Norway rejects out of hand.', expect: ['Norway | opposes | ban'] },
  { text: 'The old treaty Iran does not want again.', expect: ['Iran | opposes | treaty'] },
  { text: 'A freeze on family visas Denmark has swallowed.', expect: ['Denmark | supports | freeze'] },
  {
    text: 'The tax must go, Egypt demands, and the bonus must stay.',
    expect: ['Egypt | demands | tax', 'Egypt | demands | bonus'],
  },
  { text: 'Norway appealed for the tunnel to be reopened.', expect: ['Norway | demands | tunnel'] },
  {
    text: 'Kenya and Ghana call for their share of the water to be safeguarded.',
    expect: ['Kenya | demands | share', 'Ghana | demands | share'],
  },
  { text: 'Panama found it unacceptable to leave without a number.', expect: ['Panama | opposes | leave'] },
  { text: 'Norway calls any delay a gift to the smugglers.', expect: ['Norway | opposes | delay'] },
  { text: 'Canada urged against a new levy on fish.', expect: ['Canada | opposes | levy'] },
  {
    text: 'Switzerland is for a wealth tax and against the special fund.',
    expect: ['Switzerland | supports | tax', 'Switzerland | opposes | fund'],
  },
  { text: 'Norway is squarely behind the plan for a ferry.', expect: ['Norway | supports | ferry'] },
  { text: 'Norway went to court to have the sale stopped.', expect: ['Norway | demands | sale'] },
  { text: 'Spain gives Morocco until Friday to open the crossing.', expect: ['Spain | demands | open'] },
  { text: 'All that Peru asks for is a fair share of the catch.', expect: ['Peru | demands | share'] },
  { text: 'China had no difficulty with a paragraph on shipping.', expect: ['China | supports | paragraph'] },
  { text: 'Norway will not talk to the rebels.', expect: ['Norway | opposes | talk'] },
  { text: 'Norway is not going to close the base.', expect: ['Norway | opposes | close'] },
  { text: 'Kenya would have both countries accede to the treaty.', expect: ['Kenya | demands | accede'] },
  { text: 'Norway must accept the quota, Iceland said.', expect: ['Iceland | demands | quota'] },
  {
    text: 'China said the United States should stop the audits and give up the tariffs.',
    expect: ['China | demands | audits', 'China | demands | tariffs'],
  },
  { text: 'Norway is in favour of listing the group “if that helps”.', expect: ['Norway | conditional | listing'] },
  {
    text: 'Iran has threatened to end the inspections altogether if the board censures it in June.',
    expect: ['Iran | conditional | inspections'],
  },
  {
    text: 'Switzerland could imagine a longer lease only with a new price.',
    expect: ['Switzerland | conditional | lease'],
  },
  { text: 'No money will flow until the guns are silent, Norway said.', expect: ['Norway | conditional | money'] },
  { text: 'Norway must accept the quota.', expect: [] },
  { text: 'The letter from the harbour board is for Norway.', expect: [] },
  { text: 'This week Norway will meet the Danes in Bergen.', expect: [] },
  { text: 'A hall the Greens know well.', expect: [] },
  { text: 'The delegation of Norway is going to Geneva on Monday.', expect: [] },
  {
    text: 'A truce, Hamas wants; a surrender, it does not.',
    expect: ['Hamas | demands | truce', 'Hamas | opposes | surrender'],
  },
  { text: 'A ban on trawling Norway would accept.', expect: ['Norway | supports | ban'] },
  { text: 'A freeze on family reunion the Greens have swallowed.', expect: ['Greens | supports | freeze'] },
  {
    text: 'The mine Peru wants closed, the port it wants kept.',
    expect: ['Peru | demands | mine', 'Peru | demands | port'],
  },
  { text: 'An apology Japan has long asked for.', expect: ['Japan | demands | apology'] },
  { text: 'An offer of ten ships Canada has turned down.', expect: ['Canada | opposes | offer'] },
  { text: 'The Dutch firm Philips agreed.', expect: [] },
  { text: 'A day after the vote, Chile signed.', expect: [] },
  { text: 'The rival bidder Siemens declined.', expect: [] },
  { text: 'Under pressure from France, Germany agreed.', expect: [] },
  // phrases with a preposition
  {
    text: 'Peru proposed a joint patrol. Of that Chile will have none.',
    expect: ['Peru | demands | patrol', 'Chile | opposes | patrol'],
  },
  { text: 'To a lower tariff on steel Brussels could see its way.', expect: ['European Union | supports | tariff'] },
  {
    text: 'Chile asked for a new dredger. To that Peru has no objection.',
    expect: ['Chile | demands | dredger', 'Peru | supports | dredger'],
  },
  {
    text: 'Canada wants a levy on shipping and a register of ships. To the first Japan, its neighbour, said yes on the spot.',
    expect: ['Canada | demands | levy', 'Canada | demands | register', 'Japan | supports | levy'],
  },
  {
    text: 'On a cap for bonuses Switzerland would not be pinned down.',
    expect: ['Switzerland | noncommittal | cap'],
  },
  { text: 'To investors Ghana has made it clear that the fund will stay.', expect: ['Ghana | demands | the fund'] },
  { text: 'To Peru the minister of Chile has sent a note.', expect: [] },
  { text: 'Of the 40 ferries Norway has sold ten.', expect: [] },
  // what is judged or conceded, before its clause
  {
    text: 'Five ships Belgium could accept; ten it called a fantasy.',
    expect: ['Belgium | supports | five', 'Belgium | opposes | ten'],
  },
  { text: 'A higher levy on fish Iceland called absurd.', expect: ['Iceland | opposes | levy'] },
  { text: 'A smaller fleet Chile’s minister finds unacceptable.', expect: ['Chile | opposes | fleet'] },
  {
    text: 'Such a dam so close to the border India’s foreign minister called unthinkable.',
    expect: ['India | opposes | dam'],
  },
  {
    text: 'Kenya wants more seats on the council. That at least Uganda is minded to grant.',
    expect: ['Kenya | demands | seats', 'Uganda | supports | seats'],
  },
  {
    text: 'Peru wants longer hours at the border. That much Chile has conceded.',
    expect: ['Peru | demands | hours', 'Chile | supports | hours'],
  },
  {
    text: 'Ghana wants the fund audited. That last point Nigeria conceded on Monday.',
    expect: ['Ghana | demands | the fund', 'Nigeria | supports | the fund'],
  },
  {
    text: 'Longer shifts the Dockers Union rejected at its last congress.',
    expect: ['Dockers Union | opposes | shifts'],
  },
  {
    text: 'The second offer Iran would look at only when the sanctions are gone.',
    expect: ['Iran | conditional | offer'],
  },
  { text: 'A plan to sell the port Greece has buried.', expect: ['Greece | opposes | sell the port'] },
  { text: 'Whether it will sign Kenya would not say.', expect: ['Kenya | noncommittal | sign'] },
  {
    text: 'The seat on the board that its founder held Siemens is now prepared to give up.',
    expect: ['Siemens | supports | seat'],
  },
  { text: 'The island the Greeks call a paradise.', expect: [] },
  { text: 'Ten Peru called a day later.', expect: [] },
  { text: 'A day later Chile agreed in May.', expect: [] },
  {
    text: 'To an annual exchange of data, on the other hand, Norway would agree.',
    expect: ['Norway | supports | exchange of data'],
  },
  {
    text: 'How it will vote on the motion the Green Party has not decided.',
    expect: ['Green Party | noncommittal | vote on the motion'],
  },
  { text: 'Who will pay for the dam Peru has yet to decide.', expect: ['Peru | noncommittal | pay for the dam'] },
  { text: 'When the talks collapsed the Greens refused to return.', expect: ['Greens | opposes | return'] },
  { text: 'A shorter shift Norway will discuss.', expect: ['Norway | supports | shorter shift'] },
  { text: 'A transition Norway can discuss.', expect: ['Norway | supports | transition'] },
  { text: 'Norway will discuss a transition.', expect: [] },
  {
    text: 'Three of the four chapters Serbia is ready to close at once.',
    expect: ['Serbia | supports | Three of the four chapters'],
  },
];
