import type { Document } from '../document.ts';
import type { DocumentProblem } from '../documentProblem.ts';
import type { Columns } from '../fields.ts';
import type { Metadata } from '../metadata.ts';
import type { Source } from '../source.ts';

/** A document as a reader found it, before anything else is known of it. */
export interface FoundDocument {
  document: Document;
  /** Where it is, as a problem would name it. */
  source: string;
  /** Line from 1, in a collection. */
  line?: number;
  /** What the manifests within an archive say of it; its own metadata go before, those of a manifest beside the archive come after. */
  known?: Metadata;
  /** What is less certain than a manifest: the day a file was made, a title that a program gave. */
  guessed?: Partial<Metadata>;
}

/** What readers share. */
export interface Context {
  report(problem: DocumentProblem): void;
  columns?: Columns;
  /** See `ReadOptions`. */
  timeoutMs?: number;
  /** Archives around what is being read. */
  depth: number;
  /** Bytes that archives within this archive have unpacked to so far. */
  nested: { bytes: number };
  /** Reads what an archive or a message holds. */
  read(source: Source, context: Context): AsyncIterable<FoundDocument>;
}

/**
 * Reads the documents of one file.
 *
 * @throws Unreadable for a file it cannot take; what can be said of a part of it is reported and the rest goes on
 */
export type Reader = (source: Source, context: Context) => AsyncIterable<FoundDocument>;
