import type { PdfContent, TextRun } from './pdfThread.ts';

/** A line of a page as it is printed. */
export interface PdfLine {
  text: string;
  page: number;
  x: number;
  right: number;
  /** From below. */
  y: number;
  size: number;
}

/** Puts the runs of characters of each page together into lines, in the order in which they are drawn. */
export function linesOfPdf({ pages }: Pick<PdfContent, 'pages'>): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const [page, { runs }] of pages.entries()) {
    let line: PdfLine | null = null;
    for (const run of runs) {
      if (line && continues(line, run)) extend(line, run);
      else if (run[0].trim()) lines.push((line = begin(page, run)));
    }
  }
  for (const line of lines) line.text = line.text.replace(/\s+/g, ' ').trim();
  return lines.filter(({ text }) => text);
}

const begin = (page: number, [text, x, y, width, size]: TextRun): PdfLine => ({
  text,
  page,
  x,
  right: x + width,
  y,
  size,
});

/** On the same height, and not back at the left: a second column is another line. */
function continues(line: PdfLine, [, x, y, , size]: TextRun): boolean {
  const height = Math.max(line.size, size, 1);
  return Math.abs(y - line.y) < height * 0.6 && x > line.right - height * 2 && x < line.right + height * 3;
}

function extend(line: PdfLine, [text, x, , width, size]: TextRun): void {
  const height = Math.max(line.size, size, 1);
  const isApart = x - line.right > height * 0.18 && !/\s$/.test(line.text) && !/^\s/.test(text);
  line.text += isApart ? ` ${text}` : text;
  line.right = Math.max(line.right, x + width);
  if (text.trim()) line.size = Math.max(line.size, size);
}

/** Lines at the edge of a page that may be a running head or foot. */
const EDGE = 2;

/**
 * Leaves out running heads and feet, which stand at the edge of several pages with the same words (numbers aside), and page numbers.
 */
export function withoutRunningHeads(lines: readonly PdfLine[]): PdfLine[] {
  const pages = groupByPage(lines);
  const edges = new Map<PdfLine, string>();
  const seenOn = new Map<string, number>();
  for (const page of pages.values()) {
    const byHeight = [...page].sort((a, b) => b.y - a.y);
    const edge = new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)]);
    const keys = new Set<string>();
    for (const line of edge) {
      const key = line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
      edges.set(line, key);
      keys.add(key);
    }
    for (const key of keys) seenOn.set(key, (seenOn.get(key) ?? 0) + 1);
  }
  const often = Math.max(3, Math.ceil(pages.size * 0.2));
  return lines.filter((line) => {
    const key = edges.get(line);
    return key === undefined || !(PAGE_NUMBER.test(line.text) || seenOn.get(key)! >= often);
  });
}

const PAGE_NUMBER = /^(?:page|p\.)?\s*[-–—|]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*(?:(?:\/|of)\s*\d{1,4})?\s*[-–—|]?$/i;

function groupByPage(lines: readonly PdfLine[]): Map<number, PdfLine[]> {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  return pages;
}
