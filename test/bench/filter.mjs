// Could sentences without a stance be left unparsed? The best filter there can be is the one that knows the result: it parses the
// sentences with a statement and no other. What that loses, any filter of sentences loses or has to parse more for.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnowledge } from '../../dist/knowledge/loadKnowledge.js';
import { createParser } from '../../dist/language/parser.js';
import { Sentence } from '../../dist/language/sentence.js';
import { createExtractor } from '../../dist/stances/extractor.js';
import { compileLexicon } from '../../dist/stances/lexicon/compile.js';
import { LEXICON } from '../../dist/stances/lexicon/index.js';
import { table } from './measure.mjs';
import { readTreebank } from './treebank.mjs';

export const title = 'Filter: what leaving sentences unparsed would save and lose';

const MODALS = /^(?:will|would|shall|should|must|can|could|may|might|ought|need|'ll|'d|wo|ca|cannot)$/i;
const SENTENCES_PER_DOCUMENT = 25;

const goldSet = (root, set) =>
  readdirSync(join(root, 'test/gold', set))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ id: name, text: readFileSync(join(root, 'test/gold', set, name), 'utf8') }));

/** Sentences of a treebank in passages: text that is seldom about a negotiation. */
function passages(file) {
  const texts = readTreebank(file).map(({ text }) => text);
  return Array.from({ length: Math.ceil(texts.length / SENTENCES_PER_DOCUMENT) }, (_, at) => ({
    id: `${file}-${at}`,
    text: texts.slice(at * SENTENCES_PER_DOCUMENT, (at + 1) * SENTENCES_PER_DOCUMENT).join('\n\n'),
  }));
}

/** The words alone, as they would be without tagger and parser. */
const unparsed = ({ index, paragraph, tokens }) =>
  new Sentence(
    index,
    paragraph,
    tokens.map((token, at) => ({
      ...token,
      lemma: token.text.toLowerCase(),
      upos: 'X',
      xpos: 'FW',
      feats: '_',
      head: at ? 0 : -1,
      rel: at ? 'dep' : 'root',
      margin: 0,
    })),
  );

const tokensOf = (sentences) => sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);

/** @returns the lines to print: shares of the tokens, and the statements that the best filter would change */
export async function run({ root, treebank }) {
  const parser = await createParser();
  const lexicon = compileLexicon(LEXICON);
  let parsed;
  let seen = new Set();
  const knowledge = await loadKnowledge();
  const extractor = await createExtractor({
    knowledge,
    parser: { parse: () => parsed },
    observe: ({ candidate }) => seen.add(candidate.sentence.index),
  });
  const holdsWord = ({ tokens }) =>
    tokens.some(
      ({ text, lemma }) => MODALS.test(text) || lexicon.has(lemma.toLowerCase()) || lexicon.has(text.toLowerCase()),
    );
  const rows = [
    ['text', 'tokens', 'with a word of the rules', 'with a statement', 'statements', 'changed by parsing only these'],
  ];
  const add = (name, documents) => {
    let [tokens, withWord, withStatement, statements, changed] = [0, 0, 0, 0, 0];
    for (const document of documents) {
      const whole = parser.parse(document);
      parsed = whole;
      seen = new Set();
      const found = extractor.extract(document).stances;
      const stating = seen;
      tokens += tokensOf(whole.sentences);
      withWord += tokensOf(whole.sentences.filter(holdsWord));
      withStatement += tokensOf(whole.sentences.filter(({ index }) => stating.has(index)));
      parsed = { ...whole, sentences: whole.sentences.map((one) => (stating.has(one.index) ? one : unparsed(one))) };
      const again = new Set(extractor.extract(document).stances.map((one) => JSON.stringify(one)));
      statements += found.length;
      changed += found.filter((one) => !again.has(JSON.stringify(one))).length;
    }
    const share = (part) => `${Math.round((100 * part) / tokens)} %`;
    rows.push([name, tokens, share(withWord), share(withStatement), statements, changed]);
  };
  for (const set of ['seeds', 'train', 'check']) add(set, goldSet(root, set));
  for (const file of ['test-pud-news.conllu', 'test-gum-news.conllu', 'test-ewt.conllu'])
    if (existsSync(join(treebank, file))) add(file, passages(join(treebank, file)));
  return { lines: [table(rows)], ok: true };
}
