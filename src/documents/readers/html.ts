import { decodeText } from '../decodeText.ts';
import { detectEncoding } from '../encoding.ts';
import { LARGEST_TEXT_FILE } from '../limits.ts';
import { readInTime } from '../readInTime.ts';
import { gather, type Source } from '../source.ts';
import { Unreadable } from '../unreadable.ts';
import type { Context, FoundDocument } from './reader.ts';
import { documentId } from './text.ts';

/** HTML: the article of a page and what the page says of it, see `readPage`. */
export async function* readHtml(source: Source, { timeoutMs }: Context): AsyncGenerator<FoundDocument> {
  const bytes = await gather(source, LARGEST_TEXT_FILE);
  const decoded = decodeText(bytes, await detectEncoding(bytes, declaredEncoding(bytes)));
  if ('reason' in decoded) throw new Unreadable(decoded.reason, decoded.hint);
  const { text, metadata } = await readInTime('page', [decoded.text], { size: bytes.length, timeoutMs });
  yield { source: source.label, document: { id: documentId(source), text, ...metadata } };
}

/** Browsers look for it in as many bytes. */
const HEAD = 4096;

/** What `<meta charset>`, its older form, or an XML declaration says. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const declared =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ??
    /^<\?xml[^>]{0,100}?encoding=["']([\w.-]+)/.exec(head);
  return declared?.[1] ?? null;
}
