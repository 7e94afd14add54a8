import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createTreeParser } from '../../dist/language/treeParser.js';
import { repairTree, treeRepairs } from '../../dist/language/treeRepair.js';
import { cpuSeconds, table } from './measure.mjs';
import { readTreebank } from './treebank.mjs';

export const title = 'Language: tagger and dependency parser';

const FILES = ['test-ewt', 'test-gum', 'test-gum-news', 'test-pud', 'test-pud-news'].map((name) => `${name}.conllu`);
/** What the trainer's own evaluation of the shipped weights says: gold tokens and spacing, own tags, with punctuation, universal relations. */
const metrics = JSON.parse(readFileSync(new URL('../../src/language/trainer/metrics.json', import.meta.url), 'utf8'));
const trained = (file) => [metrics[file.replace('.conllu', '')].UAS, metrics[file.replace('.conllu', '')].LAS];
const TOLERANCE = 0.1;
const SPEED_FILE = 'test-pud-news.conllu';
const SLOWEST = 9000;

const universal = (relation) => relation.split(':')[0];

/** Share of tokens with the right governor, and with the right governor and relation, in percent. */
function scores(sentences, trees) {
  let tokens = 0;
  let attached = 0;
  let labelled = 0;
  sentences.forEach(({ heads, relations }, sentence) => {
    heads.forEach((head, at) => {
      tokens++;
      if (trees[sentence].heads[at] !== head) return;
      attached++;
      if (universal(trees[sentence].labels[at]) === universal(relations[at])) labelled++;
    });
  });
  return [(100 * attached) / tokens, (100 * labelled) / tokens];
}

function repaired({ forms }, tree, repairs) {
  const tokens = forms.map((text, index) => ({
    index,
    text,
    lemma: tree.lemmas[index],
    upos: tree.upos[index],
    xpos: tree.xpos[index],
    feats: tree.feats[index],
    head: tree.heads[index] - 1,
    rel: tree.labels[index],
    margin: tree.margins[index],
    start: index,
    end: index,
  }));
  repairTree(tokens, repairs);
  return { heads: tokens.map((token) => token.head + 1), labels: tokens.map((token) => token.rel) };
}

/**
 * Accuracy on every test file of the treebank against the trainer's own figures, and speed against bare wink-nlp on the same text.
 * @returns the lines to print, and whether all figures are where they should be
 */
export async function run({ treebank }) {
  const files = FILES.filter((file) => existsSync(join(treebank, file)));
  if (files.length === 0)
    return {
      lines: [
        `The treebank is not part of this repository, and ${treebank} holds none of its files.`,
        'Name its folder with --treebank DIR; what it is and how it is made stands in src/language/trainer/README.md.',
      ],
      ok: false,
    };
  const parser = await createTreeParser();
  const repairs = treeRepairs((form, upos, xpos) => parser.lemma(form, upos, xpos));
  const rows = [['file', 'tokens', 'UAS', 'LAS', 'trainer UAS', 'trainer LAS', 'repaired UAS', 'repaired LAS']];
  let ok = true;
  for (const file of files) {
    const sentences = readTreebank(join(treebank, file));
    const trees = sentences.map(({ forms, spaceAfter }) => parser.parse(forms, spaceAfter));
    const found = scores(sentences, trees);
    const mended = scores(
      sentences,
      sentences.map((sentence, at) => repaired(sentence, trees[at], repairs)),
    );
    ok &&= found.every((value, at) => Math.abs(value - trained(file)[at]) <= TOLERANCE);
    const tokens = sentences.reduce((sum, { forms }) => sum + forms.length, 0);
    rows.push([file, tokens, ...found.map((v) => v.toFixed(2)), ...trained(file), ...mended.map((v) => v.toFixed(2))]);
  }
  const lines = [table(rows)];
  const speedFile = join(treebank, files.includes(SPEED_FILE) ? SPEED_FILE : files[0]);
  const speed = await measureSpeed(readTreebank(speedFile));
  ok &&= speed.parser >= SLOWEST;
  lines.push(
    '',
    table([
      ['tokens per CPU-second', 'first pass', 'second pass'],
      ['tags, lemmas, tree', speed.parserFirst, speed.parser],
      ['the same from text, sentences and tokens by wink-nlp, repairs', speed.textFirst, speed.text],
      ['wink-nlp alone: sentences, tokens, tags, lemmas', speed.winkFirst, speed.wink],
    ]),
    `required: ${SLOWEST} for tags, lemmas, tree`,
  );
  return { lines, ok };
}

async function measureSpeed(sentences) {
  const { createParser } = await import('../../dist/language/parser.js');
  const tokens = sentences.reduce((sum, { forms }) => sum + forms.length, 0);
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const parser = await createTreeParser();
  const documents = await createParser();
  const wink = winkNLP(winkModel, ['sbd', 'pos']);
  const perSecond = (work) => Math.round(tokens / cpuSeconds(work).seconds);
  const parseAll = () => sentences.map(({ forms, spaceAfter }) => parser.parse(forms, spaceAfter));
  const parseText = () => documents.parse({ id: 'bench', text });
  const winkAll = () => {
    const document = wink.readDoc(text);
    return [document.sentences().out(), document.tokens().out(wink.its.pos), document.tokens().out(wink.its.lemma)];
  };
  return {
    winkFirst: perSecond(winkAll),
    wink: perSecond(winkAll),
    parserFirst: perSecond(parseAll),
    parser: perSecond(parseAll),
    textFirst: perSecond(parseText),
    text: perSecond(parseText),
  };
}
