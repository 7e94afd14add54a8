import { parseDay } from './dates.ts';
import type { Document } from './document.ts';

/** What is known of a document besides its text. */
export type Metadata = Omit<Document, 'id' | 'text'>;

export const NO_METADATA: Readonly<Metadata> = { title: null, date: null, publisher: null, url: null, language: null };

/** Metadata as a file gives it, and what was wrong with it. */
export interface ParsedMetadata {
  metadata: Metadata;
  /** Messages without the place, one for each field that could not be used. */
  complaints: string[];
}

/**
 * Picks `title`, `date`, `publisher`, `url` and `language` out of a record. Empty strings count as not given; a
 * date must be one that `parseDay` understands, because `3/4/2025` is two different days.
 */
export function parseMetadata(record: Record<string, unknown>): ParsedMetadata {
  const metadata: Metadata = { ...NO_METADATA };
  const complaints: string[] = [];
  for (const field of Object.keys(NO_METADATA) as (keyof Metadata)[]) {
    const value = record[field];
    if (value === undefined || value === null || value === '') continue;
    if (typeof value !== 'string') complaints.push(`"${field}" is not a string and was left out`);
    else if (field !== 'date') metadata[field] = value.trim() || null;
    else if ((metadata.date = parseDay(value)) === null)
      complaints.push(`the date "${value}" is not of the form 2025-03-18 or 18 March 2025 and was left out`);
  }
  return { metadata, complaints };
}

/** `first` where it says something, `second` where it does not. */
export function mergeMetadata(first: Metadata, second: Metadata): Metadata {
  return {
    title: first.title ?? second.title,
    date: first.date ?? second.date,
    publisher: first.publisher ?? second.publisher,
    url: first.url ?? second.url,
    language: first.language ?? second.language,
  };
}
