import { readFileSync } from 'node:fs';
import { packagePath } from '../../documents/packagePath.ts';
import type { Answers } from './examples.ts';

/** A text with the parties its pronouns stand for. */
export interface Answered {
  id: string;
  text: string;
  answers: Answers;
}

/** How the ids of the sentences written for training begin. */
export const OWN = 'own/';

const gold = (...parts: string[]): string => readFileSync(packagePath('test', 'gold', ...parts), 'utf8');

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line && !line.startsWith('#'));

/** The documents of the gold standard for which pronouns.tsv gives answers. */
export function annotatedDocuments(): Answered[] {
  const answers = new Map<string, Map<number, string>>();
  for (const line of linesOf(gold('pronouns.tsv'))) {
    const [document, start, , party] = line.split('\t');
    answers.set(document, (answers.get(document) ?? new Map()).set(Number(start), party));
  }
  return [...answers].map(([id, of]) => ({ id, text: gold(`${id}.txt`), answers: of }));
}

/** The texts of pronounSentences.txt, their answers taken out of the brackets. */
export function ownSentences(): Answered[] {
  return linesOf(gold('pronounSentences.txt')).map((line, index) => {
    const answers = new Map<number, string>();
    let text = '';
    for (const [, before, pronoun, party, rest] of line.matchAll(/(.*?)\b(\p{L}+)\[([^\]]+)\]|(.+)$/gu)) {
      if (rest !== undefined) text += rest;
      else {
        text += before;
        answers.set(text.length, party);
        text += pronoun;
      }
    }
    return { id: `${OWN}${index}`, text, answers };
  });
}
