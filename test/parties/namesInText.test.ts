import { beforeAll, expect, test } from '@jest/globals';
import { mentionOf, type TextReading, textReader } from './readText.ts';

let read: (text: string) => TextReading;

beforeAll(async () => {
  read = await textReader();
});

test.each<[string, string, string, string]>([
  // the label of the registry is not in the text: the party is named as the text names it, and told by its id
  [
    'The International Committee of the Red Cross wants access.',
    'Cross',
    'International Committee of the Red Cross',
    'international-committee-of-the-red-cross',
  ],
  ['In Bern the Swiss People’s Party is against the treaty.', 'Party', 'Swiss People’s Party', 'svp'],
  ['The House Freedom Caucus wants cuts.', 'Caucus', 'House Freedom Caucus', 'freedom-caucus'],
  ['In Paris, La France insoumise wants a vote.', 'insoumise', 'La France insoumise', 'france-unbowed'],
  // it is
  ['The Red Cross, or ICRC, wants access.', 'Cross', 'ICRC', 'international-committee-of-the-red-cross'],
  ['Boeing Commercial Airplanes has made an offer.', 'Airplanes', 'Boeing', 'boeing'],
  // a description, a heading in capitals and an adjective are no names to go by
  ['The UN nuclear watchdog wants access.', 'watchdog', 'IAEA', 'international-atomic-energy-agency'],
  [
    'The INTERNATIONAL COMMITTEE OF THE RED CROSS wants access.',
    'CROSS',
    'ICRC',
    'international-committee-of-the-red-cross',
  ],
  // states and the United Nations have one name
  ['America wants a truce.', 'America', 'United States', 'united-states'],
  ['The UN wants a truce.', 'UN', 'United Nations', 'united-nations'],
])('%s', (text, words, party, partyId) => {
  expect(mentionOf(read(text), words)?.holders).toEqual([expect.objectContaining({ party, partyId })]);
});

test.each<[string, string]>([
  // the adjective that opens a sentence belongs to a name that nothing else in the text parts from it
  ['Allied Ports rejected the levy.', 'Allied Ports'],
  ['Clean Rivers Trust rejected the levy.', 'Clean Rivers Trust'],
  ['Angry Teamsters rejected the levy.', 'Teamsters'],
  ['Veteran Ana Lund rejected the levy.', 'Ana Lund'],
  ['Local Ports rejected the levy. For Ports it is too high.', 'Ports'],
])('%s', (text, party) => {
  expect(mentionOf(read(text), text.split(' rejected')[0].split(' ').at(-1)!)?.holders[0].party).toBe(party);
});
