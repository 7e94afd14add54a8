/** What the server tells while it reads a file that was dropped on the page: one JSON object a line. */
export type AddingEvent =
  | { kind: 'document'; id: string; title: string | null; statements: number }
  /** Something could not be used; `leftOut` where that is a whole document. */
  | { kind: 'problem'; message: string; leftOut: boolean }
  | { kind: 'end' };

/** Whether and how documents can be added to what is served. */
export interface AddingStatus {
  /** Why not; null where they can. */
  refusal: string | null;
  /** Documents added since the server started that the graph file does not hold. */
  unkept: number;
  /** Name of the graph file, without its folder. */
  graphFile: string;
  /** File endings that are read, without the dot. */
  endings: string[];
  mostBytes: number;
  mostDocuments: number;
}

/** Of one file. */
export const MOST_BYTES = 32 * 1024 * 1024;
/** Held in memory until they are kept in the graph file. */
export const MOST_DOCUMENTS = 500;
/** Characters of one text: what the rules go through in some minutes. */
export const LONGEST_TEXT = 2_000_000;
