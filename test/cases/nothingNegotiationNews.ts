import type { StanceCase } from './stanceCase.ts';

/** News about negotiations themselves: stages, places, silence, progress and delay, without a position. */
export const nothingNegotiationNews: readonly StanceCase[] = [
  { text: 'The negotiations between Serbia and Kosovo entered their fourth day on Thursday.', expect: [] },
  { text: 'A second round is planned for October, a spokesman for the Omani hosts said.', expect: [] },
  { text: 'The draft runs to forty pages, most of them in square brackets.', expect: [] },
  { text: 'Diplomats from Egypt and Ethiopia worked through the night on the annexes.', expect: [] },
  { text: 'Talks on the future of the steelworks ended shortly before dawn.', expect: [] },
  { text: 'The gap between the two sides has narrowed since last week.', expect: [] },
  { text: 'No date has been set for the next meeting of the Norwegian and Icelandic ministers.', expect: [] },
  { text: 'The mediator shuttled between two hotels in Geneva for most of the day.', expect: [] },
  { text: 'Both delegations travelled home by the night train.', expect: [] },
  { text: 'The chair closed the session at six and left by the back door.', expect: [] },
  { text: 'The Rail Union and the railway have been bargaining since January.', expect: [] },
  { text: 'The text of the accord was published in the official journal on Friday.', expect: [] },
  { text: 'Canada and Japan concluded the fifth round of their trade talks on Wednesday.', expect: [] },
  { text: 'The Turkish delegation is made up of eleven officials and two interpreters.', expect: [] },
  { text: 'For the first time in six years the foreign ministers of India and Pakistan shook hands.', expect: [] },
  { text: 'A technical committee will count the ships on both sides of the line.', expect: [] },
  { text: 'The result of the vote among members of the Nurses Guild is due on Friday.', expect: [] },
  { text: "Representatives of Halden Energy and of the Danish fund met in a lawyer's office.", expect: [] },
  { text: 'The presidents of Chad and Niger will hold a phone call on Monday to talk about the truce.', expect: [] },
  { text: 'The Rail Union said it would hold a press conference at noon.', expect: [] },
  { text: 'Greece will not go into details of the draft.', expect: [] },
  { text: 'Norway took note of the announcement of the rebels.', expect: [] },
  {
    text: 'The Peruvian army announced that its troops had been attacked twice by the Movement for Justice.',
    expect: [],
  },
  { text: "Congo's army said dozens of its soldiers had been attacked by M23 fighters.", expect: [] },
  { text: 'The Rail Union said the freeze means that drivers cannot pay their rent.', expect: [] },
  { text: 'The crisis shows that Peru cannot be trusted, Chile said.', expect: [] },
  {
    text: 'There is nothing in the letter that suggests we should lift the blockade, said Ana Lund of the Rail Union.',
    expect: [],
  },
  { text: 'Nothing in the offer suggests to us that we should return to work, the Rail Union said.', expect: [] },
  { text: 'The storm deprived Kenya of the revenue needed for repairs.', expect: [] },
  // what a court or a government has behind it is no stance of those who back it
  { text: 'A UN-backed tribunal sat in Gorna in spring.', expect: [] },
  { text: 'The army shelled a French-backed militia near Gorna.', expect: [] },
  { text: 'Mayor Ana Ruiz said that the cap deprives landlords of revenue needed for repairs.', expect: [] },
];
