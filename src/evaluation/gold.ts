import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../documents/userError.ts';
import type { StanceType } from '../stances/stance.ts';

/** One annotated statement; `GUIDELINES.md` beside the gold tells what the fields mean. */
export interface GoldStatement {
  holder?: string;
  party: string;
  stance: StanceType;
  demand: string | null;
  demandText: string | null;
  quote: string;
  /** `must`: every careful reader finds it; `may`: careful readers differ, so it counts neither way. */
  status?: 'must' | 'may';
}

/** An annotated document: its text and what is to be found in it. */
export interface GoldDocument {
  doc: string;
  domain: string;
  /** The text file's path. */
  path: string;
  text: string;
  statements: GoldStatement[];
}

/**
 * Reads folders of `DOC.txt` with `DOC.json` beside it; JSON without a text is passed over.
 *
 * @throws UserError if a folder is missing, holds no pair, or an annotation cannot be read
 */
export async function readGold(folders: readonly string[]): Promise<GoldDocument[]> {
  const documents: GoldDocument[] = [];
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => {
      throw new UserError(`there is no folder ${folder}`, { hint: 'Name a folder of DOC.txt and DOC.json pairs' });
    });
    const texts = new Set(names.filter((name) => name.endsWith('.txt')));
    const pairs = names.filter((name) => name.endsWith('.json') && texts.has(name.replace(/json$/, 'txt'))).sort();
    if (!pairs.length)
      throw new UserError(`${folder} holds no annotated document`, { hint: 'Put DOC.json beside each DOC.txt' });
    for (const name of pairs) documents.push(await readPair(join(folder, name)));
  }
  return documents;
}

async function readPair(path: string): Promise<GoldDocument> {
  const textPath = path.replace(/json$/, 'txt');
  const [annotation, text] = await Promise.all([readFile(path, 'utf8'), readFile(textPath, 'utf8')]);
  try {
    const { statements, domain } = JSON.parse(annotation);
    if (!Array.isArray(statements)) throw new Error('it has no "statements"');
    const doc = path.replace(/^.*[/\\]/, '').replace(/\.json$/, '');
    return { doc, domain: domain ?? 'unknown', path: textPath, text: text.replace(/^\ufeff/, ''), statements };
  } catch (error) {
    throw new UserError(`${path} cannot be read as annotations: ${(error as Error).message}`, { cause: error });
  }
}
