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

describe('descriptions of a state or its bodies', () => {
  test.each<[string, string, string]>([
    [
      'Talks between Chile and Peru resumed in Lima. Peru’s fisheries ministry made an offer. Chile wants more. The ministry refused.',
      'The ministry',
      'Peru',
    ],
    ['The minister of Chile met his Peruvian counterparts. They left.', 'counterparts', 'Peru'],
    ['European diplomats want the pact signed.', 'diplomats', 'European diplomats'],
    [
      'Talks between Chile and Peru resumed. Chile and Peru had broken them off. Chile and Peru differ. Chile accused its neighbour of delay.',
      'neighbour',
      'Peru',
    ],
    ['Chile has no peace yet. The supreme leader of Iran objects to that.', 'leader', 'Iran'],
  ])('%s «%s» is %s', (text, words, party) => {
    expect(partiesOf(mentionOf(read(text), words))).toEqual([party]);
  });
});

describe('descriptions of nobody in particular', () => {
  test.each<[string, string]>([
    ['Some states object to the levy.', 'states'],
    ['Peru met an envoy who must give way.', 'envoy'],
  ])('%s «%s» is nobody', (text, words) => {
    expect(mentionOf(read(text), words)).toBeNull();
  });

  test.each<[string, string, string]>([
    ['Poorer states object to the levy.', 'states', 'poorer states'],
    ['Some 170 other trade groups object to the levy.', 'groups', 'trade groups'],
    ['Peru signed. The pilots’ union objects to it.', 'union', 'pilots’ union'],
  ])('%s «%s» is %s', (text, words, party) => {
    expect(partiesOf(mentionOf(read(text), words))).toEqual([party]);
  });
});

describe('who leads', () => {
  test.each<[string, string, string]>([
    ['The Ferry List, led by Ana Lund, gave way. Lund wants a vote.', 'way. Lund', 'Ferry List'],
    ['Tom Reilly leads the Lamp Makers Union. Reilly wants a vote.', 'Union. Reilly', 'Lamp Makers Union'],
    ['Ana Lund and Jon Ek, the chairs of the Ferry List, want a vote. Lund left.', 'vote. Lund', 'Ferry List'],
    ['Ana Lund, a week into her leadership of the Ferry List, wants a vote. Lund left.', 'vote. Lund', 'Ferry List'],
    ['The Ferry Reform Party (FRP) of Ana Lund wants a vote. Lund left.', 'vote. Lund', 'FRP'],
    ['The Social Democratic Union (SDU) met. The Social Democrats want a vote.', 'Democrats', 'SDU'],
  ])('%s «%s»', (text, words, party) => {
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

describe('a president whom the text does not name', () => {
  test.each<[string, string, string]>([
    ['The Peruvian president called for a ban.', 'president', 'Peruvian president'],
    ['The French president called for a ban. Macron wants it by May.', 'president', 'Emmanuel Macron'],
    ['The Russian president called for a ban.', 'president', 'Vladimir Putin'],
  ])('%s «%s» is %s', (text, words, holder) => {
    expect(mentionOf(read(text), words)?.holders.map(({ name }) => name)).toEqual([holder]);
  });
});
