import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PartyMention } from '../../src/parties/partyFinder.ts';
import { mentionOf, partiesOf, type TextReading, textReader } from './readText.ts';

let read: (text: string) => TextReading;

beforeAll(async () => {
  read = await textReader();
});

const names = (mention: PartyMention | null): string[] => (mention?.holders ?? []).map((holder) => holder.name);

describe('the party of a mention', () => {
  test.each<[string, string, string]>([
    // registered names, roles and seats of power
    ['Moscow rejected the plan.', 'Moscow', 'Russia'],
    ['Kremlin spokesman Arkady Belov said the terms were unacceptable.', 'Belov', 'Russia'],
    ['The Norwegian foreign minister, Kari Moen, urged restraint.', 'Moen', 'Norway'],
    ['Kenya’s trade envoy Peter Otieno wants the tariff gone.', 'Otieno', 'Kenya'],
    ['Ukrainian officials insist on guarantees.', 'officials', 'Ukraine'],
    ['The Canadian delegation walked out.', 'delegation', 'Canada'],
    ['The Swedes would accept a delay.', 'Swedes', 'Sweden'],
    ['A senior Chilean diplomat called the draft unbalanced.', 'diplomat', 'Chile'],
    ['JAPAN supported the proposal by BRAZIL.', 'JAPAN', 'Japan'],
    ['Unicef asked for a truce.', 'Unicef', 'UNICEF'],
    ['The Opec+ ministers ruled out a cut.', 'ministers', 'OPEC+'],
    // people and organisations nobody listed
    ['Dan Marsh, general secretary of the Rail Staff Union, refused the offer.', 'Marsh', 'Rail Staff Union'],
    ['Rail Staff Union general secretary Dan Marsh refused the offer.', 'Marsh', 'Rail Staff Union'],
    ['Borgholm Shipyards’s chief executive, Lena Sund, ruled out a sale.', 'Sund', 'Borgholm Shipyards'],
    ['Talks stalled. Ines Duarte of the Harbour Pilots Guild wants a ballot.', 'Duarte', 'Harbour Pilots Guild'],
    ['Mara Quist, who leads the Tenants Federation, demanded a freeze.', 'Quist', 'Tenants Federation'],
    ['Kari Moen, who mediates for the Harbour Board, wants a vote.', 'Moen', 'Harbour Board'],
    ['Kari Moen, who chairs the session for Norway, wants a vote.', 'Moen', 'Norway'],
    ['Mara Quist MP wants a vote.', 'Quist', 'Mara Quist'],
    ['South Tyrol’s premier, Kari Moen, wants a vote.', 'Moen', 'South Tyrol'],
    ['The governor of West Lampuk, Kari Moen, wants a vote.', 'Moen', 'West Lampuk'],
    ['The Reform Party waits. Half of it Reform has offered.', 'it Reform', 'Reform Party'],
    ['The River Party waits. On Monday River wants a vote.', 'Monday River', 'River Party'],
    ['The Coastal Fishers Association (CFA) rejected the quota. The CFA wants more cod.', 'The CFA', 'CFA'],
    ['The Coastal Fishers Association (CFA) rejected it.', 'Coastal Fishers Association', 'CFA'],
    ['Tom Reyes, an independent analyst, doubts it. Reyes expects no deal.', 'it. Reyes', 'Tom Reyes'],
    ['European leaders pressed for a seat at the table.', 'leaders', 'European leaders'],
    ['Several trade groups objected to the levy.', 'groups', 'trade groups'],
    // descriptions
    ['The Airport Workers Union will strike. The union wants nine per cent.', 'The union', 'Airport Workers Union'],
    [
      'Nordhavn Steel made an offer to the Metal Workers Union. The company will not go higher.',
      'The company',
      'Nordhavn Steel',
    ],
    [
      'The Hamburg Port Authority met on Monday. The authority opposes the sale.',
      'The authority',
      'Hamburg Port Authority',
    ],
    ['Vladimir Putin spoke for an hour. The Russian leader wants Crimea recognised.', 'leader', 'Russia'],
    // pronouns
    ['Kari Moen is Norway’s foreign minister. She wants the talks moved to Oslo.', 'She', 'Norway'],
    ['Finland signed the accord, but it will not ratify it before June.', 'but it', 'Finland'],
    ['Volodymyr Zelenskyy told reporters that he would sign.', 'he', 'Ukraine'],
    ['Brazil, which chairs the group, opposes the tax.', 'which', 'Brazil'],
    [
      'The Metal Workers Union rejected the offer. Its president, Olga Stein, called it an insult.',
      'Stein',
      'Metal Workers Union',
    ],
    ['In its reply, the Metal Workers Union asked for arbitration.', 'its', 'Metal Workers Union'],
  ])('%s «%s» is %s', (text, words, party) => {
    expect(partiesOf(mentionOf(read(text), words))).toEqual([party]);
  });

  test.each<[string, string]>([
    ['The talks resume on Monday.', 'talks'],
    ['Workers’ wages have fallen.', 'wages'],
    ['It is clear that the deal is off.', 'It'],
    ['They met in May near the Black Sea.', 'Sea'],
    ['He signed the Lisbon Treaty.', 'Treaty'],
  ])('%s «%s» is nobody', (text, words) => {
    expect(mentionOf(read(text), words)).toBeNull();
  });
});

