import type { StanceCase } from './stanceCase.ts';

/** Definitions, feelings, abilities and other clauses whose words look like stances. */
export const nothingBackground: readonly StanceCase[] = [
  { text: 'The demand for copper in China is rising.', expect: [] },
  { text: 'The Nurses Guild represents forty thousand workers.', expect: [] },
  { text: 'Support for the ruling party in Malta fell to a new low.', expect: [] },
  { text: 'The offer expires at midnight.', expect: [] },
  { text: 'The treaty requires a two-thirds majority in the senate.', expect: [] },
  { text: 'The support vessel left the Norwegian port of Stavanger.', expect: [] },
  { text: 'Negotiations between the airline and its pilots have dragged on since May.', expect: [] },
  { text: 'Opposition leader Hana Kral spoke for forty minutes.', expect: [] },
  { text: 'Canada is worried about the drought in the prairies.', expect: [] },
  { text: 'The acceptance speech of the Chilean president was short.', expect: [] },
  { text: 'The refusal rate for student visas in Australia doubled last year.', expect: [] },
  { text: 'Kenya is one of the signatories of the convention.', expect: [] },
  { text: 'A clause in the contract allows either side to leave after five years.', expect: [] },
  { text: 'The ban on ivory has been in force since 1989.', expect: [] },
  { text: 'The border between Peru and Brazil runs through dense forest.', expect: [] },
  { text: 'The Danish minister is a former fisherman.', expect: [] },
  { text: 'Steelworkers in Ostrava earn less than their colleagues in Germany.', expect: [] },
];
