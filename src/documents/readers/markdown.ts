import { lexer, type Token, type Tokens } from 'marked';
import { parse as parseYaml } from 'yaml';
import { findColumns, pickFields } from '../fields.ts';
import { countOf, LONGEST_TEXT, MOST_LINES } from '../limits.ts';
import { type Metadata, NO_METADATA, parseMetadata } from '../metadata.ts';
import { readInTime } from '../readInTime.ts';
import type { Source } from '../source.ts';
import { attempt, Unreadable } from '../unreadable.ts';
import type { Context, FoundDocument } from './reader.ts';
import { documentId, textOf } from './text.ts';

export interface MarkdownContent {
  /** The prose without markup: blocks parted by a blank line, list items on lines of their own after `- `. */
  text: string;
  metadata: Metadata;
  complaints: string[];
}

/** Markdown: see `parseMarkdown`. */
export async function* readMarkdown(source: Source, { report, timeoutMs }: Context): AsyncGenerator<FoundDocument> {
  const content = await textOf(source);
  if (content.length > 2 * LONGEST_TEXT)
    throw new Unreadable(`its text has more than ${LONGEST_TEXT.toLocaleString('en')} characters`, 'Split it');
  if (countOf('\n', content, MOST_LINES) > MOST_LINES)
    throw new Unreadable(`it has more than ${MOST_LINES.toLocaleString('en')} lines`, 'Split it, or save it as .txt');
  const { text, metadata, complaints } = await readInTime('markdown', [content], { size: content.length, timeoutMs });
  for (const message of complaints) report({ source: source.label, message, leftOut: false });
  yield { source: source.label, document: { id: documentId(source), text, ...metadata } };
}

/** As `parseMarkdown`, of a file that may be damaged. */
export function parseMarkdownFile(source: string): Promise<MarkdownContent> {
  return attempt('this is not Markdown that can be read', () => parseMarkdown(source));
}

/**
 * Reads Markdown (CommonMark with tables). Front matter gives metadata, and the first top-level heading the title
 * if front matter does not. Code, images and HTML are no prose and are left out; a link leaves its words.
 */
export function parseMarkdown(source: string): MarkdownContent {
  const { yaml, body } = splitFrontMatter(source);
  const { metadata, complaints } = yaml ? parseFrontMatter(yaml) : { metadata: { ...NO_METADATA }, complaints: [] };
  const tokens = lexer(body);
  const heading = tokens.find((token): token is Tokens.Heading => token.type === 'heading' && token.depth === 1);
  if (heading) metadata.title ??= inline(heading.tokens).trim() || null;
  return { text: tokens.map(block).filter(Boolean).join('\n\n'), metadata, complaints };
}

/** Front matter stands between two `---` lines at the very start. */
function splitFrontMatter(source: string): { yaml: string | null; body: string } {
  if (!source.startsWith('---')) return { yaml: null, body: source };
  const match = /^---[^\S\n]*\n((?:[\s\S]*?\n)??)(?:---|\.\.\.)[^\S\n]*(?:\n|$)/.exec(source);
  return match ? { yaml: match[1], body: source.slice(match[0].length) } : { yaml: null, body: source };
}

/** Longer front matter is no description of a document. */
const LONGEST_FRONT_MATTER = 64 * 1024;

/** YAML's core schema: dates and numbers stay as they are written; aliases are limited, for they can multiply without end. */
function parseFrontMatter(yaml: string): { metadata: Metadata; complaints: string[] } {
  const unread = (why: string) => ({ metadata: { ...NO_METADATA }, complaints: [`the front matter ${why}`] });
  if (yaml.length > LONGEST_FRONT_MATTER) return unread('is too long and was left out');
  let record: unknown;
  try {
    record = parseYaml(yaml, { maxAliasCount: 20, uniqueKeys: false, logLevel: 'silent', stringKeys: true });
  } catch (error) {
    return unread(`is not YAML and was left out (${(error as Error).message.split('\n')[0].replace(/:$/, '')})`);
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return record == null ? parseMetadata({}) : unread('has no names and was left out');
  const fields = pickFields(record as Record<string, unknown>, findColumns(Object.keys(record)));
  for (const [name, value] of Object.entries(fields)) if (typeof value === 'number') fields[name] = String(value);
  return parseMetadata(fields);
}

function block(token: Token): string {
  switch (token.type) {
    case 'heading':
    case 'paragraph':
      return inline(token.tokens ?? []).trim();
    case 'text':
      return inline(token.tokens ?? [token]).trim();
    case 'blockquote':
      return (token.tokens ?? []).map(block).filter(Boolean).join('\n\n');
    case 'list':
      return (token as Tokens.List).items.map(item).filter(Boolean).join('\n');
    case 'table':
      return table(token as Tokens.Table);
    default:
      return '';
  }
}

function item(item: Tokens.ListItem): string {
  const text = item.tokens.map(block).filter(Boolean).join('\n');
  return text && `- ${text}`;
}

function table({ header, rows }: Tokens.Table): string {
  return [header, ...rows].map((row) => row.map((cell) => inline(cell.tokens).trim()).join(' | ')).join('\n');
}

function inline(tokens: readonly Token[]): string {
  return tokens.map(inlineToken).join('');
}

function inlineToken(token: Token): string {
  switch (token.type) {
    case 'br':
      return '\n';
    case 'image':
    case 'html':
      return '';
    case 'codespan':
      return decodeEntities(token.text);
    case 'escape':
      return token.text;
    case 'checkbox':
      return '';
    default:
      // A line break inside a paragraph is a space to Markdown.
      return 'tokens' in token && token.tokens?.length
        ? inline(token.tokens)
        : decodeEntities('text' in token ? token.text : token.raw).replace(/[^\S\n]*\n[^\S\n]*/g, ' ');
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
  });
}
