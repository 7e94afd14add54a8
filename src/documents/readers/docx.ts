import { parseDay } from '../dates.ts';
import { type DomNode, proseOf } from '../html/prose.ts';
import { inMegabytes } from '../limits.ts';
import { type Metadata, NO_METADATA } from '../metadata.ts';
import { readInTime } from '../readInTime.ts';
import type { Source } from '../source.ts';
import { attempt, Unreadable } from '../unreadable.ts';
import { type Archive, openArchive } from '../zip/archive.ts';
import type { FoundDocument } from './reader.ts';
import { documentId } from './text.ts';

/** Bytes of one part of the file, unpacked: text without its pictures. */
const LARGEST_PART = 32 * 1024 * 1024;

/** What a DOCX file holds. */
interface DocxContent {
  text: string;
  title: string | null;
  guessed: Partial<Metadata>;
}

/** DOCX: see `convertDocx`. */
export async function* readDocx(
  source: Source,
  from: string | Buffer,
  { size, timeoutMs }: { size: number; timeoutMs?: number },
): AsyncGenerator<FoundDocument> {
  const { text, title, guessed } = await readInTime('docx', [from], { size, timeoutMs });
  yield { source: source.label, document: { id: documentId(source), text, ...NO_METADATA, title }, guessed };
}

/**
 * DOCX by mammoth: paragraphs, headings, lists, tables and footnotes as they stand once all changes are accepted. The title is the first
 * heading of the highest level; what the program noted of title and day is less certain, for templates carry theirs along.
 *
 * @param from where it lies, or its bytes
 */
export async function convertDocx(from: string | Uint8Array): Promise<DocxContent> {
  const archive = await openArchive(typeof from === 'string' ? from : Buffer.from(from));
  try {
    return await contentOf(archive);
  } finally {
    archive.close();
  }
}

async function contentOf(archive: Archive): Promise<DocxContent> {
  const [{ default: mammoth }, { parseHTML }] = await Promise.all([import('mammoth'), import('linkedom')]);
  const what = 'this is not a DOCX file that can be read';
  const html = await attempt(what, async () => {
    // Given as it lies here, so that nothing is unpacked without a bound; pictures are not unpacked at all.
    const file = {
      exists: (name: string) => archive.has(name),
      read: (name: string, encoding?: string) => part(archive, name, encoding),
    };
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    return (await mammoth.convertToHtml({ file } as never, { convertImage, externalFileAccess: false })).value;
  });
  const { text, title } = await attempt(what, () => {
    const { document } = parseHTML(`<html><body>${html}</body></html>`);
    for (const mark of [
      ...document.querySelectorAll(
        'sup > a[id^="footnote-ref"], sup > a[id^="endnote-ref"], li[id] a[href*="note-ref"]',
      ),
    ])
      mark.remove();
    const heading = document.querySelector('h1');
    return {
      text: proseOf(document.body as unknown as DomNode),
      title: heading && proseOf(heading as unknown as DomNode),
    };
  });
  const properties = archive.has('docProps/core.xml') ? String(await part(archive, 'docProps/core.xml', 'utf-8')) : '';
  const property = (name: string) =>
    new RegExp(`<${name}(?:\\s[^<>]{0,200})?>([^<]{1,500})</${name}>`).exec(properties)?.[1].trim() || null;
  const noted = property('dc:title');
  return {
    text,
    title: title || null,
    guessed: {
      title:
        noted &&
        (parseHTML(`<html><body><p>${noted}</p></body></html>`).document.querySelector('p')?.textContent ?? noted),
      date: parseDay(property('dcterms:created') ?? ''),
    },
  };
}

async function part(archive: Archive, name: string, encoding?: string): Promise<string | Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of archive.read(name)) {
    length += chunk.length;
    if (length > LARGEST_PART)
      throw new Unreadable(`its ${name} is larger than ${inMegabytes(LARGEST_PART)}`, 'Split it');
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return encoding ? bytes.toString(encoding as BufferEncoding) : bytes;
}
