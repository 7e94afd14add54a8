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
  // what is wanted or offered, spelled out behind a colon
  {
    text: 'Brussels insists on restraint: no new subsidies before 2030.',
    expect: ['European Union | demands | restraint', 'European Union | opposes | subsidies'],
  },
  {
    text: 'Peru demands a new treaty: lower fees, a joint authority and free passage for its ships.',
    expect: [
      'Peru | demands | treaty',
      'Peru | demands | lower fees',
      'Peru | demands | authority',
      'Peru | demands | free passage',
    ],
  },
  {
    text: 'Belgium wants conditions attached to the merger: no layoffs for five years and a floor under lending.',
    expect: ['Belgium | demands | conditions', 'Belgium | opposes | layoffs', 'Belgium | demands | floor'],
  },
  {
    text: 'Kenya has tabled a draft: a cap on debt, a longer grace period, and no penalties.',
    expect: [
      'Kenya | demands | draft',
      'Kenya | demands | cap',
      'Kenya | demands | grace',
      'Kenya | opposes | penalties',
    ],
  },
  {
    text: 'Oman has put a paper on the table: the hostages freed in the first week, a corridor for grain.',
    expect: ['Oman | supports | paper', 'Oman | supports | hostages freed', 'Oman | supports | corridor'],
  },
  {
    text: 'The Greens offered something else: a tax on fuel.',
    expect: ['Greens | supports | tax on fuel'],
  },
  {
    text: 'Peru demands a new treaty: the old one, a relic of the nineties, has expired.',
    expect: ['Peru | demands | treaty'],
  },
  { text: 'Kenya wants a new port: Mombasa is full.', expect: ['Kenya | demands | port'] },
  { text: 'Kenya wants a bridge: a symbol of hope, a sign of unity.', expect: ['Kenya | demands | bridge'] },
  { text: 'Norway rejects the treaty: too costly, too vague.', expect: ['Norway | opposes | treaty'] },
  { text: 'Kenya wants talks in three cities: Paris, Lima and Rome.', expect: ['Kenya | demands | talks'] },
  {
    text: 'Peru’s demands: a fixed share, whatever the weather may bring, of the catch, and a joint patrol.',
    expect: ['Peru | demands | fixed share', 'Peru | demands | joint patrol'],
  },
  {
    text: 'Peru made a proposal: a new road by November, in exchange for all of the back rent now.',
    expect: ['Peru | demands | a new road by November', 'Peru | demands | all of the back rent now'],
  },
  {
    text: "Chile's proposal: a joint patrol, a shared port, and in return for them an end to the blockade.",
    expect: ['Chile | demands | a joint patrol', 'Chile | demands | a shared port'],
  },
  { text: "Mali's demands: an amnesty, in return for its guns.", expect: ['Mali | demands | an amnesty'] },
  {
    text: "Peru's demand is simple: that the port hire more staff.",
    expect: ['Peru | demands | the port hire more staff'],
  },
  {
    text: "Kinshasa's first demand is unchanged: the rebels must leave Goma.",
    expect: ['DR Congo | demands | the rebels leave Goma'],
  },
  { text: "Peru's position is unchanged: no quota.", expect: ['Peru | opposes | quota'] },
  { text: "Chile's position is clear: the mine must close.", expect: ['Chile | demands | the mine close'] },
  {
    text: 'China had a single request: that trade measures such as the carbon levy be put on the agenda.',
    expect: ['China | demands | trade measures such as the carbon levy be put on the agenda'],
  },
  {
    text: 'The Teamsters have two conditions: that no driver be laid off, and that the depot stay open.',
    expect: ['Teamsters | demands | no driver be laid off', 'Teamsters | demands | the depot stay open'],
  },
  { text: "Peru's position is unchanged: open.", expect: [] },
  { text: "Peru's claim is clear: that the firm cheats.", expect: [] },
  { text: "Chile's reply is simple: that the text may be good.", expect: [] },
  {
    text: 'First a pause, then a census, and last a vote: that is the sequence Morocco proposes.',
    expect: ['Morocco | demands | a census'],
  },
  {
    text: 'An end to night work and a raise: those are the demands of Germany.',
    expect: ['Germany | demands | night work', 'Germany | demands | a raise'],
  },
  {
    text: 'A pay freeze and longer shifts: those are the terms of Germany.',
    expect: ['Germany | demands | pay freeze', 'Germany | demands | longer shifts'],
  },
  { text: 'A shorter toll is the demand of Germany.', expect: ['Germany | demands | shorter toll'] },
  { text: 'A common guard is the proposal of Malta.', expect: ['Malta | demands | common guard'] },
  {
    text: 'The Centre Party has one condition for backing the budget: a cut in the fuel tax.',
    expect: ['Centre Party | demands | cut in the fuel tax'],
  },
  {
    text: 'Malta’s position is clear: no quota, no treaty.',
    expect: ['Malta | demands | quota', 'Malta | conditional | treaty'],
  },
  { text: 'The Centre Party has one song for marching home: an old hymn.', expect: [] },
];
