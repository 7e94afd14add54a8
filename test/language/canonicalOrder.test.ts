import fc from 'fast-check';
import { canonicalOrder } from '../../src/language/canonicalOrder.ts';
import { parseInCanonicalOrder } from '../../src/language/canonicalParse.ts';
import { createTreeParser, type TreeParser } from '../../src/language/treeParser.ts';

let parser: TreeParser;
beforeAll(async () => {
  parser = await createTreeParser();
});

const plainOrderOf = (text: string): string | null => {
  const forms = text.split(' ');
  const { upos, xpos } = parser.parse(forms);
  return (
    canonicalOrder({ forms, upos, xpos })
      ?.order.map((at) => forms[at])
      .join(' ') ?? null
  );
};

test.each<[text: string, plain: string | null]>([
  ['A toll is something Oslo refuses to discuss .', 'Oslo refuses to discuss A toll .'],
  ['A toll is something Oslo has yet to rule in or out .', 'Oslo has yet to rule in or out A toll .'],
  ['What Oslo refuses to discuss is a toll .', 'Oslo refuses to discuss a toll .'],
  ['It is precisely what Oslo will not hear of .', 'Oslo will not hear of It .'],
  ['What Oslo is after is a toll .', 'Oslo is after a toll .'],
  ['It is a toll that Oslo wants .', 'Oslo wants a toll .'],
  ['A toll , however , Oslo opposes .', 'Oslo opposes A toll , however , .'],
  ['But a toll Oslo can not accept .', 'But Oslo can not accept a toll .'],
  ['To the first Oslo , its ally , said yes on the spot .', 'Oslo , its ally , said yes To the first on the spot .'],
  ['Of that Oslo will have none .', 'Oslo will have none Of that .'],
  ['To investors Oslo has made it clear that it will pay .', null],
  ['Whether it will stay Oslo has yet to decide .', 'Oslo has yet to decide Whether it will stay .'],
  ['Whether it will pay the bank that sued refused to say .', null],
  ['Whether it will stay is a question Oslo left open .', null],
  ['Whether Oslo will stay neither of its envoys would say .', null],
  ['The toll is , in the words of the guild , an insult .', 'The toll is an insult , in the words of the guild .'],
  ['Oslo is open , as its envoy put it , to a truce .', 'Oslo is open to a truce , as its envoy put it .'],
  ['The toll is , on most days , a nuisance .', null],
  ['Oslo refuses to discuss a toll .', null],
  ['It is Oslo that wants a toll .', null],
  ['The toll is closed .', null],
  ['This week Oslo agreed to talk .', null],
  ['The rebel Northern Front said it would stop .', null],
  ['UN coordinator Lena Holt urged both sides not to leave .', null],
])('%s', (text, plain) => {
  expect(plainOrderOf(text)).toBe(plain);
});

test('every token has one place or none, and the tree stays a tree with one root', () => {
  const word = fc.constantFrom(
    ...[
      'A',
      'toll',
      'What',
      'It',
      'is',
      'something',
      'that',
      'Oslo',
      'refuses',
      'to',
      'discuss',
      'will',
      'not',
      'accept',
      'however',
      ',',
      '–',
      '“',
      '.',
    ],
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (forms) => {
      const tree = parser.parse(forms);
      const moved = canonicalOrder({ forms, upos: tree.upos, xpos: tree.xpos });
      if (moved) expect([...moved.order, ...moved.idle].sort((a, b) => a - b)).toEqual(forms.map((_, at) => at));
      const { heads } = parseInCanonicalOrder(parser, forms, tree);
      expect(heads.filter((head) => head === 0)).toHaveLength(1);
      for (const start of heads.keys()) {
        let at = start;
        for (let steps = 0; heads[at] !== 0; steps++) {
          expect(steps).toBeLessThan(forms.length);
          at = heads[at] - 1;
        }
      }
    }),
    { numRuns: 300 },
  );
});
