import { decodeText } from '../decodeText.ts';
import { detectEncoding } from '../encoding.ts';
import { idOf } from '../formats.ts';
import { LARGEST_TEXT_FILE } from '../limits.ts';
import { NO_METADATA } from '../metadata.ts';
import { gather, type Source } from '../source.ts';
import { Unreadable } from '../unreadable.ts';
import type { FoundDocument } from './reader.ts';

/** Plain text: its content without a byte order mark. */
export async function* readText(source: Source): AsyncGenerator<FoundDocument> {
  yield { source: source.label, document: { id: documentId(source), text: await textOf(source), ...NO_METADATA } };
}

export const documentId = (source: Source): string => (source.name === null ? 'stdin' : idOf(source.name));

/**
 * The whole text of a file in whatever encoding.
 *
 * @throws Unreadable if it is too large or no text
 */
export async function textOf(source: Source): Promise<string> {
  const bytes = await gather(source, LARGEST_TEXT_FILE);
  const decoded = decodeText(bytes, await detectEncoding(bytes));
  if ('text' in decoded) return decoded.text;
  throw new Unreadable(decoded.reason, decoded.hint);
}
