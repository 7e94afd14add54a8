import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTreeParser, type TaggedTree } from '../../src/language/treeParser.ts';

interface ParitySentence {
  src: string;
  tokens: string[];
  spaceAfter?: boolean[];
  upos: string[];
  xpos: string[];
  feats: string[];
  heads: number[];
  labels: string[];
  lemmas: string[];
  margins: number[];
}

/** What the trainer's own network says of these sentences; quotes and licences in `src/language/model/NOTICE.md`. */
const sentences = JSON.parse(readFileSync(join(__dirname, 'parity.json'), 'utf8')) as ParitySentence[];

function expectSame(found: TaggedTree, wanted: ParitySentence): void {
  const { upos, xpos, feats, heads, labels, lemmas } = wanted;
  const { margins, ...rest } = found;
  expect(rest).toEqual({ upos, xpos, feats, heads, labels, lemmas });
  wanted.margins.forEach((margin, at) => {
    expect(Math.abs(margins[at] - margin)).toBeLessThan(0.005);
  });
}

describe('the runtime repeats the trained network', () => {
  test('on the SIMD kernel, every sentence', async () => {
    const parser = await createTreeParser();
    expect(sentences).toHaveLength(60);
    for (const wanted of sentences) expectSame(parser.parse(wanted.tokens, wanted.spaceAfter), wanted);
  });

  test('in plain JavaScript, every fourth sentence', async () => {
    const parser = await createTreeParser({ wasm: false });
    for (const wanted of sentences.filter((_, at) => at % 4 === 0))
      expectSame(parser.parse(wanted.tokens, wanted.spaceAfter), wanted);
  });

  test('a sentence longer than all before gets the same tree from both', async () => {
    const simd = await createTreeParser();
    const plain = await createTreeParser({ wasm: false });
    const tokens = sentences.flatMap((sentence) => sentence.tokens).slice(0, 200);
    const first = simd.parse(sentences[0].tokens, sentences[0].spaceAfter);
    const long = simd.parse(tokens);
    expect(long.heads).toEqual(plain.parse(tokens).heads);
    expect(simd.parse(sentences[0].tokens, sentences[0].spaceAfter)).toEqual(first);
  });

  test('no tokens, no tree', async () => {
    expect((await createTreeParser()).parse([]).heads).toEqual([]);
  });
});
