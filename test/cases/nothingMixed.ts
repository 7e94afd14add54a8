import type { StanceCase } from './stanceCase.ts';

/** Sentences in which stance words occur, but nobody takes a position on a demand. */
export const nothingMixed: readonly StanceCase[] = [
  { text: 'The Norwegian minister refused to comment.', expect: [] },
  { text: "Kenya's president declined an interview.", expect: [] },
  { text: 'The Egyptian envoy promised to call back.', expect: [] },
  { text: 'A rejected manuscript lay on the desk of the Chilean poet.', expect: [] },
  { text: 'The police ordered the crowd to disperse.', expect: [] },
  { text: 'Poland agreed with nobody and spoke to no one.', expect: [] },
  { text: 'The Greek minister insisted that he had been in Athens that day.', expect: [] },
  { text: 'Reporters asked the Japanese envoy about the islands.', expect: [] },
  { text: 'Germany is known for its cars.', expect: [] },
  { text: 'Denmark and Sweden agree that the winter was cold.', expect: [] },
  { text: 'Turkey won the match against Austria.', expect: [] },
  { text: 'The Peruvian opposition holds forty seats.', expect: [] },
  // A collection without what it holds, deeds of war, moods and motives.
  { text: 'Tunis presented a list of demands and left.', expect: [] },
  { text: 'The rebels stunned the army by attacking the border.', expect: [] },
  { text: 'The strait was closed by Chile in 1978, to the dismay of its neighbours.', expect: [] },
  { text: 'The island was attached by Madrid in 1902, to international applause.', expect: [] },
  { text: 'Oslo is sceptical of the motives of the bank.', expect: [] },
  { text: 'Lima is sceptical of the intentions of Quito.', expect: [] },
  // Forecasts of how or when something will be.
  { text: 'Brazil expects the conversation to be constructive.', expect: [] },
  { text: 'The palace in Rome suggested that the call may start at noon.', expect: [] },
  { text: 'Norway wants to make that clear.', expect: [] },
  { text: 'Norway faces a choice: either give in to the union or pay.', expect: [] },
  // Charged with it, held ready, done beside, judged and not weighed.
  { text: 'Chad accused the union of demanding a bribe.', expect: [] },
  { text: 'The army has launchers that it keeps ready to fire.', expect: [] },
  { text: 'The premier of Denmark avoided the question and left by a side door.', expect: [] },
];
