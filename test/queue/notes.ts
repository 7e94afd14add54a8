import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GOLD = join(__dirname, '..', 'gold');
const SETS = ['check', 'train'];

/** Short documents, paragraphs of real ones, as JSON Lines: each takes a moment, not a second. */
export function notes(count: number): string {
  const paragraphs = SETS.flatMap((set) =>
    readdirSync(join(GOLD, set))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => join(GOLD, set, name)),
  )
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter((paragraph) => paragraph.length > 150);
  if (paragraphs.length < count) throw new Error(`there are only ${paragraphs.length} paragraphs`);
  return paragraphs
    .slice(0, count)
    .map((text, at) => JSON.stringify({ id: `note-${at}`, text, language: 'en' }))
    .join('\n');
}
