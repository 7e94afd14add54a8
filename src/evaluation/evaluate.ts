import { POLARITY, STANCE_TYPES, type StanceType } from '../stances/stance.ts';
import type { GoldDocument, GoldStatement } from './gold.ts';
import { largestMatching } from './matching.ts';
import { type Folding, type Row, type ScoredRow, sameStatement, scoreRows } from './scoredRow.ts';

/** An extracted statement, as a line of `parley extract` has it. */
export interface Prediction extends Row {
  doc: string;
}

export interface Figures {
  precision: number;
  recall: number;
  f1: number;
  /** What there is to find. */
  gold: number;
}

/** Statements found and not, `predicted` without those that merely may be found. */
export interface Counts {
  hit: number;
  predicted: number;
  gold: number;
}

export interface DocumentErrors {
  doc: string;
  missed: GoldStatement[];
  wrong: Prediction[];
}

export interface Evaluation {
  /** Over distinct (party, polarity, demand) of documents with a scheme. */
  position: Figures;
  /** Over single statements. */
  statement: Figures;
  /** Share of predictions whose quote is the document's text at its offsets. */
  grounding: number;
  statements: number;
  /** Predictions left out because their stance is none of the five. */
  unknownStances: number;
  domains: Record<string, Counts & { f1: number }>;
  stances: Record<StanceType, Figures>;
  errors: DocumentErrors[];
}

/**
 * Compares extracted statements with annotated ones, as `test/gold/GUIDELINES.md` defines the figures: rows that
 * only `may` be found count neither for nor against, `mixed` for `pro` or the reverse is half a position.
 *
 * @param folding pairs of contraries, see `foldingOf`
 */
export function evaluate(
  gold: readonly GoldDocument[],
  predictions: readonly Prediction[],
  folding: Folding,
): Evaluation {
  const byDocument = new Map<string, Prediction[]>();
  for (const prediction of predictions) {
    const doc = documentKey(prediction.doc);
    byDocument.set(doc, [...(byDocument.get(doc) ?? []), prediction]);
  }
  const statement: Counts = { hit: 0, predicted: 0, gold: 0 };
  const position: PositionCounts = { hit: 0, predicted: 0, recalled: 0, gold: 0 };
  const stances = new Map(STANCE_TYPES.map((stance) => [stance, { hit: 0, predicted: 0, recalled: 0, gold: 0 }]));
  const domains = new Map<string, Counts>();
  const errors: DocumentErrors[] = [];
  let statements = 0;
  let grounded = 0;
  let unknownStances = 0;

  for (const document of gold) {
    const { doc, domain, text } = document;
    const all = byDocument.get(doc) ?? [];
    const known = all.filter((row) => Object.hasOwn(POLARITY, row.stance));
    unknownStances += all.length - known.length;
    statements += known.length;
    grounded += known.filter(({ quote, start, end }) => quote && text.slice(start, end) === quote).length;

    const found = scoreRows(known, text, folding);
    const rows = scoreRows(document.statements, text, folding);
    const must = rows.filter(({ row }) => row.status !== 'may');
    const may = rows.filter(({ row }) => row.status === 'may');
    const owner = largestMatching(found, must, (a, b) => sameStatement(a, b, text));
    const taken = new Set(owner.values());
    const rest = found.filter((row) => !taken.has(row));
    const excused = new Set(largestMatching(rest, may, (a, b) => sameStatement(a, b, text)).values());
    const wrong = rest.filter((row) => !excused.has(row));

    const counts = { hit: owner.size, predicted: found.length - excused.size, gold: must.length };
    add(statement, counts);
    domains.set(domain, add(domains.get(domain) ?? { hit: 0, predicted: 0, gold: 0 }, counts));
    for (const { row } of must) stances.get(row.stance)!.gold++;
    for (const { row } of [...taken, ...wrong]) stances.get(row.stance)!.predicted++;
    for (const [right, left] of owner) {
      stances.get(left.row.stance)!.hit++;
      stances.get(right.row.stance)!.recalled++;
    }
    if (rows.some(({ row }) => row.demand)) add(position, positionCounts(must, may, found));
    errors.push({
      doc,
      missed: must.filter((row) => !owner.has(row)).map(({ row }) => row),
      wrong: wrong.map(({ row }) => row),
    });
  }
  return {
    position: figures(position),
    statement: figures({ ...statement, recalled: statement.hit }),
    grounding: share(grounded, statements),
    statements,
    unknownStances,
    domains: Object.fromEntries(
      [...domains].map(([name, counts]) => [name, { ...counts, f1: figures({ ...counts, recalled: counts.hit }).f1 }]),
    ),
    stances: Object.fromEntries([...stances].map(([stance, counts]) => [stance, figures(counts)])) as Record<
      StanceType,
      Figures
    >,
    errors,
  };
}

interface PositionCounts extends Counts {
  recalled: number;
}

const HALF: Readonly<Record<string, string>> = { pro: 'mixed', mixed: 'pro' };

function positionCounts(
  must: readonly ScoredRow[],
  may: readonly ScoredRow[],
  found: readonly ScoredRow[],
): PositionCounts {
  const wanted = new Set(positionsOf(must).map(keyOf));
  const allowed = new Set(positionsOf(may).map(keyOf));
  const positions = new Map(positionsOf(found).map((row) => [keyOf(row), row]));
  const counts: PositionCounts = { hit: 0, predicted: 0, recalled: 0, gold: wanted.size };
  for (const [key, row] of positions) {
    if (!wanted.has(key) && allowed.has(key)) continue;
    counts.predicted++;
    counts.hit += wanted.has(key) ? 1 : wanted.has(halfKeyOf(row)) ? 0.5 : 0;
  }
  for (const row of new Map(positionsOf(must).map((row) => [keyOf(row), row])).values())
    counts.recalled += positions.has(keyOf(row)) ? 1 : positions.has(halfKeyOf(row)) ? 0.5 : 0;
  return counts;
}

/** Rows on a concept of a scheme; open demands have no position to compare. */
const positionsOf = (rows: readonly ScoredRow[]): ScoredRow[] =>
  rows.filter(({ row }) => row.demand && !/^https?:|^open[:/-]/.test(row.demand));

const keyOf = ({ party, foldedPolarity, foldedDemand }: ScoredRow): string =>
  JSON.stringify([party, foldedPolarity, foldedDemand]);

const halfKeyOf = ({ party, foldedPolarity, foldedDemand }: ScoredRow): string =>
  JSON.stringify([party, HALF[foldedPolarity] ?? null, foldedDemand]);

const documentKey = (doc: string): string => doc.replace(/^.*[/\\]/, '').replace(/\.[a-z]+$/i, '');

function add<T extends object>(sum: T, counts: { [K in keyof T]: number }): T {
  for (const key of Object.keys(sum) as (keyof T)[]) (sum[key] as number) += counts[key];
  return sum;
}

const share = (part: number, whole: number): number => (whole ? part / whole : 0);

function figures({ hit, predicted, recalled, gold }: PositionCounts): Figures {
  const precision = share(hit, predicted);
  const recall = share(recalled, gold);
  return { precision, recall, f1: share(2 * precision * recall, precision + recall), gold };
}
