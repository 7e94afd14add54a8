import type { Email } from 'postal-mime';
import { parseDay } from '../dates.ts';
import { repairWindows1252 } from '../encoding.ts';
import { endingOf, FORMAT_BY_ENDING } from '../formats.ts';
import { DEEPEST_NESTING, LARGEST_TEXT_FILE } from '../limits.ts';
import { NO_METADATA } from '../metadata.ts';
import { readInTime } from '../readInTime.ts';
import { bufferSource, gather, type Source } from '../source.ts';
import { attempt } from '../unreadable.ts';
import type { Context, FoundDocument } from './reader.ts';
import { documentId } from './text.ts';

/** Node's decoder, which the library calls, gives control characters for the quotation marks of windows-1252. */
const repair = (text: string): string => repairWindows1252('windows-1252', text);

/**
 * E-mail (EML) by postal-mime: the plain text of the message, else that of its HTML; attachments that Parley reads are documents of
 * their own. A web page saved by a browser as one file (MHTML) has the same form and is read as the page it holds.
 */
export async function* readEmail(source: Source, context: Context): AsyncGenerator<FoundDocument> {
  const bytes = await gather(source, LARGEST_TEXT_FILE);
  const { timeoutMs } = context;
  const mail = await readInTime('mail', [bytes], { size: bytes.length, timeoutMs });
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value.trim() || null;
  const address = header('snapshot-content-location');
  const url = /^https?:\/\/\S+$/.test(address ?? '') ? address : null;
  const plain = mail.text && /\p{L}/u.test(mail.text) ? repair(mail.text) : null;
  const page =
    mail.html && (url || plain === null)
      ? await readInTime('page', [repair(mail.html), { whole: url === null }], { size: mail.html.length, timeoutMs })
      : null;
  const metadata = page?.metadata ?? NO_METADATA;
  const date = header('date');
  yield {
    source: source.label,
    document: {
      id: documentId(source),
      text: page?.text ?? plain?.replace(/\n+$/, '\n') ?? '',
      title: (url && metadata.title) || repair(mail.subject ?? '').trim() || metadata.title,
      date: (url && metadata.date) || (date ? parseDay(date) : null),
      publisher: url ? metadata.publisher : mail.from?.name?.trim() || mail.from?.address || null,
      url: metadata.url ?? url,
      language: header('content-language')?.split(',')[0].trim() || metadata.language,
    },
  };
  if (url || context.depth >= DEEPEST_NESTING) return;
  for (const { filename, content } of mail.attachments) {
    if (!filename || typeof content === 'string' || !FORMAT_BY_ENDING[endingOf(filename)]) continue;
    const attached = bufferSource(`${source.label}/${filename}`, filename, new Uint8Array(content));
    yield* context.read(attached, { ...context, depth: context.depth + 1 });
  }
}

/** A message taken apart by postal-mime. */
export async function parseMail(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  return attempt('this is not a message that can be read', () =>
    PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' }),
  );
}
