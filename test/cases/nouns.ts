import type { StanceCase } from './stanceCase.ts';

/** Nouns of stance: with possessors, with support verbs, as subjects. */
export const nouns: readonly StanceCase[] = [
  { text: 'Brazil repeated its demand for a permanent seat.', expect: ['Brazil | demands | seat'] },
  {
    text: "Poland's refusal to open the border angered the hauliers.",
    expect: ['Poland | opposes | open', 'hauliers | opposes | refusal'],
  },
  { text: "Kenya's call for a debt pause was heard in Washington.", expect: ['Kenya | demands | pause'] },
  { text: "India's opposition to the carbon tax is well known.", expect: ['India | opposes | tax'] },
  {
    text: "The Nurses Guild's demand that overtime be paid has not changed.",
    expect: ['Nurses Guild | demands | overtime'],
  },
  { text: 'Japan expressed its support for the trade corridor.', expect: ['Japan | supports | corridor'] },
  { text: 'Italy put forward a proposal for a common asylum fund.', expect: ['Italy | demands | fund'] },
  { text: 'Canada gave its consent to the sale of the mine.', expect: ['Canada | supports | sale'] },
  { text: "Turkey's objections to the new command structure remain.", expect: ['Turkey | opposes | structure'] },
  { text: "Egypt's insistence on a binding treaty has stalled the talks.", expect: ['Egypt | demands | treaty'] },
  { text: 'Hungary announced its veto of the loan.', expect: ['Hungary | opposes | loan'] },
  { text: "Mexico's offer to host the refugees surprised the delegates.", expect: ['Mexico | supports | host'] },
  { text: 'Chile voiced its rejection of the tunnel project.', expect: ['Chile | opposes | tunnel'] },
  { text: 'Norway has made a request for a longer season.', expect: ['Norway | demands | season'] },
  { text: 'Qatar issued an appeal for the release of the hostages.', expect: ['Qatar | demands | release'] },
  { text: 'Peru confirmed its readiness to join the pact.', expect: ['Peru | supports | join'] },
  {
    text: 'The Greens have no appetite for another coalition with the Liberals.',
    expect: ['Greens | opposes | coalition'],
  },
  { text: 'The goal of Ethiopia is access to a port.', expect: ['Ethiopia | demands | port'] },
  { text: "Spain's approval of the merger came late.", expect: ['Spain | supports | merger'] },
  { text: "Vietnam's preference is a gradual opening of the market.", expect: ['Vietnam | demands | opening'] },
  { text: "Ghana's plea for debt relief went unanswered.", expect: ['Ghana | demands | relief'] },
  { text: 'There was a call by Greenpeace for a ban on deep-sea mining.', expect: ['Greenpeace | demands | ban'] },
  { text: 'There were calls from Fiji for a fund for sinking islands.', expect: ['Fiji | demands | fund'] },
  {
    text: 'The Kenyan and Ugandan negotiators broke up on Monday with an agreement to exchange prisoners.',
    expect: ['Kenya | supports | exchange prisoners', 'Uganda | supports | exchange prisoners'],
  },
  { text: "Peru's latest offer is a rise of three per cent over two years.", expect: ['Peru | supports | a rise'] },
  { text: "Norway's preferred outcome is a quota of ten boats.", expect: ['Norway | demands | quota'] },
  { text: "At the top of Kenya's list is a cap on tuna.", expect: ['Kenya | demands | cap on tuna'] },
  { text: "High on Kenya's list is a lower toll.", expect: ['Kenya | demands | a lower toll'] },
  { text: "Peru's latest offer is an insult.", expect: [] },
  { text: "Peru's proposal is a trap.", expect: [] },
];
