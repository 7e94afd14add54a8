import type { Document } from './document.ts';

/** What a record of a collection can say of its document. */
export type Field = keyof Document;

/** Names that a collection gives to fields: `{ text: 'Body', title: 'Headline' }`. */
export type Columns = Partial<Record<Field, string>>;

export const FIELDS: readonly Field[] = ['id', 'text', 'title', 'date', 'publisher', 'url', 'language'];

/**
 * Names under which spreadsheets, front matter and the exports of news databases (Nexis Uni, Factiva, ProQuest, Europresse, Media Cloud,
 * GDELT) give each field, best first, in lower case and without spaces and marks.
 */
const USUAL_NAMES: Readonly<Record<Field, readonly string[]>> = {
  id: [
    'id',
    'documentid',
    'docid',
    'articleid',
    'accessionnumber',
    'accessionno',
    'storeid',
    'storiesid',
    'an',
    'guid',
    'uuid',
  ],
  text: [
    'text',
    'fulltext',
    'body',
    'bodytext',
    'articletext',
    'articlebody',
    'articlecontent',
    'content',
    'contents',
    'article',
    'storytext',
    'fulltextofarticle',
    'leadparagraph',
    'td',
    'transcript',
    'maintext',
    'plaintext',
    'statement',
    'speech',
  ],
  title: ['title', 'headline', 'articletitle', 'head', 'hd', 'heading', 'subject', 'documenttitle'],
  date: [
    'date',
    'publicationdate',
    'publisheddate',
    'datepublished',
    'publishdate',
    'pubdate',
    'published',
    'publishedat',
    'publishedon',
    'publicationday',
    'loaddate',
    'pd',
    'day',
    'seendate',
    'created',
  ],
  publisher: [
    'publisher',
    'publication',
    'publicationname',
    'publicationtitle',
    'pubtitle',
    'sourcename',
    'source',
    'outlet',
    'newspaper',
    'journal',
    'medianame',
    'media',
    'sitename',
    'site',
    'sn',
    'domain',
  ],
  url: ['url', 'link', 'documenturl', 'articleurl', 'permalink', 'uri', 'href', 'weburl', 'sourceurl'],
  language: ['language', 'lang', 'la', 'languageofarticle', 'documentlanguage'],
};

const normalize = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Which of the names in a collection gives which field: the one asked for, else the first of the usual names.
 *
 * @returns the name as the collection spells it, for each field that has one
 */
export function findColumns(names: readonly string[], asked: Columns = {}): Columns {
  const byName = new Map<string, string>();
  for (const name of names) if (!byName.has(normalize(name))) byName.set(normalize(name), name);
  const taken = new Set(Object.values(asked));
  const found: Columns = {};
  for (const field of FIELDS) {
    const wanted = asked[field];
    const candidates = wanted === undefined ? USUAL_NAMES[field] : [normalize(wanted)];
    const match = candidates
      .flatMap((name) => byName.get(name) ?? [])
      .find((name) => wanted !== undefined || !taken.has(name));
    if (match !== undefined) found[field] = match;
  }
  return found;
}

/** The record with the names of Parley's fields, and nothing else. */
export function pickFields(record: Readonly<Record<string, unknown>>, columns: Columns): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const name = columns[field];
    if (name !== undefined && Object.hasOwn(record, name)) picked[field] = record[name];
  }
  // A clipping's "source" is the page it was taken from; a database's is the newspaper.
  if (typeof picked.publisher === 'string' && /^https?:\/\//.test(picked.publisher)) {
    picked.url ??= picked.publisher;
    picked.publisher = null;
  }
  return picked;
}
