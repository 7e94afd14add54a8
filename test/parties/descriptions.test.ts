import { beforeAll, describe, expect, test } from '@jest/globals';
import { mentionOf, partiesOf, type TextReading, textReader } from './readText.ts';

let read: (text: string) => TextReading;

beforeAll(async () => {
  read = await textReader();
});

const FERRIES =
  'The Deck Stewards Union (DSU) struck on Monday after talks with Halvorsen Ferries failed. The union wants nine per cent. ';
const FILMS =
  'The Camera Guild struck. The Alliance of Film Producers (AFP), which bargains for the studios, made an offer. ';
const REBELS = 'The government of Chad met the rebel group Red Dawn in Doha. Red Dawn wants an amnesty. ';

describe('descriptions of an organisation', () => {
  test.each<[string, string, string]>([
    [`${FERRIES}Halvorsen refused.`, 'Halvorsen', 'Halvorsen Ferries'],
    [`${FERRIES}Management will not move.`, 'Management', 'Halvorsen Ferries'],
    [`${FERRIES}The employer will not move.`, 'employer', 'Halvorsen Ferries'],
    [`${FERRIES}The stewards want more.`, 'stewards', 'DSU'],
    [`${FERRIES}Union leaders rejected the offer.`, 'leaders', 'DSU'],
    [`${FERRIES}A union spokeswoman asked for talks.`, 'spokeswoman', 'DSU'],
    [`${FERRIES}Union president Kim Aas called for talks. Aas wants more.`, 'talks. Aas', 'DSU'],
    [`${FERRIES}Company executives rejected the demand.`, 'executives', 'Halvorsen Ferries'],
    [`${FERRIES}The union’s bargaining committee asked for talks.`, 'committee', 'DSU'],
    [`${FILMS}The studios will not go further.`, 'The studios', 'AFP'],
    [`${FILMS}The producers will not go further.`, 'The producers', 'AFP'],
    [`${REBELS}The rebels refuse to disarm.`, 'The rebels', 'Red Dawn'],
    [`${REBELS}Rebel commanders refuse to disarm.`, 'commanders', 'Red Dawn'],
  ])('%s «%s» is %s', (text, words, party) => {
    const reading = read(text);
    const last = text.split(words).length - 1;
    expect(partiesOf(mentionOf(reading, words, last))).toEqual([party]);
  });

  test.each<[string, string, string]>([
    [`${FERRIES}Other unions want the same.`, 'Other unions', 'unions'],
    [`${FERRIES}Business leaders want an end to it.`, 'Business leaders', 'business leaders'],
  ])('%s «%s» are others', (text, words, party) => {
    expect(partiesOf(mentionOf(read(text), words))).toEqual([party]);
  });
});

describe('names that look like words', () => {
  test.each<[string, string, string]>([
    ['Jan Horak leads the Civic League. Horak wants new elections.', 'League. Horak', 'Jan Horak'],
    ['Colin Day, a farmer, opposes the levy.', 'Colin Day', 'Colin Day'],
  ])('%s', (text, words, name) => {
    expect(mentionOf(read(text), words)?.holders[0]?.name).toBe(name);
  });

  test('a capital at the start of a sentence makes no name', () => {
    expect(mentionOf(read('Silent is the text on the army. Peru signed it.'), 'Silent')).toBeNull();
  });
});
