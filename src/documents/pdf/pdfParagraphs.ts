import type { PdfLine } from './pdfLines.ts';

/** Rejoins the lines of a PDF into paragraphs, parted by a blank line, and words that were divided at the end of a line. */
export function paragraphsOfPdf(lines: readonly PdfLine[]): string {
  const spacing = usualSpacing(lines);
  const edge = rightEdges(lines);
  const known = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || begins(before, line, spacing, edge)) paragraphs.push(line.text);
    else paragraphs.push(join(paragraphs.pop()!, line.text, known));
  }
  return paragraphs.join('\n\n');
}

/** The distance from line to line that is most frequent, in heights of the line. */
function usualSpacing(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const distance = before && before.page === line.page ? (before.y - line.y) / Math.max(1, line.size) : 0;
    if (distance > 0.5 && distance < 4) {
      const step = Math.round(distance * 10);
      counts.set(step, (counts.get(step) ?? 0) + 1);
    }
  }
  let best = 12;
  for (const [step, count] of counts) if (count > (counts.get(best) ?? 0)) best = step;
  return best / 10;
}

const columnKey = ({ page, x }: PdfLine): string => `${page} ${Math.round(x / 60)}`;

/** How far lines reach that begin near the same place of a page: a column's right edge. */
function rightEdges(lines: readonly PdfLine[]): Map<string, number> {
  const edges = new Map<string, number>();
  for (const line of lines) edges.set(columnKey(line), Math.max(edges.get(columnKey(line)) ?? 0, line.right));
  return edges;
}

const ENDS_SENTENCE = /[.!?:…]["”’')\]]*$/;
const LIST_ITEM = /^(?:[•▪■●◦‣–—*-]\s|\(?(?:\d{1,3}|[a-z])[.)]\s)/;

/** True if a paragraph begins with this line. */
function begins(before: PdfLine, line: PdfLine, spacing: number, edges: ReadonlyMap<string, number>): boolean {
  if (LIST_ITEM.test(line.text)) return true;
  const size = Math.max(1, line.size);
  if (Math.abs(before.size - line.size) > 0.15 * Math.max(before.size, line.size)) return true;
  const width = (edges.get(columnKey(before)) ?? before.right) - before.x;
  const isShort = before.right < before.x + width * 0.85;
  const distance = (before.y - line.y) / size;
  // At the top of the next column or page a sentence goes on, unless the last one had ended.
  if (before.page !== line.page || distance < 0) return ENDS_SENTENCE.test(before.text);
  if (distance > spacing * 1.35) return true;
  const isIndented = line.x - before.x > size * 0.8 && line.x - before.x < size * 5;
  return (isIndented || isShort) && ENDS_SENTENCE.test(before.text);
}

/** A hyphen at the end of a line stays where the document writes the word with it elsewhere, or before a capital. */
function join(text: string, next: string, known: ReadonlySet<string>): string {
  const divided = /([\p{L}-]+)[-\u00ad]$/u.exec(text);
  const rest = /^[\p{L}-]+/u.exec(next)?.[0];
  if (!divided || !rest) return `${text} ${next}`;
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  const first = divided[1];
  if (!/^\p{Ll}/u.test(rest) || known.has(`${first}-${rest}`.toLowerCase())) return text + next;
  return text.slice(0, -1) + next;
}
