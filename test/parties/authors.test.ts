import { beforeAll, describe, expect, test } from '@jest/globals';
import { mentionOf, partiesOf, type TextReading, textReader } from './readText.ts';

let read: (text: string) => TextReading;

beforeAll(async () => {
  read = await textReader();
});

describe('whose words a text in the first person are', () => {
  test.each<[string, string, string]>([
    [
      'Ministry statement on the loan\n\nLUSAKA - We wish to inform the lenders that we cannot accept the terms. China chairs their committee, and China has asked for more. The Zambian people will understand.',
      'We wish',
      'Zambia',
    ],
    [
      'A talk with a negotiator\n\nFor two years she has met the Croats in Brussels on behalf of the Slovenian foreign ministry.\n\nWe cannot accept their map. We have said so in Brussels, and we will say it again.',
      'We cannot',
      'Slovenia',
    ],
  ])('%s', (text, words, party) => {
    expect(partiesOf(mentionOf(read(text), words.split(' ')[0]))).toEqual([party]);
  });
});

describe('the state a text is about', () => {
  test('is told by its dateline, though it is no part of a sentence', () => {
    const text =
      'LUSAKA, March 3 - The government rejected the offer. China and the Zambian lenders had made it. China regrets it.';
    expect(partiesOf(mentionOf(read(text), 'government'))).toEqual(['Zambia']);
  });

  test('is not the one where the conference meets', () => {
    const text =
      'GENEVA, March 3 - The government rejected the offer. Zambia and Malawi had asked for it. Zambia regrets it.';
    expect(partiesOf(mentionOf(read(text), 'government'))).toEqual(['Zambia']);
  });

  test('speaking on behalf of somebody is no matter of those who are met', () => {
    const text = 'She has met the Croats on behalf of Slovenia. The Croats object.';
    expect(partiesOf(mentionOf(read(text), 'Croats'))).toEqual(['Croatia']);
  });
});
