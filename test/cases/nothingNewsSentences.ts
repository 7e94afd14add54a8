import type { StanceCase } from './stanceCase.ts';

/** Longer news sentences without a position. */
export const nothingNewsSentences: readonly StanceCase[] = [
  { text: "Norway's fisheries minister, who took office in March, grew up on a farm near Bergen.", expect: [] },
  { text: 'According to the Kenyan central bank, inflation slowed to four percent in the second quarter.', expect: [] },
  { text: 'The dispute between the two neighbours goes back to a colonial map drawn in 1906.', expect: [] },
  { text: 'Harwick Foods employs 3,200 people in five plants and sells its soups in eleven countries.', expect: [] },
  {
    text: 'Fighting flared up near the Sudanese town on Sunday, hours after the delegations had arrived in Jeddah.',
    expect: [],
  },
  { text: "Brazil's delegation is led by a career diplomat with long experience in farm trade.", expect: [] },
  { text: 'The strike, now in its third week, has emptied the shelves of many shops in the north.', expect: [] },
  { text: 'Officials from Peru and Chile met for two hours, the longest session since the talks began.', expect: [] },
  { text: 'Turkey shares a border of more than nine hundred kilometres with Syria.', expect: [] },
  { text: 'A spokeswoman for the Indian ministry confirmed that the delegation had landed in Geneva.', expect: [] },
  { text: 'The Japanese yen fell against the dollar on Wednesday, its third loss in a row.', expect: [] },
  { text: 'Three rounds of talks in Doha ended without a result.', expect: [] },
  { text: 'The Egyptian pound has lost a third of its value since the spring.', expect: [] },
  { text: 'The budget of the European Union runs to about one percent of the output of its members.', expect: [] },
  { text: 'The Liberal Party won eleven percent of the vote, its best result in twenty years.', expect: [] },
  { text: 'Hungary has held the rotating presidency twice.', expect: [] },
  { text: 'In the corridors of the summit, delegates from Poland and Chile swapped football scores.', expect: [] },
  { text: 'The captain of the Norwegian trawler said he had seen nothing unusual that night.', expect: [] },
  { text: 'More than a hundred lorries were waiting at the Polish border on Monday morning.', expect: [] },
  { text: 'The Rail Union was founded in 1919 by the merger of three smaller bodies.', expect: [] },
  { text: 'A Chilean geologist discovered the deposit while mapping a glacier.', expect: [] },
  { text: 'The Swiss hosts served fondue to the tired delegates.', expect: [] },
  { text: 'On Wednesday the parliament in Lisbon debated the state of the hospitals for six hours.', expect: [] },
  { text: "The mine, owned by a Canadian company, produces a tenth of the world's cobalt.", expect: [] },
];
