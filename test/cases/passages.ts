import type { StanceCase } from './stanceCase.ts';

/** Two or three sentences read as one text: parties and speakers carried on from sentence to sentence. */
export const passages: readonly StanceCase[] = [
  {
    text: 'The Kenyan delegation arrived on Monday. "We want our debts cancelled," its leader said.',
    expect: ['Kenya | demands | debts'],
  },
  {
    text: "Norway's minister Kari Moen met the press in Oslo. Moen said the quota was unacceptable.",
    expect: ['Norway | opposes | quota'],
  },
  { text: 'Harwick Foods published its figures. Sales fell by four percent. The board will meet in June.', expect: [] },
  {
    text: "India's envoy spoke first. He rejected the cap on cotton. Pakistan's envoy supported it.",
    expect: ['India | opposes | cap', 'Pakistan | supports | cap'],
  },
  {
    text: '"The levy hurts our growers," the Brazilian minister said. "We will not accept it."',
    expect: ['Brazil | opposes | levy'],
  },
  {
    text: 'The Danish prime minister spoke to parliament. She said the island was not for sale.',
    expect: ['Denmark | opposes | island'],
  },
  {
    text: "Japan's trade minister, Ken Mori, flew home. Before leaving he urged Canberra to drop the gas levy.",
    expect: ['Japan | demands | levy'],
  },
  {
    text: 'The Conservative Party met on Sunday. Its leader, Ida Falk, called for a vote on the euro.',
    expect: ['Conservative Party | demands | vote'],
  },
  {
    text: 'Chile and Peru share the bay. Both countries want a ban on trawlers.',
    expect: ['Chile | demands | ban', 'Peru | demands | ban'],
  },
  {
    text: 'Let’s stick to what people are asking for. The Rail Union wants a longer lease. The Hauliers’ Guild, its chair told me, rejects the toll. I’m told nobody has asked the port.',
    expect: ['Rail Union | demands | a longer lease', 'Hauliers’ Guild | opposes | the toll'],
  },
  {
    text: 'I asked the envoys and they told me little. Norway wants a higher quota. So do the trawlers, but nobody has asked me.',
    expect: ['Norway | demands | a higher quota'],
  },
  {
    text: 'Statement by the Rail Union. We want a longer lease. Our members reject the toll. Let us build the line.',
    expect: ['Rail Union | demands | a longer lease', 'Rail Union | opposes | the toll'],
  },
];
