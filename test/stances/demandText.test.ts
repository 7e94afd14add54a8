import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { createParser } from '../../src/language/parser.ts';
import { createExtractor, type Extractor } from '../../src/stances/extractor.ts';
import { ANY_CONFIDENCE } from './engine.ts';

/** A sentence and the words in which its first demand is shown. */
const SHOWN: readonly [string, string][] = [
  // An auxiliary without its "n't" is a word again.
  ["The Farmers' List swore it won't hand the sluices to them.", 'it will hand the sluices to them'],
  ["Lusaka insists that Harare can't tax the ferries.", 'Harare can tax the ferries'],
  ["The nurses vow that the ministry shan't close the ward.", 'the ministry shall close the ward'],
  // What joins the sentence to the one before is no word of the demand …
  ['The clinic demanded also a right to make the vaccines.', 'a right to make the vaccines'],
  ['Unite wants a seat on the board, too.', 'a seat on the board'],
  ['Peru demands the toll be cut, though.', 'the toll be cut'],
  ['Egypt accepts the quota, of course.', 'the quota'],
  ['Sweden called for a ban instead.', 'a ban'],
  // … unless it means something else there.
  ['Mali wants too many ships withdrawn.', 'too many ships withdrawn'],
];

let extractor: Extractor;

beforeAll(async () => {
  const [parser, knowledge] = await Promise.all([createParser(), loadKnowledge()]);
  extractor = await createExtractor({ knowledge, parser, lowestConfidence: ANY_CONFIDENCE });
});

describe('the words shown of a demand', () => {
  test.each(SHOWN)('%s', (text, words) => {
    const document = { id: 'case', text, title: null, date: null, publisher: null, url: null, language: 'en' };
    const [first] = extractor.extract(document).stances;
    expect(first?.demandText).toBe(words);
    expect(text.slice(first.start, first.end)).toBe(first.quote);
  });
});
