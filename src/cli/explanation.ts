import { stat } from 'node:fs/promises';
import type { Document } from '../documents/document.ts';
import { STANDARD_INPUT } from '../documents/findFiles.ts';
import { NO_METADATA } from '../documents/metadata.ts';
import { readDocuments } from '../documents/readDocuments.ts';
import { UserError } from '../documents/userError.ts';
import { loadKnowledge } from '../knowledge/loadKnowledge.ts';
import { createParser } from '../language/parser.ts';
import type { Sentence } from '../language/sentence.ts';
import { createExtractor, type Extraction } from '../stances/extractor.ts';
import { POLARITY, type Stance } from '../stances/stance.ts';
import type { CommonOptions } from './commonOptions.ts';
import { outputColors, print, printJson } from './output.ts';
import { paintPolarity, SIGNS } from './positionReport.ts';
import { formatTable } from './table.ts';

export interface Explanation {
  text: string;
  sentences: readonly Sentence[];
  extraction: Extraction;
}

/** Reads a text, a file (the first document of a collection) or standard input for `-`, and keeps what each step made of it. */
export async function explain(text: string, options: CommonOptions): Promise<Explanation> {
  const document = await documentOf(text);
  const knowledge = await loadKnowledge({ schemes: options.scheme, parties: options.parties });
  const parser = await createParser();
  const extractor = await createExtractor({ knowledge, parser });
  const { sentences } = parser.parse(document);
  return { text: document.text, sentences, extraction: extractor.extract(document) };
}

async function documentOf(text: string): Promise<Document> {
  if (text !== STANDARD_INPUT && !(await isFile(text))) {
    if (!text.trim()) throw new UserError('there is no text to explain', { hint: 'Give a sentence in quotes' });
    return { id: 'text', text, ...NO_METADATA };
  }
  for await (const document of readDocuments([text])) return document;
  throw new UserError(`there is no document in ${text}`, { hint: 'Give a sentence in quotes, or a file with text' });
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() ?? false;

export function printExplanation(explanation: Explanation, format: 'table' | 'json', withTree: boolean): void {
  const { text, sentences, extraction } = explanation;
  if (format === 'json') {
    const trees = sentences.map(({ start, end, tokens }) => ({ text: text.slice(start, end), start, end, tokens }));
    printJson({ ...(withTree ? { sentences: trees } : {}), ...extraction });
    return;
  }
  const colors = outputColors();
  for (const sentence of sentences) {
    print(colors.bold(text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')));
    if (withTree) print(tree(sentence));
    const inside = extraction.stances.filter(({ start }) => start >= sentence.start && start < sentence.end);
    print(inside.length ? inside.map(statement).join('\n') : colors.dim('  no statement'));
    print('');
  }
  for (const { reason, count } of extraction.dropped) print(`${count} dropped by the gate: ${reason}`);
}

function tree(sentence: Sentence): string {
  const columns = ['#', 'Word', 'Lemma', 'Part', 'Relation', 'Of', 'Margin'].map((title) => ({ title }));
  return formatTable(
    columns,
    sentence.tokens.map((token) => [
      String(token.index),
      token.text,
      token.lemma,
      token.upos,
      token.rel,
      sentence.governor(token)?.text ?? '',
      token.margin.toFixed(1),
    ]),
  );
}

function statement(stance: Stance): string {
  const { party, holder, demand, demandText, quote, rule, confidence, attribution, condition, resolutions } = stance;
  const polarity = POLARITY[stance.stance];
  return [
    `  ${paintPolarity(polarity, SIGNS[polarity])} ${party}${holder === party ? '' : ` (${holder})`} ${stance.stance} ${demand}`,
    `      demand     ${demandText}`,
    `      quote      “${quote}”`,
    `      said by    ${attribution}`,
    ...(condition ? [`      condition  ${condition}`] : []),
    ...resolutions.map(({ text, refersTo }) => `      “${text}” is ${refersTo}`),
    `      rule       ${rule}, confidence ${confidence}`,
  ].join('\n');
}
