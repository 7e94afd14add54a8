import { readFileSync } from 'node:fs';

/**
 * Sentences of a CoNLL-U file: their text, and per token form, tags, 1-based head, relation and whether a space follows.
 */
export function readTreebank(file) {
  const sentences = [];
  for (const block of readFileSync(file, 'utf8').split('\n\n')) {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    sentences.push({
      text: block.match(/^# text = (.*)$/m)?.[1] ?? rows.map((row) => row[1]).join(' '),
      forms: rows.map((row) => row[1]),
      upos: rows.map((row) => row[3]),
      xpos: rows.map((row) => row[4]),
      heads: rows.map((row) => Number(row[6])),
      relations: rows.map((row) => row[7]),
      spaceAfter: rows.map((row) => !row[9].includes('SpaceAfter=No')),
    });
  }
  return sentences;
}
