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
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases.map(([text, words, parties, at = 1]) => ({ text, words, parties, at })))(
    '$text «$words»',
    ({ text, words, parties, at }) => {
      expect(partiesOf(mentionOf(read(text), words, at)).sort()).toEqual(parties);
    },
  );
});
