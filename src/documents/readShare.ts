import { stat } from 'node:fs/promises';
import type { Source } from './source.ts';

/**
 * How much of a list of files has been read, in bytes: one collection of ten thousand documents is not half done when
 * nine of ten small files are.
 */
export class ReadShare {
  private readonly sizes: readonly number[];
  private readonly total: number;
  private readonly tell: (share: number) => void;
  private before = 0;
  private at = -1;

  private constructor(sizes: readonly number[], tell: (share: number) => void) {
    this.sizes = sizes;
    this.total = sizes.reduce((sum, size) => sum + size, 0);
    this.tell = tell;
  }

  /** @param tell gets the share, 0 to 1, whenever it grows; never if a source has no size, as standard input has none */
  static async of(paths: readonly string[], tell: (share: number) => void): Promise<ReadShare> {
    const sizes: number[] = [];
    for (const path of paths)
      sizes.push(
        await stat(path).then(
          ({ size }) => size,
          () => Number.NaN,
        ),
      );
    return new ReadShare(sizes, tell);
  }

  /** The source of the next file, whose bytes are counted as they are read. */
  next(source: Source): Source {
    if (this.at >= 0) this.before += this.sizes[this.at];
    this.at++;
    let read = 0;
    this.say(0);
    const count = (bytes: number) => {
      read = Math.min(read + bytes, this.sizes[this.at]);
      this.say(read);
    };
    return {
      ...source,
      async *bytes() {
        for await (const chunk of source.bytes()) {
          yield chunk;
          count(chunk.length);
        }
      },
    };
  }

  private say(read: number): void {
    if (this.total > 0) this.tell((this.before + read) / this.total);
  }
}