describe('look-alikes', () => {
  test.each<[string, string, string]>([
    ['Michael Jordan, head of the Players Guild, wants a vote. Jordan said no.', 'vote. Jordan', 'Players Guild'],
    ['The Washington Post reported a delay.', 'Post', 'Washington Post'],
    ['The Sunrise Dock Federation (SDF) wants a vote. The SDF will not wait.', 'The SDF', 'SDF'],
    ['The SDF wants autonomy in north-east Syria.', 'The SDF', 'Syrian Democratic Forces'],
    ['The International Cricket Council refused. The ICC wants new dates.', 'The ICC', 'International Cricket Council'],
    ['Chad Wilkins, chief executive of Lindqvist Motors, resigned.', 'Wilkins', 'Lindqvist Motors'],
    ['Jordan wants the border reopened, the kingdom’s envoy in Amman said.', 'Jordan', 'Jordan'],
  ])('%s', (text, words, party) => {
    expect(partiesOf(mentionOf(read(text), words))).toEqual([party]);
  });

  test('a common word in small letters names no state', () => {
    expect(mentionOf(read('They sold turkey and china at the fair.'), 'turkey')).toBeNull();
  });
});

describe('several holders', () => {
  test.each<[string, string, string[]]>([
    ['India and Pakistan met again. Both sides want a pause.', 'sides', ['India', 'Pakistan']],
    ['Donald Trump called Vladimir Putin. The two leaders agreed to meet.', 'leaders', ['United States', 'Russia']],
    ['Chile and Peru signed. They want a tribunal.', 'They', ['Chile', 'Peru']],
  ])('%s', (text, words, expected) => {
    expect(partiesOf(mentionOf(read(text), words)).sort()).toEqual([...expected].sort());
  });
});

describe('whose words', () => {
  test.each<[string, string, string]>([
    ['“We will never sign this,” said Olga Stein of the Metal Workers Union.', 'We', 'Metal Workers Union'],
    ['Olga Stein of the Metal Workers Union was firm: “We will never sign this.”', 'We', 'Metal Workers Union'],
    ['“This is a start,” Kenya’s envoy Peter Otieno said. “But we need more.”', 'we', 'Kenya'],
    [
      'Statement by the Harbour Pilots Guild\n\nWe reject the plan. Our members want safety first.',
      'We',
      'Harbour Pilots Guild',
    ],
  ])('%s', (text, words, party) => {
    expect(partiesOf(mentionOf(read(text), words))).toEqual([party]);
  });

  test('a transcript’s label owns its turn, an interviewer’s owns nothing', () => {
    const reading = read(
      'Interview with Norway’s fisheries minister Kari Moen\n\nHOST: Will you sign?\n\nKARI MOEN: I will not sign before June.\n\nHOST: I see.',
    );
    const sentence = reading.document.sentences.find((one) =>
      reading.document.text.slice(one.start, one.end).includes('not sign'),
    )!;
    expect(partiesOf(reading.table.speakerAt(sentence, sentence.tokens[1]))).toEqual(['Norway']);
    const host = reading.document.sentences.find((one) =>
      reading.document.text.slice(one.start, one.end).includes('Will you'),
    )!;
    expect(reading.table.speakerAt(host, host.tokens[0])).toBeNull();
  });

  test('a quotation that runs over paragraphs keeps its speaker', () => {
    const text =
      '“The first point is wages,” said Olga Stein of the Metal Workers Union. “The second is time.\n\n“The third is safety.”';
    const { table } = read(text);
    expect(table.quotations.map(({ speaker }) => names(speaker))).toEqual([
      ['Olga Stein'],
      ['Olga Stein'],
      ['Olga Stein'],
    ]);
  });
});

