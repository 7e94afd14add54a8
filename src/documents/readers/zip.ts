import { endingOf, FORMAT_BY_ENDING, REFUSED_ENDINGS } from '../formats.ts';
import { DEEPEST_NESTING, LARGEST_BINARY_FILE, LARGEST_TEXT_FILE } from '../limits.ts';
import type { Manifest } from '../manifest.ts';
import { mergeMetadata } from '../metadata.ts';
import { gather, type Source } from '../source.ts';
import { attempt, Unreadable } from '../unreadable.ts';
import { type Archive, openArchive } from '../zip/archive.ts';
import { ArchiveManifests } from '../zip/manifests.ts';
import { bomb, countNested, tooDeep } from './gzip.ts';
import type { Context, FoundDocument } from './reader.ts';

/**
 * ZIP: the documents in it, by name, as those of a folder, each folder with its manifest. All are read out of the archive where it lies;
 * nothing is written to disk, whatever path an entry claims. A DOCX file is a ZIP archive, too.
 */
export async function* readZip(source: Source, context: Context): AsyncGenerator<FoundDocument> {
  // An archive in a file is read in place, whatever its size.
  const from = source.path ?? (await gather(source, LARGEST_BINARY_FILE));
  const archive = await attempt('this is not a ZIP archive that can be read', () => openArchive(from));
  try {
    if (archive.has('word/document.xml')) {
      const { readDocx } = await import('./docx.ts');
      yield* readDocx(source, from, {
        size: Math.min(archive.unpacked, LARGEST_TEXT_FILE),
        timeoutMs: context.timeoutMs,
      });
    } else {
      refuseOffice(archive);
      yield* readEntries(source, archive, context);
    }
  } finally {
    archive.close();
  }
}

async function* readEntries(source: Source, archive: Archive, context: Context): AsyncGenerator<FoundDocument> {
  const depth = context.depth + 1;
  if (depth > DEEPEST_NESTING) throw tooDeep();
  if (archive.isBomb) throw bomb();
  const names = archive.names.filter(
    (name) => FORMAT_BY_ENDING[endingOf(name)] && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name),
  );
  if (!names.length) throw new Unreadable('this archive holds no document', 'Look into it: unzip -l FILE');
  const entry = (name: string): Source => ({
    label: `${source.label}/${name}`,
    name,
    async *bytes() {
      for await (const chunk of archive.read(name)) {
        if (context.depth > 0) countNested(context.nested, chunk.length);
        yield chunk;
      }
    },
  });
  const manifests = new ArchiveManifests(archive, entry, context.report);
  for (const name of names) {
    const manifest = await manifests.of(name);
    for await (const found of context.read(entry(name), { ...context, depth })) yield withKnown(found, manifest);
  }
}

/** What an inner archive says of its documents goes before what an outer one says. */
function withKnown(found: FoundDocument, manifest: Manifest): FoundDocument {
  const stated = manifest.get(found.document.id);
  return stated ? { ...found, known: found.known ? mergeMetadata(found.known, stated) : stated } : found;
}

/** Formats that are archives of their own making: an entry that only they have, and an ending for the way out. */
const OFFICE: readonly [entry: string, ending: string][] = [
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
  ['META-INF/container.xml', 'epub'],
  ['content.xml', 'odt'],
];

function refuseOffice(archive: Archive): void {
  for (const [entry, ending] of OFFICE)
    if (archive.has(entry))
      throw new Unreadable(`this is a file like .${ending}, which is not read`, REFUSED_ENDINGS[ending]);
}
