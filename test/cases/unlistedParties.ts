import type { StanceCase } from './stanceCase.ts';

/** Parties that no registry lists: unions, companies, rebel groups, clubs and parties of the text's own world. */
export const unlistedParties: readonly StanceCase[] = [
  {
    text: 'Mary Holt, general secretary of the Canal Workers Union, demanded a safer roster.',
    expect: ['Canal Workers Union | demands | roster'],
  },
  {
    text: 'The Free Valley Movement (FVM) rejected the truce. The FVM wants autonomy for the valley.',
    expect: ['FVM | opposes | truce', 'FVM | demands | autonomy'],
  },
  { text: 'Borgholm Shipyards refused to sell its dock to the navy.', expect: ['Borgholm Shipyards | opposes | sell'] },
  {
    text: 'The Harbour Pilots Guild supports a ban on night sailing.',
    expect: ['Harbour Pilots Guild | supports | ban'],
  },
  {
    text: 'The Alpine Farmers Alliance is calling for a cull of wolves.',
    expect: ['Alpine Farmers Alliance | demands | cull'],
  },
  {
    text: 'The National Tenants Council insisted on a rent freeze.',
    expect: ['National Tenants Council | demands | freeze'],
  },
  { text: "The People's Front agreed to hand in its weapons.", expect: ["People's Front | supports | hand in"] },
  {
    text: 'Omar Said, a spokesman for the Northern Alliance, said it would not sign the accord.',
    expect: ['Northern Alliance | opposes | accord'],
  },
  { text: 'The Society of Midwives wants an end to double shifts.', expect: ['Society of Midwives | demands | end'] },
  {
    text: 'The Coastal Fishers Cooperative opposes the wind farm.',
    expect: ['Coastal Fishers Cooperative | opposes | farm'],
  },
  { text: 'The Reform Bloc demanded three seats in the cabinet.', expect: ['Reform Bloc | demands | seats'] },
  {
    text: 'Hana Kral, the leader of the Meadow Party, rejected the pension plan.',
    expect: ['Meadow Party | opposes | plan'],
  },
  { text: 'The chairman of Corvin Group, Paul Lang, opposes the merger.', expect: ['Corvin Group | opposes | merger'] },
  {
    text: 'The Confederation of Glass Makers (CGM) wants cheaper gas. The CGM rejects the carbon levy.',
    expect: ['CGM | demands | gas', 'CGM | opposes | levy'],
  },
  { text: 'The charity Clean Shores called for a ban on plastic bags.', expect: ['Clean Shores | demands | ban'] },
  {
    text: 'The Green Valley Residents Association refused to sell the meadow.',
    expect: ['Green Valley Residents Association | opposes | sell'],
  },
  {
    // an office once held speaks for no state
    text: 'The former president Juan Manuel Santos recommends talking to fewer groups.',
    expect: ['Juan Manuel Santos | demands | talking'],
  },
  {
    // unless another is held now
    text: 'Dmitry Medvedev, the former president who is now deputy chairman of the Security Council of Russia, rejected a truce.',
    expect: ['Russia | opposes | truce'],
  },
  {
    // a minister speaks for the government, whatever party the registry knows
    text: 'Germany has seen the longest strike for years. Labour minister Hubertus Heil is against a law on arbitration.',
    expect: ['Germany | opposes | law'],
  },
  {
    text: 'Secretary of State Marco Rubio called on partners in the region to drop the plan.',
    expect: ['United States | demands | drop the plan'],
  },
  {
    text: 'The Hungarian’s Slovak ally, Robert Fico, refused to back the loan.',
    expect: ['Slovakia | opposes | back the loan'],
  },
  {
    text: 'Merz and Commission President Ursula von der Leyen want to lend Ukraine money.',
    expect: ['Germany | demands | lend', 'European Union | demands | lend'],
  },
  {
    text: 'The opposition SDS and PDP, though no admirers of the governor, turned down the offer.',
    expect: ['SDS | opposes | offer', 'PDP | opposes | offer'],
  },
  {
    text: 'Moscow regards the envoy as biased and calls for his office to be closed.',
    expect: ['Russia | demands | office'],
  },
  {
    // a month before a name is no given name
    text: 'In June Trump rejected the levy. In May Scholz called for a truce.',
    expect: ['United States | opposes | levy', 'Germany | demands | truce'],
  },
];
