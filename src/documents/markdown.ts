import { lexer, type Token, type Tokens } from 'marked';
import { type Metadata, NO_METADATA, parseMetadata } from './metadata.ts';

export interface MarkdownContent {
  /** The prose without markup: blocks parted by a blank line, list items on lines of their own after `- `. */
  text: string;
  metadata: Metadata;
  complaints: string[];
}

/**
 * Reads Markdown (CommonMark with tables). Front matter gives metadata, and the first top-level heading the title
 * if front matter does not. Code, images and HTML are no prose and are left out; a link leaves its words.
 */
export function parseMarkdown(source: string): MarkdownContent {
  const { record, body } = splitFrontMatter(source);
  const { metadata, complaints } = record ? parseMetadata(record) : { metadata: { ...NO_METADATA }, complaints: [] };
  const tokens = lexer(body);
  const heading = tokens.find((token): token is Tokens.Heading => token.type === 'heading' && token.depth === 1);
  if (heading) metadata.title ??= inline(heading.tokens).trim() || null;
  return { text: tokens.map(block).filter(Boolean).join('\n\n'), metadata, complaints };
}

/**
 * Front matter: `name: value` lines between two `---` lines at the very start. Only scalars are read, for the five
 * fields Parley knows are all scalars; YAML's other forms stay unread and do no harm.
 */
function splitFrontMatter(source: string): { record: Record<string, unknown> | null; body: string } {
  const match = /^---[^\S\n]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[^\S\n]*\r?(?:\n|$)/m.exec(source);
  if (match?.index !== 0) return { record: null, body: source };
  const record: Record<string, unknown> = {};
  for (const line of match[1].split(/\r?\n/)) {
    const field = /^([A-Za-z]+):[^\S\n]*(.*?)[^\S\n]*$/.exec(line);
    if (field) record[field[1].toLowerCase()] = unquote(field[2]);
  }
  return { record, body: source.slice(match[0].length) };
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value);
  if (!quoted) return value.replace(/\s+#.*$/, '').replace(/^(?:null|~)$/, '');
  return quoted[1] === '"' ? quoted[2].replace(/\\(["\\])/g, '$1') : quoted[2].replace(/''/g, "'");
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
