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

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function gather(entry: FileSystemEntry, wanted: (name: string) => boolean, into: File[]): Promise<void> {
  if (!isFolder(entry)) {
    if (into.length < MOST_FILES && wanted(entry.name)) into.push(await fileOf(entry as FileSystemFileEntry));
    return;
  }
  for (const inside of await entriesOf(entry)) await gather(inside, wanted, into);
}

/**
 * The files that were dropped; of folders, all within that `wanted` takes. Files that were dropped by themselves are never left out: the
 * reader is told why one cannot be read. To be called while the drop is handled, since browsers forget it afterwards.
 */
export async function droppedFiles(data: DataTransfer, wanted: (name: string) => boolean): Promise<File[]> {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const dropped = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found: File[] = [];
  for (const { entry, file } of dropped) {
    if (entry?.isDirectory) await gather(entry, wanted, found);
    else if (file) found.push(file);
  }
  return found;
}
