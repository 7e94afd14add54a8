/**
 * Bounds of what is read. They lie far above what people write and below what a machine of 4 GB can hold, so that a hostile
 * or damaged file costs a message and not the run.
 */
const MB = 1024 * 1024;

/** Characters of one document: some fifteen novels. */
export const LONGEST_TEXT = 8_000_000;
/** Bytes of a file of one document whose markup is text. */
export const LARGEST_TEXT_FILE = 64 * MB;
/** Bytes of a PDF, DOCX or e-mail file, which may hold pictures. */
export const LARGEST_BINARY_FILE = 256 * MB;
/** Characters of one record of a collection; collections themselves may have any size. */
export const LONGEST_RECORD = 32 * MB;

/** Elements of a saved page: a long article has some thousand, the largest pages of reference works some ten thousand. */
export const MOST_ELEMENTS = 200_000;
/** Lines of a Markdown document, whose reader's work grows faster than they do. */
export const MOST_LINES = 200_000;
/** Columns of a table: more than a spreadsheet can have. */
export const MOST_COLUMNS = 20_000;

/** Records of a manifest: twenty times the files that an archive may have. */
export const MOST_MANIFEST_RECORDS = 4_000_000;

/** Archives in archives. */
export const DEEPEST_NESTING = 3;
/** Files in one archive. */
export const MOST_ENTRIES = 200_000;
/** Prose shrinks to a third or a tenth, repeated markup to a fiftieth; a bomb to a thousandth and less. */
export const HIGHEST_RATIO = 200;
/** Below this size no ratio is a danger. */
export const HARMLESS_SIZE = 4 * MB;
/** Bytes that all archives within one archive may unpack to, together. */
export const LARGEST_NESTED = 1024 * MB;

/** `64 MB`, for messages. */
export const inMegabytes = (bytes: number): string => `${Math.floor(bytes / MB)} MB`;

/** How often a sign stands in a text; stops counting beyond `most`. */
export function countOf(sign: string, text: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + 1)) count++;
  return count;
}
