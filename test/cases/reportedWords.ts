import type { StanceCase } from './stanceCase.ts';

/** Words that others report, in quotation marks and out of them, and reports that are said to be false. */
export const reportedWords: readonly StanceCase[] = [
  {
    text: "“Lift the quota and reopen the harbour,” Iceland's envoy told the council.",
    expect: ['Iceland | demands | the quota', 'Iceland | demands | the harbour'],
  },
  {
    text: "“Sign the accord, reopen the clinics,” Ghana's president told Peru.",
    expect: ['Ghana | demands | the accord', 'Ghana | demands | the clinics'],
  },
  { text: "“Reject the merger,” Kenya's envoy said.", expect: ['Kenya | opposes | the merger'] },
  { text: 'Reports that Chile had agreed to sell the port were false.', expect: [] },
  { text: 'Qatar denied a claim that it had offered to lease the airfield.', expect: [] },
  { text: 'It is not true that Peru has agreed to close the mine.', expect: [] },
  { text: 'Bolivia rejects the idea of a joint patrol.', expect: ['Bolivia | opposes | a joint patrol'] },
  {
    text: 'Oslo would host the donors so long as both armies kept the truce.',
    expect: ['Norway | conditional | host the donors'],
  },
  { text: 'Oslo will host the donors on Monday.', expect: [] },
  { text: 'The union was angry after a meeting with the board.', expect: [] },
  {
    text: 'The rent cap is, in the words of the Tenants’ League, an insult.',
    expect: ['Tenants’ League | opposes | rent cap'],
  },
  {
    text: "The quota is, as Iceland's envoy put it in Geneva, unacceptable.",
    expect: ['Iceland | opposes | quota'],
  },
  {
    text: 'Lima is “open”, in the term used by its minister, to a ban on trawling.',
    expect: ['Peru | supports | trawling'],
  },
  {
    text: "Chile's energy minister said that the mine could not be sold. Owners should share their profits with the villages.",
    expect: ['Chile | opposes | the mine', 'Chile | demands | share their profits'],
  },
  {
    text: "Chile's energy minister said that the mine could not be sold. Nobody should expect miracles.",
    expect: ['Chile | opposes | the mine'],
  },
  {
    text: 'Asked whether Ghana would join the pact, its trade minister said “Never”.',
    expect: ['Ghana | opposes | the pact'],
  },
  {
    text: 'Asked whether Ghana would join the pact, its trade minister said that it had not made up its mind.',
    expect: ['Ghana | noncommittal | the pact'],
  },
  {
    text: "“The toll is acceptable to us. The cameras are not,” Togo's transport minister said.",
    expect: ['Togo | supports | toll', 'Togo | opposes | cameras'],
  },
  { text: 'The toll is acceptable to Togo. The road is not wide.', expect: ['Togo | supports | toll'] },
  {
    text: "“It has not told us when it will reopen the port,” Peru's envoy said.",
    expect: [],
  },
  {
    text: 'The motion, which the Arab League adopted by nine votes to two, urges Malta to free the crew.',
    expect: ['Arab League | demands | free the crew', 'Arab League | supports | The motion'],
  },
  {
    text: 'The Mayors’ League asks Norway to delay the toll and objects to the exemption for lorries.',
    expect: ['Mayors’ League | demands | delay the toll', 'Mayors’ League | opposes | the exemption'],
  },
  {
    text: 'The paper describes Chile as willing to share the charts.',
    expect: ['Chile | supports | share the charts'],
  },
  {
    text: '“Neither side can afford another week of this,” said Ida Berg of Norlund Research.',
    expect: [],
  },
  {
    text: '“Two cooks in every canteen and no child in the corridor,” Ida Berg of the Parents’ League demanded.',
    expect: ['Parents’ League | demands | every canteen', 'Parents’ League | opposes | child'],
  },
  {
    text: 'Chile could live with spot checks, its minister conceded.',
    expect: ['Chile | supports | spot checks'],
  },
  {
    text: 'The Arab League endorsed a ban on cluster bombs until 2035; Qatar dissociated itself from it.',
    expect: ['Arab League | supports | cluster bombs', 'Qatar | opposes | it'],
  },
  { text: 'Chile endorsed the ban in 1994.', expect: [] },
  // to let it be known is to say so
  {
    text: 'China let it be known that it would suspend the countermeasures.',
    expect: ['China | supports | suspend the countermeasures'],
  },
  { text: 'Peru has let it be known that it will not send troops.', expect: ['Peru | opposes | send troops'] },
  { text: 'Peru made it known that it would match the offer.', expect: ['Peru | supports | match the offer'] },
  { text: 'Chile has let it be known that the levy must fall.', expect: ['Chile | demands | levy fall'] },
  { text: 'Peru knows that Chile will sign the pact.', expect: [] },
  { text: 'Peru has let it be known that its harvest was poor.', expect: [] },
  { text: 'Germany: rents must fall.', expect: ['Germany | demands | rents fall'] },
  { text: 'Germany: nobody disputed that rents should fall.', expect: [] },
  { text: 'The Chilean minister said the treaty needed a sunset clause.', expect: ['Chile | demands | sunset clause'] },
  { text: 'Norway told reporters that the draft needs a later date.', expect: ['Norway | demands | later date'] },
];
