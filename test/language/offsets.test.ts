import fc from 'fast-check';
import { createParser } from '../../src/language/parser.ts';
import type { LanguageParser, ParsedDocument } from '../../src/language/sentence.ts';

let parser: LanguageParser;
beforeAll(async () => {
  parser = await createParser();
});

/** Everything that must hold of a parsed document, whatever its text. */
function expectSound(text: string, parsed: ParsedDocument): void {
  expect(parsed.text).toBe(text);
  let last = 0;
  let lastParagraph = -1;
  for (const [at, sentence] of parsed.sentences.entries()) {
    expect(sentence.index).toBe(at);
    const paragraph = parsed.paragraphs[sentence.paragraph];
    expect(sentence.paragraph).toBeGreaterThanOrEqual(lastParagraph);
    lastParagraph = sentence.paragraph;
    expect(sentence.start).toBeGreaterThanOrEqual(paragraph.start);
    expect(sentence.end).toBeLessThanOrEqual(paragraph.end);
    expect(sentence.tokens.length).toBeGreaterThan(0);
    for (const [index, token] of sentence.tokens.entries()) {
      expect(token.index).toBe(index);
      expect(token.start).toBeGreaterThanOrEqual(last);
      expect(token.end).toBeGreaterThan(token.start);
      expect(text.slice(token.start, token.end)).toBe(token.text);
      expect(token.text).not.toMatch(/\s/);
      last = token.end;
    }
    expect(sentence.tokens.filter((token) => token.head < 0)).toHaveLength(1);
    expect(sentence.subtree(sentence.root)).toHaveLength(sentence.tokens.length);
  }
}

const piece = fc.constantFrom(
  ..."Putin|Mr.|Mr|U.S.|U.S.-backed|no.|said|that|it|must|can’t|cannot|won't|“|”|‘|’|\"|'|(|)|,|.|;|:|!|?|…|...|--|—|-|30-day|$1,200.50|😀|👨‍👩‍👧|é|ğ|Erdoğan|https://example.org/x?y=1|**|#|-|1.|[1]|by|By|Ünal|中文|\u00a0| |  |\n|\r\n|\t|\u200b|\ufeff|\u2028|\ud800|a\u0301".split(
    '|',
  ),
);

describe('offsets refer to the unchanged text', () => {
  test('whatever words, signs and spaces it is made of', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('', ' '), (pieces, joint) => {
        const text = pieces.join(joint);
        expectSound(text, parser.parse({ id: 'case', text }));
      }),
      { numRuns: 400 },
    );
  });

  test('whatever characters it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expectSound(text, parser.parse({ id: 'case', text }));
      }),
      { numRuns: 300 },
    );
  });

  test('and the same text gives the same result', () => {
    const text = 'LONDON, March 18 (Reuters) - “We’re close,” Mr Trump said; Kyiv isn’t.\r\n\r\n- First: leave.';
    const first = JSON.stringify(parser.parse({ id: 'case', text }));
    parser.parse({ id: 'other', text: 'Something else was said by somebody else altogether.' });
    expect(JSON.stringify(parser.parse({ id: 'case', text }))).toBe(first);
  });
});
