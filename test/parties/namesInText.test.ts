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

test.each<[text: string, words: string, party: string]>([
  // whom a people, a body or a description stands for in a text about firms and towns
  ['The Swedish group Brunn Industrier made a bid. The Swedes want a vote.', 'Swedes', 'Brunn Industrier'],
  ['Sweden met the Swedish group Brunn Industrier. The Swedes want a vote.', 'Swedes', 'Sweden'],
  ['The town council rejected the levy. The council wants a ban.', 'council wants', 'town council'],
  ['The regional government rejected the levy.', 'government', 'regional government'],
  ['The Ferry Crews Union struck. Nordline waits. The union wants a vote.', 'The union', 'Ferry Crews Union'],
  ['The passengers’ association demands a refund.', 'association', 'passengers’ association'],
  [
    'Vostok Metals waits. Vostok is silent. Marlow Foods has lost patience. The chief executive, Jon Ek, wants a vote.',
    'Ek',
    'Marlow Foods',
  ],
  [
    'Vostok Metals waits. Vostok is silent. Rhode Bank met it. The lender has lost patience. Jon Ek, the chief executive, wants a vote.',
    'Ek',
    'Rhode Bank',
  ],
  [
    'Vostok Metals waits. Vostok is silent. Marlow Foods has lost patience.\n\nThe chief executive, Jon Ek, wants a vote.',
    'Ek',
    'Vostok Metals',
  ],
  ['Hallam Water, which is owned by a Canadian fund, rejected the levy.', 'Water', 'Hallam Water'],
  [
    'Ana Lund, a lawyer for Hallam Water, said the levy had to go. Hallam Water wants more.',
    'Ana Lund',
    'Hallam Water',
  ],
  [
    'The Thornby works met on Monday. In Thornby the Foundry and Steel Workers’ Union rejected it.',
    'Union',
    'Foundry and Steel Workers’ Union',
  ],
  ['The Competition and Markets Authority wants more.', 'Authority', 'Competition and Markets Authority'],
  [
    'The board threw out a bid from Brunn Industrier. Brunn said it would wait, and so would its owner, Brunn added.',
    'Brunn said',
    'Brunn Industrier',
  ],
  [
    'The Tenants’ League and the Landlords’ Union met. The former rejected it; the latter backed it.',
    'latter',
    'Landlords’ Union',
  ],
])('%s', (text, words, party) => {
  const at = words.replace(/ (?:wants|said)$/, '');
  const occurrence = at === words ? 1 : text.slice(0, text.indexOf(words) + words.length).split(at).length - 1;
  expect(mentionOf(read(text), at, occurrence)?.holders.map((holder) => holder.party)).toEqual([party]);
});

test.each<[text: string, words: string, kind: string | null]>([
  // two capitalised words that do something are a name, whatever the verb
  ['Talks went on all night. Tarn Rovers would have taken the cheque.', 'Tarn Rovers', 'organisation'],
  ['The pact is dead. Kestrel Point came down on the other side.', 'Kestrel Point', 'organisation'],
  ['Nobody at Hallam Water slept.', 'Hallam Water', 'organisation'],
  ['The smaller Gulf Crest would take the money.', 'Gulf Crest', 'organisation'],
  ['Upper Tarn wants a bridge. It is not asking for much.', 'Upper Tarn', 'organisation'],
  ['Rising Tide rejected the quota.', 'Rising Tide', 'organisation'],
  ['Pelagia, whose shareholders meet in May, led the resistance.', 'Pelagia', 'organisation'],
  ['Tonnic, the Welsh public channel, has come up with a plan.', 'Tonnic', 'organisation'],
  ['On Monday Parents First called for a vote.', 'Parents First', 'organisation'],
  // signs, articles and auxiliaries that are part of a name
  ['A bid from Arena+ came in. Arena+ wants the lot.', 'Arena+', 'organisation'],
  ['On Monday eMobil rejected the fee.', 'eMobil', 'organisation'],
  ['Chile First, Democratic Action and A New Era refused the seat.', 'A New Era', 'organisation'],
  ['She and her own Popular Will refused the seat.', 'Popular Will', 'organisation'],
  ['Popular Will refused the seat.', 'Popular Will', 'organisation'],
  // a body's name that begins like a participle, where it holds an opinion
  ['Shipping Peru backs the company.', 'Shipping Peru', 'organisation'],
  ['Farming Norway, the growers’ lobby, opposes the quota.', 'Farming Norway', 'organisation'],
  ['Joining Peru, Chile opposes the quota.', 'Peru', 'state'],
  // who governs a town, and the parties of no known state
  ['City Hall regards it as an intrusion.', 'City Hall', 'organisation'],
  ['Least sure of the tram is Labour.', 'Labour', 'organisation'],
  // a state told by what it is called
  ['These belong to Orvanda, the republic across the strait.', 'Orvanda', 'state'],
  ['Orvanda, the largest province of the union, wants a vote.', 'Orvanda', 'organisation'],
  // people keep theirs
  ['Talks went on all night. Anna Waters rejected the quota.', 'Anna Waters', 'person'],
  ['Young Jon Ek wants a vote.', 'Jon Ek', 'person'],
  ['Mirela Tasko wants a vote.', 'Mirela Tasko', 'person'],
  // places, papers and headings do not become parties
  ['The delegates met at Lake Tarn.', 'Lake Tarn', null],
  ['The Upper Basin Compact lapsed in May, and the Thornby Protocol with it.', 'Thornby Protocol', null],
  ['The envoys flew to New Amsterdam.', 'New Amsterdam', null],
  ['NO WAY OUT\n\nThe envoys met in May.', 'WAY OUT', null],
])('%s', (text, words, kind) => {
  expect(mentionOf(read(text), words)?.holders[0].kind ?? null).toBe(kind);
});

test('a legislator’s party and state in brackets or between commas is no one else', () => {
  const { table } = read('Sen. Tom Cotton (R-Ark.) backs the treaty. Rep. Ana Lund, D-Calif., opposes it.');
  expect(new Set(table.mentions.flatMap(({ holders }) => holders.map(({ name }) => name)))).toEqual(
    new Set(['Tom Cotton', 'Ana Lund']),
  );
});

test('a state’s own noun in apposition is no other state', () => {
  const reading = read('Norway met the envoys. The guns belong to Orvanda, the republic across the strait.');
  expect(mentionOf(reading, 'republic')?.holders[0].party).toBe('Orvanda');
});
