import { boundariesOnly } from './boundariesOnly.ts';
import { parseInCanonicalOrder } from './canonicalParse.ts';
import { splitClauses } from './clauseSplitter.ts';
import { gatherCaseEvidence, naturalCase } from './letterCase.ts';
import { splitParagraphs } from './paragraphs.ts';
import { type LanguageParser, type ParsedDocument, Sentence } from './sentence.ts';
import { splitSentences } from './sentenceSplitter.ts';
import { parseWithStandIns } from './standIns.ts';
import { Tokenizer } from './tokenizer.ts';
import type { EditableToken, TreeRepair } from './treeEdit.ts';
import { createTreeParser, type TaggedTree, type TreeParser } from './treeParser.ts';
import { repairTree, treeRepairs } from './treeRepair.ts';

/**
 * Loads the tokeniser and the language model (together about 0.3 s); nothing is loaded before.
 *
 * @param options.wasm false runs the network in plain JavaScript: same trees, about a twentieth of the speed
 * @param options.folder of the model, in place of the one that ships with Parley
 * @returns a parser of documents; it keeps caches, and gives the same result for the same text at any time
 * @throws Error if a model file is missing or damaged
 */
export async function createParser(options: { wasm?: boolean; folder?: string } = {}): Promise<LanguageParser> {
  const [wink, model, trees] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
    createTreeParser(options),
  ]);
  const tokenizer = new Tokenizer(wink.default(boundariesOnly(model.default), ['sbd']));
  const repairs = treeRepairs((form, upos, xpos) => trees.lemma(form, upos, xpos));
  return { parse: (document) => parseDocument(document, { tokenizer, trees, repairs }) };
}

interface Stages {
  readonly tokenizer: Tokenizer;
  readonly trees: TreeParser;
  readonly repairs: readonly TreeRepair[];
}

function parseDocument(document: Parameters<LanguageParser['parse']>[0], stages: Stages): ParsedDocument {
  const { id, text, title = null, date = null, publisher = null } = document;
  const { tokenizer, trees, repairs } = stages;
  const read = splitParagraphs(text);
  const evidence = gatherCaseEvidence(read.filter(({ kind }) => kind !== 'heading').map(({ wording }) => wording));
  const sentences: Sentence[] = [];
  const paragraphs = read.map(({ wording, ...paragraph }) => {
    for (const spans of splitSentences(wording, tokenizer)) {
      const words = spans.map(({ start, end }, at) => ({
        start: paragraph.start + start,
        end: paragraph.start + end,
        text: text.slice(paragraph.start + start, paragraph.start + end),
        spaceAfter: spans[at + 1] === undefined || spans[at + 1].start > end,
      }));
      const allForms = words.map((word) => word.text);
      const spaceAfter = words.map((word) => word.spaceAfter);
      for (const { start, end, tree } of splitClauses(allForms, spaceAfter, trees)) {
        const forms = allForms.slice(start, end);
        const natural = naturalCase(forms, paragraph.kind === 'heading', evidence, trees);
        const asRead = natural === forms ? tree : null;
        const read = parseWithStandIns(
          trees,
          natural,
          spaceAfter.slice(start, end),
          paragraph.kind === 'heading',
          asRead,
        );
        const tokens = buildTokens(words.slice(start, end), parseInCanonicalOrder(trees, natural, read));
        repairTree(tokens, repairs);
        sentences.push(new Sentence(sentences.length, paragraph.index, tokens));
      }
    }
    return paragraph;
  });
  return { id, text, title, date, publisher, paragraphs, sentences };
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly spaceAfter: boolean;
}

function buildTokens(words: readonly Word[], tree: TaggedTree): EditableToken[] {
  return words.map(({ start, end, text }, index) => ({
    index,
    text,
    lemma: tree.lemmas[index],
    upos: tree.upos[index],
    xpos: tree.xpos[index],
    feats: tree.feats[index],
    head: tree.heads[index] - 1,
    rel: tree.labels[index],
    margin: tree.margins[index],
    start,
    end,
  }));
}
