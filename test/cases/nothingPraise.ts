import type { StanceCase } from './stanceCase.ts';

/** Praise of talks, moods and relations. */
export const nothingPraise: readonly StanceCase[] = [
  { text: 'Brazil said the meeting had been warm and constructive.', expect: [] },
  { text: 'The mediator from Qatar spoke of a good atmosphere.', expect: [] },
  { text: 'Talks with Kenya went well, the Ugandan president said.', expect: [] },
  { text: 'The two sides made progress, according to the Swiss hosts.', expect: [] },
  { text: 'The union said it had been a long and frank exchange.', expect: [] },
  { text: 'Japan thanked Switzerland for its hospitality.', expect: [] },
  { text: 'Our conversation was excellent, the Turkish president told reporters.', expect: [] },
  { text: 'Canada and Mexico enjoy a close friendship.', expect: [] },
  { text: 'Ethiopia voiced optimism about the coming weeks.', expect: [] },
  { text: 'The Indian prime minister congratulated his colleague on her election.', expect: [] },
  { text: 'The French president described the dinner as a success.', expect: [] },
  { text: '"It was a very good call," the Canadian prime minister said.', expect: [] },
  { text: 'Denmark praised the patience of the mediators.', expect: [] },
  { text: 'Ireland is pleased with the tone of the meeting.', expect: [] },
];
