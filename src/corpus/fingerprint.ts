import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '../documents/document.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { modelFolder } from '../language/modelFiles.ts';

/** Rooms whose code decides what is found in a text. */
const DECIDING_ROOMS = ['documents', 'language', 'knowledge', 'parties', 'demands', 'stances'];

/**
 * What the result for a given document depends on besides the document: rules and lexicon (the code itself), language
 * model, schemes and registry. Two runs with the same fingerprint find the same in the same document, so results may be
 * kept, and those of several machines put together.
 *
 * @returns 64 hexadecimal digits
 */
export async function extractionFingerprint(knowledge: Knowledge): Promise<string> {
  const hash = createHash('sha256');
  const source = fileURLToPath(new URL('..', import.meta.url));
  for (const room of DECIDING_ROOMS) {
    const names = await readdir(join(source, room), { recursive: true });
    const modules = names.filter((name) => /\.(?:c?js|ts)$/.test(name) && !name.endsWith('.d.ts')).sort();
    for (const name of modules)
      hash
        .update(`${room}/${name.replaceAll('\\', '/')}\n`)
        .update(await readFile(join(source, room, name)))
        .update('\n');
  }
  for (const name of (await readdir(modelFolder())).sort()) {
    // The header bears the checksum of the weights, which are checked against it when they are loaded.
    if (!name.endsWith('.bin')) hash.update(`${name}\n`).update(await readFile(join(modelFolder(), name)));
  }
  return hash.update(JSON.stringify(knowledge)).digest('hex');
}

/** What the result depends on in a document: its text, and what is known of it. 43 characters of a SHA-256. */
export function contentKey({ id, text, title, date, publisher, url, language }: Document): string {
  return createHash('sha256')
    .update(JSON.stringify([id, text, title, date, publisher, url, language]))
    .digest('base64url');
}
