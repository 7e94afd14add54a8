import { openDemand } from '../../src/demands/openDemand.ts';

const lemmas = (words: string) => words.split(' ');

test.each([
  ['lifting the tariffs on steel', 'lift tariff steel', 'lift the tariffs on steel'],
  ['to raise wages by a fifth', 'raise wage fifth', 'raise wages by a fifth'],
  ['Ukraine keep the corridor open', 'ukraine keep corridor open', 'Ukraine keep the corridor open'],
  ['the lifting of the “ban”', 'lift ban', 'lift the ban'],
  ['an extension, which the Kremlin did not confirm', 'extension kremlin confirm', 'extension'],
  ['stop shelling the port until the frost is over', 'stop shell port frost', 'stop shelling the port'],
  ['this proposal (a free trade zone)', 'proposal free trade zone', 'free trade zone'],
  [
    'an independent body that would look into every complaint about the police before the summer',
    'independent body',
    'independent body that would look into every complaint…',
  ],
  [
    'the ceasefire the army of the north, the east and the south of the country has been asked for',
    'x',
    'ceasefire the army of the north the east and the south of the country…',
  ],
])('labels "%s" readably', (text, words, label) => {
  expect(openDemand(text, lemmas(words)).label).toBe(label);
});

test.each([
  ['lift tariffs on steel', 'lift tariff steel', 'tariffs on steel be lifted', 'tariff steel be lift'],
  ['an end to the strike, which has lasted weeks', 'end strike last week', 'an end to the strike', 'end strike'],
  ['removal of the blockade', 'removal blockade', 'remove the blockade', 'remove blockade'],
  ['the lifting of the ban', 'lifting ban', 'to lift the ban', 'lift ban'],
])('gives "%s" and the same demand worded otherwise one notation', (text, words, other, otherWords) => {
  expect(openDemand(text, lemmas(words)).notation).toBe(openDemand(other, lemmas(otherWords)).notation);
});

test('keeps different demands apart', () => {
  expect(openDemand('lift tariffs on steel', lemmas('lift tariff steel')).notation).not.toBe(
    openDemand('lift tariffs on cars', lemmas('lift tariff car')).notation,
  );
});

test.each(['', '…', '“”', '日本'])('gives "%s" a notation that is a valid part of an IRI', (text) => {
  expect(openDemand(text, []).notation).toMatch(/^open:[a-z0-9-]+$/);
});
