import { ellipsise } from '../drawing/labels.ts';
import { mix, type Palette } from '../drawing/palette.ts';
import { cellAt, type Matrix, weightOf } from '../state/matrix.ts';
import type { DemandRow } from '../state/model.ts';
import type { Pair, Scene } from '../state/pairs.ts';
import { LOOKS, type Verdict } from '../state/polarity.ts';
import { escapeXml, FONT } from './svg.ts';

const CELL = 30;
const GAP = 2;
const MARGIN = 16;
const ISSUE = 26;
const LONGEST_ROW = 42;
const LONGEST_COLUMN = 26;
/** Width of a letter in the font's size. */
const LETTER = 0.56;
/** How strongly a cell of weight 1, 2, 3 is tinted. */
const TINTS = [0.16, 0.36, 1] as const;

interface Placed {
  row: DemandRow;
  top: number;
}

function cell(pair: Pair, left: number, top: number, palette: Palette): string[] {
  const { sign, colour } = LOOKS[pair.verdict];
  const weight = weightOf(pair);
  const fill = mix(palette.paper, palette.polarity[colour], TINTS[weight - 1]);
  const ink = weight === 3 ? palette.paper : palette.ink;
  const number = pair.stances.length > 1 ? `<tspan font-size="9" dy="3">${pair.stances.length}</tspan>` : '';
  const middle = left + (CELL - GAP) / 2;
  const marks = [
    `<rect x="${left}" y="${top}" width="${CELL - GAP}" height="${CELL - GAP}" rx="3" fill="${fill}"/>`,
    `<text x="${middle}" y="${top + 19}" text-anchor="middle" font-size="15" font-weight="700" fill="${ink}">${sign}${number}</text>`,
  ];
  if (pair.verdict === 'split') {
    const half = (CELL - GAP) / 2 - 4;
    for (const [part, side] of (['pro', 'con'] as const).entries())
      marks.push(
        `<rect x="${left + 4 + part * half}" y="${top + CELL - GAP - 5}" width="${half}" height="2.5" fill="${palette.polarity[side]}" stroke="${palette.paper}" stroke-width="0.6"/>`,
      );
  }
  if (pair.viaContrary) {
    const right = left + CELL - GAP;
    marks.push(`<path d="M${right - 8} ${top}h8v8z" fill="${palette.polarity[colour]}"/>`);
  }
  return marks;
}

function key(palette: Palette, left: number, top: number): string {
  const verdicts: Verdict[] = ['pro', 'con', 'mixed', 'split', 'neutral'];
  const words = verdicts.map((verdict) => `${LOOKS[verdict].sign} ${LOOKS[verdict].word}`);
  const line = [...words, '· nothing said', '⇄ with its contrary, turned round'].join('     ');
  return `<text x="${left}" y="${top}" font-size="11" fill="${palette.soft}" xml:space="preserve">${line}</text>`;
}

/** The matrix as a stand-alone SVG drawing, every row and column of it; the same matrix gives the same bytes. */
export function toMatrixSvg(matrix: Matrix, scene: Scene, palette: Palette, title: string): string {
  const rows = matrix.groups.flatMap((group) => group.rows);
  const rowName = (row: DemandRow) => `${ellipsise(row.label, LONGEST_ROW)}${row.contrary ? ' ⇄' : ''}`;
  const nameWidth = Math.ceil(Math.max(0, ...rows.map((row) => rowName(row).length)) * 12 * LETTER);
  const columnName = (label: string) => ellipsise(label, LONGEST_COLUMN);
  const longest = Math.max(0, ...matrix.columns.map(({ label }) => columnName(label).length));
  const left = MARGIN + nameWidth + 10;
  const head = MARGIN + Math.ceil(longest * 12 * LETTER * Math.SQRT1_2) + 14;
  const slant = Math.ceil(longest * 12 * LETTER * Math.SQRT1_2);

  let top = head;
  const issues: string[] = [];
  const placed: Placed[] = [];
  for (const { label, rows: own } of matrix.groups) {
    if (label !== null) {
      issues.push(
        `<text x="${MARGIN}" y="${top + 18}" font-size="10.5" font-weight="700" letter-spacing="0.6" fill="${palette.soft}">${escapeXml(label.toUpperCase())}</text>`,
      );
      top += ISSUE;
    }
    for (const row of own) {
      placed.push({ row, top });
      top += CELL;
    }
  }
  const width = Math.max(left + matrix.columns.length * CELL + Math.max(MARGIN, slant), 620);
  const height = top + 40;
  const columns = matrix.columns.map(({ label }, index) => {
    const x = left + index * CELL + CELL / 2;
    return `<text transform="translate(${x} ${head - 8}) rotate(-45)" font-size="12" font-weight="600">${escapeXml(columnName(label))}</text>`;
  });
  const names = placed.map(
    ({ row, top: y }) =>
      `<text x="${left - 10}" y="${y + 18}" text-anchor="end" font-size="12">${escapeXml(rowName(row))}</text>`,
  );
  const cells = placed.flatMap(({ row, top: y }) =>
    matrix.columns.flatMap((column, index) => {
      const x = left + index * CELL;
      const pair = cellAt(scene, column, row);
      if (pair) return cell(pair, x, y, palette);
      return [`<circle cx="${x + (CELL - GAP) / 2}" cy="${y + (CELL - GAP) / 2}" r="1.2" fill="${palette.soft}"/>`];
    }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" fill="${palette.ink}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    ...columns,
    ...issues,
    ...names,
    ...cells,
    key(palette, MARGIN, top + 24),
    '</svg>',
    '',
  ].join('\n');
}
