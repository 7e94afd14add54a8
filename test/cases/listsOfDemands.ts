import type { StanceCase } from './stanceCase.ts';

/** Lists under a lead-in that names whose they are and what is wanted of their items. */
export const listsOfDemands: readonly StanceCase[] = [
  {
    text: 'Albania’s conditions: the release of the mayor, an inquiry into the vote, and no new customs offices.',
    expect: ['Albania | demands | release', 'Albania | demands | inquiry', 'Albania | opposes | customs'],
  },
  {
    text: 'Bolivia set two conditions: a lower price for its gas and a seat on the board.',
    expect: ['Bolivia | demands | price', 'Bolivia | demands | seat'],
  },
  {
    text: 'Iceland’s demands are clear: open the port, lift the levy, and share the data.',
    expect: ['Iceland | demands | open', 'Iceland | demands | levy', 'Iceland | demands | data'],
  },
  {
    text: 'Japan is asking for three things: a longer lease, cheaper gas and a hotline.',
    expect: ['Japan | demands | lease', 'Japan | demands | gas', 'Japan | demands | hotline'],
  },
  {
    text: 'Peru called for:\n- a ban on night flights\n- a fund for the islands\nThe talks go on today.',
    expect: ['Peru | demands | ban', 'Peru | demands | fund'],
  },
  {
    text: 'Switzerland’s red lines: no foreign judges and no shared police.',
    expect: ['Switzerland | opposes | judges', 'Switzerland | opposes | police'],
  },
  {
    text: 'On the table from the Danish side are a cap on rents and a fund for ferries.',
    expect: ['Denmark | demands | cap', 'Denmark | demands | fund'],
  },
  {
    text: 'Among Malta’s demands are an earlier date and a smaller fee.',
    expect: ['Malta | demands | date', 'Malta | demands | fee'],
  },
  {
    text: 'Sudan made two demands: that the road be opened, and that prisoners be freed.',
    expect: ['Sudan | demands | road', 'Sudan | demands | prisoners'],
  },
  { text: 'A toilet in every van: that is the Teamsters’ first demand.', expect: ['Teamsters | demands | toilet'] },
  { text: 'A special court remains Armenia’s goal.', expect: ['Armenia | demands | court'] },
  { text: 'The Kenyan team has two problems: a lack of money and a lack of time.', expect: [] },
  { text: 'Iran’s team has three members: a judge, a general and a banker.', expect: [] },
  { text: 'Chile’s answer: a shrug.', expect: [] },
  { text: 'The Greens’ list for the vote includes a teacher and two nurses.', expect: [] },
  { text: 'Topics for Monday: the budget, the port and the school law, Norway said.', expect: [] },
];
