import { type GivenFile, MANIFEST, withRecords } from './manifestRecords.ts';

/** Files of a folder that are taken at most: enough for a dossier, and no disk is read by mistake. */
const MOST_FILES = 500;

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** What a folder holds; browsers give it in portions, the last of which is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...portion);
  }
}

const endingOf = (name: string) => name.replace(/^.*\./, '').toLowerCase();
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function gather(folder: FileSystemDirectoryEntry, endings: readonly string[], into: GivenFile[]): Promise<void> {
  const inside = await entriesOf(folder);
  const files = inside
    .filter((entry) => !isFolder(entry) && (endings.includes(endingOf(entry.name)) || entry.name === MANIFEST))
    .slice(0, MOST_FILES);
  const own = await Promise.all(files.map((entry) => fileOf(entry as FileSystemFileEntry)));
  into.push(...(await withRecords(own)).slice(0, MOST_FILES - into.length));
  for (const entry of inside) if (isFolder(entry)) await gather(entry, endings, into);
}

/**
 * The files that were dropped; of folders, all within of the given endings, with what their manifests say of them. Files that
 * were dropped by themselves are never left out: the reader is told why one cannot be read. To be called while the drop is
 * handled, since browsers forget it afterwards; the endings may come later.
 */
export async function droppedFiles(data: DataTransfer, endings: Promise<readonly string[]>): Promise<GivenFile[]> {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const dropped = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found = await withRecords(dropped.flatMap(({ entry, file }) => (file && !entry?.isDirectory ? [file] : [])));
  for (const { entry } of dropped) if (entry && isFolder(entry)) await gather(entry, await endings, found);
  return found;
}
