import { beforeAll, describe, expect, test } from '@jest/globals';
import { mentionOf, partiesOf, type TextReading, textReader } from './readText.ts';

let read: (text: string) => TextReading;

beforeAll(async () => {
  read = await textReader();
});

/** A text, words of it, and the parties that they stand for; none where nobody named is meant. */
type Case = [text: string, words: string, parties: string[], occurrence?: number];

const CASES: Record<string, Case[]> = {
  'who mediates or campaigns for a body': [
    ['OAS mediator Lucía Prado has tabled a draft. Prado urged both camps to stay.', 'Prado', ['OAS'], 2],
    ['Ana Horvat, a mediator, has tabled a draft. Horvat urged both camps to stay.', 'Horvat', ['Ana Horvat'], 2],
    ['Oxfam campaigner Jo Marsh called for a levy on jets.', 'Marsh', ['Oxfam']],
    ['Ghana’s mediator, a retired judge, pleaded with the rebels to stay.', 'mediator', ['Ghana']],
  ],
  'bodies called after what they stand up for': [
    ['A smaller group, Tenants for Fair Housing, wants a freeze.', 'Housing', ['Tenants for Fair Housing']],
    ['Doctors for Peace want the shelling to stop.', 'Peace', ['Doctors for Peace']],
    ['Engineers for Vostok walked out.', 'Vostok', ['Vostok']],
  ],
  'two named with an office each': [
    [
      'Pia Lanz, Peru’s president, and Rui Costa, the FARC commander, shook hands. Lanz wants a vote.',
      'Lanz',
      ['Peru'],
      2,
    ],
  ],
  'where a text was written': [
    [
      'OSLO, May 14 - The rebel River Front (RF) offered a truce. The government of President Samira Ouda wants more. Foreign Minister Pascal Denga said Kellan was prepared to open the road.',
      'government of President Samira Ouda',
      ['Kellan'],
    ],
    [
      'Envoys met in Lima. The rebels saw the foreign minister of Tesslond on Monday. The government will not yield.',
      'government',
      ['Tesslond'],
    ],
  ],
  'whose speaker stands in brackets': [
    ['Norway (Ms Berg) asked for a pause. Ms Berg insisted on it.', 'Berg', ['Norway'], 2],
    ['Vantu Water (Mr Hale) said that his delegation would study the figure.', 'delegation', ['Vantu Water']],
  ],
  'offices of towns and provinces': [
    ['The city refused the lease again. The mayor wants the rent doubled.', 'mayor', ['city']],
    ['City Hall gave up. Mayor Joan Pryor would welcome a vote.', 'Pryor', ['City Hall']],
    ['The province of Karsa asked for a vote. Governor Dario Kesh will hold one.', 'Kesh', ['Karsa']],
    ['Mayor Joan Pryor would welcome a vote.', 'Pryor', ['Joan Pryor']],
    [
      'The offer did not please the regional government of Tessin, whose president, Elena Corti, wants guarantees.',
      'Corti',
      ['Tessin'],
    ],
  ],
  'members and colleagues': [
    [
      'The Rivers Circle objects. Bob Hood of Virginia, one of its members, ruled out a vote; Chip Ray of Texas, another, is undecided.',
      'Hood',
      ['Rivers Circle'],
    ],
    [
      'The Rivers Circle objects. Bob Hood of Virginia, one of its members, ruled out a vote; Chip Ray of Texas, another, is undecided.',
      'Ray',
      ['Rivers Circle'],
    ],
    ['Jon Ek of Vostok Air objects. His colleague Mia Volk has proposed a vote.', 'Volk', ['Vostok Air']],
    ['The Rivers Caucus objects. The group wants a vote.', 'group', ['Rivers Caucus']],
    ['Budget rules divide the House Rivers Caucus. House Speaker Ann Reed wants a vote.', 'Reed', ['Ann Reed']],
  ],
  'envoys and fighters of a state': [
    ['Oslo is impatient. Liv Dahl, its envoy for the Sahel, wants a vote.', 'Dahl', ['Norway']],
    ['Colombia’s largest rebel group would not sign. The ELN wants more.', 'group', ['ELN']],
  ],
  'a president beside parties': [
    [
      'The Reform Party met the Social Democratic Party. Tarvia’s prime minister resigned. The Reform Party wants cuts, the Social Democratic Party none. President Karin Alk asked both to hurry.',
      'Alk',
      ['Karin Alk'],
    ],
    [
      'Tarvia’s prime minister met Peru and Chile. Peru wants a toll, Chile none. President Karin Alk of Tarvia asked both to hurry.',
      'Alk',
      ['Tarvia'],
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases.map(([text, words, parties, at = 1]) => ({ text, words, parties, at })))(
    '$text «$words»',
    ({ text, words, parties, at }) => {
      expect(partiesOf(mentionOf(read(text), words, at)).sort()).toEqual(parties);
    },
  );
});
