import { splitParagraphs } from './paragraphs.ts';
import { type LanguageParser, type ParsedDocument, Sentence } from './sentence.ts';
import { splitSentences } from './sentenceSplitter.ts';
import { Tokenizer, type TokenSpan } from './tokenizer.ts';
import type { EditableToken, TreeRepair } from './treeEdit.ts';
import { createTreeParser, type TreeParser } from './treeParser.ts';
import { repairTree, treeRepairs } from './treeRepair.ts';

/**
 * Loads the tokeniser and the language model (together about 0.3 s); nothing is loaded before.
 *
 * @param options.wasm false runs the network in plain JavaScript: same trees, about a twentieth of the speed
 * @returns a parser of documents; it keeps caches, and gives the same result for the same text at any time
 * @throws Error if a model file is missing or damaged
 */
export async function createParser(options: { wasm?: boolean } = {}): Promise<LanguageParser> {
  const [wink, model, trees] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
    createTreeParser(options),
  ]);
  const tokenizer = new Tokenizer(wink.default(model.default, ['sbd']));
  const repairs = treeRepairs((form, upos, xpos) => trees.lemma(form, upos, xpos));
  return { parse: (document) => parseDocument(document, tokenizer, trees, repairs) };
}

function parseDocument(
  document: Parameters<LanguageParser['parse']>[0],
  tokenizer: Tokenizer,
  trees: TreeParser,
  repairs: readonly TreeRepair[],
): ParsedDocument {
  const { id, text, title = null, date = null, publisher = null } = document;
  const sentences: Sentence[] = [];
  const paragraphs = splitParagraphs(text).map(({ wording, ...paragraph }) => {
    for (const spans of splitSentences(wording, tokenizer)) {
      const tokens = readTokens(text, paragraph.start, spans, trees);
      repairTree(tokens, repairs);
      sentences.push(new Sentence(sentences.length, paragraph.index, tokens));
    }
    return paragraph;
  });
  return { id, text, title, date, publisher, paragraphs, sentences };
}

function readTokens(text: string, offset: number, spans: readonly TokenSpan[], trees: TreeParser): EditableToken[] {
  const forms = spans.map(({ start, end }) => text.slice(offset + start, offset + end));
  const spaceAfter = spans.map(({ end }, at) => spans[at + 1] === undefined || spans[at + 1].start > end);
  const tree = trees.parse(forms, spaceAfter);
  return spans.map(({ start, end }, index) => ({
    index,
    text: forms[index],
    lemma: tree.lemmas[index],
    upos: tree.upos[index],
    xpos: tree.xpos[index],
    feats: tree.feats[index],
    head: tree.heads[index] - 1,
    rel: tree.labels[index],
    margin: tree.margins[index],
    start: offset + start,
    end: offset + end,
  }));
}
