import { LARGEST_TEXT_FILE } from '../limits.ts';
import { MANIFEST_NAME, type Manifest, readManifest } from '../manifest.ts';
import type { Context } from '../readers/reader.ts';
import type { Source } from '../source.ts';
import type { Archive } from './archive.ts';

const NONE: Manifest = new Map();

interface Held {
  folder: string;
  manifest: Manifest;
  /** Bytes that it was read from. */
  size: number;
}

/**
 * The manifests in an archive, one a folder. Files by name come folder by folder, so that only the manifests of the folders around the
 * present file are held, which are together no larger than a text file may be; each is read, and complained about, once.
 */
export class ArchiveManifests {
  private readonly archive: Pick<Archive, 'has'>;
  private readonly open: (name: string) => Source;
  private readonly report: Context['report'];
  private readonly held: Held[] = [];

  /** @param open what is to be read of a file in the archive */
  constructor(archive: Pick<Archive, 'has'>, open: (name: string) => Source, report: Context['report']) {
    this.archive = archive;
    this.open = open;
    this.report = report;
  }

  /**
   * The manifest beside a file; empty where there is none.
   *
   * @param name of a file in the archive; to be asked for in the order of names
   */
  async of(name: string): Promise<Manifest> {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    while (this.held.length && !folder.startsWith(this.held.at(-1)!.folder)) this.held.pop();
    const last = this.held.at(-1);
    if (last?.folder === folder) return last.manifest;
    if (!this.archive.has(folder + MANIFEST_NAME)) return NONE;
    const read = await this.read(folder);
    this.held.push(read);
    return read.manifest;
  }

  private async read(folder: string): Promise<Held> {
    const source = this.open(folder + MANIFEST_NAME);
    let size = 0;
    async function* bytes() {
      for await (const chunk of source.bytes()) {
        size += chunk.length;
        yield chunk;
      }
    }
    const left = this.held.reduce((rest, { size }) => rest - size, LARGEST_TEXT_FILE);
    const manifest = await readManifest({ ...source, bytes }, this.report, left);
    return { folder, manifest, size: manifest.size && size };
  }
}