test('one who speaks for a group whose acronym follows in brackets stands for the group', () => {
  const reading = read('PALAU, for the LOW-LYING COASTAL STATES (LLCS), said the cap must stay.');
  expect(partiesOf(mentionOf(reading, 'PALAU'))).toEqual(['LLCS']);
});

test('one that speaks for a group stands for it', () => {
  const reading = read('Palau, on behalf of the small island states, asked for a cap.');
  expect(partiesOf(mentionOf(reading, 'Palau'))).toEqual(['small island states']);
  expect(names(mentionOf(reading, 'Palau'))).toEqual(['Palau']);
});

describe('bounded on hard input', () => {
  test('a sentence of 2,000 words and 10,000 mentions', () => {
    const sentence = `${Array.from({ length: 500 }, (_, index) => `Peru told Chile that it wants point ${index}`).join(' and ')}.`;
    const long = read(sentence);
    expect(long.table.mentions.length).toBeGreaterThan(900);
    const many = read(Array.from({ length: 3500 }, () => 'Peru says it agrees with Chile.').join(' '));
    expect(many.table.mentions.length).toBeGreaterThanOrEqual(10_000);
  });

  test.each(['', '“““', 'A', 'THE THE THE OF OF', '((((', '“Peru said', '’s ’s of the'])(
    '«%s» does not break it',
    (text) => {
      expect(() => read(text)).not.toThrow();
    },
  );

  test('the same text gives the same table', () => {
    const text = 'The Metal Workers Union met Nordhavn Steel. Both sides want peace. “We will talk,” the union said.';
    expect(JSON.stringify(read(text).table.mentions)).toBe(JSON.stringify(read(text).table.mentions));
  });
});

describe('political parties whose names many countries share', () => {
  test.each<[string, string, string]>([
    // the country decides between bearers of a name
    ['Talks in Vienna broke off. The Freedom Party wants the interior ministry.', 'Freedom Party', 'FPÖ'],
    ['Dutch talks broke off. The Freedom Party wants the asylum ministry.', 'Freedom Party', 'PVV'],
    ['In Ottawa, the Conservatives oppose the carbon levy.', 'Conservatives', 'Conservatives'],
    // so do other parties of that country
    ['Junts and ERC voted no. The Socialists want an amnesty.', 'Socialists', 'PSOE'],
    ['Neos left the table. The People’s Party wants lower taxes.', 'People’s Party', 'ÖVP'],
    // a nickname in small letters
    ['The ÖVP met in Graz. The conservatives want lower taxes.', 'conservatives', 'ÖVP'],
    ['In Madrid, Vox met the PP. The far right wants the law withdrawn.', 'far right', 'Vox'],
    // where no party of that nickname is named, its holders remain a group
    ['In Graz, the conservatives want lower taxes.', 'conservatives', 'conservatives'],
    // an adjective that belongs to a party names no longer organisation
    ['Washington waited. The Democratic Tenants Union wants a freeze.', 'Tenants Union', 'Democratic Tenants Union'],
  ])('%s', (text, words, party) => {
    expect(partiesOf(mentionOf(read(text), words))).toEqual([party]);
  });
});
