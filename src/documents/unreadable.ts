/** Why a reader cannot take a file, or a part of one, as it stands: caught where files are read, and reported. */
export class Unreadable extends Error {
  readonly hint: string;

  /**
   * @param reason what is wrong, without the place
   * @param hint how to mend it
   */
  constructor(reason: string, hint: string) {
    super(reason);
    this.name = 'Unreadable';
    this.hint = hint;
  }
}

/**
 * Calls a library on bytes that may be damaged or hostile: whatever it throws is the file's fault and is reported as such.
 *
 * @param what "this is not a PDF file that can be read"
 */
export async function attempt<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    // Where the library itself stumbled, its words tell of its code and not of the file.
    const stumbled = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
    const message = stumbled ? '' : error instanceof Error ? error.message : String(error);
    const reason = message
      .split('\n')[0]
      .slice(0, 120)
      .replace(/[.\s]+$/, '');
    throw new Unreadable(reason ? `${what} (${reason})` : what, 'Open it in its own program and save it anew');
  }
}
