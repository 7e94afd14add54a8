export const MANIFEST = 'manifest.json';

/** A file that the reader gave, with what a manifest beside it says of it: its title, date and the like, as JSON. */
export interface GivenFile {
  file: File;
  record: string | null;
}

/** Longer records do not fit into the address under which a file is sent. */
const LONGEST_RECORD = 4000;

function recordsOf(text: string): Map<string, string> {
  const records = new Map<string, string>();
  try {
    const list: unknown = JSON.parse(text);
    for (const record of Array.isArray(list) ? list : []) {
      const json = JSON.stringify(record);
      if (typeof record?.id === 'string' && json.length <= LONGEST_RECORD) records.set(record.id, json);
    }
  } catch {
    // What is no manifest says nothing of the files beside it, which are read all the same.
  }
  return records;
}

/** The files of one folder, each with its record in the folder's `manifest.json`, which is itself no document. */
export async function withRecords(files: readonly File[]): Promise<GivenFile[]> {
  const manifest = files.length > 1 ? files.find(({ name }) => name === MANIFEST) : undefined;
  const records = manifest ? recordsOf(await manifest.text()) : new Map<string, string>();
  return files
    .filter((file) => file !== manifest)
    .map((file) => ({ file, record: records.get(file.name.replace(/\.[^.]*$/, '')) ?? null }));
}
