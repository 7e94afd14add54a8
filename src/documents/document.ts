/** One text about a negotiation. Every offset in Parley refers to `text`, in UTF-16 code units. */
export interface Document {
  /** File name without its ending, or the `id` a collection gives; unique within a run. */
  id: string;
  /** What the reader returned; never changed afterwards. */
  text: string;
  title: string | null;
  /** ISO 8601 day, `2025-03-18`. */
  date: string | null;
  publisher: string | null;
  url: string | null;
  /** BCP 47 tag, `en`. */
  language: string | null;
}
