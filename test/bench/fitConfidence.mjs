#!/usr/bin/env node
// Fits the weights behind a statement's confidence to the annotated documents and shows what they are worth on documents left out.
//
//   node test/bench/fitConfidence.mjs [--gold DIR …] [--unread DIR …] [--penalty N] [--write]     after npm run build
//
// Method: logistic regression with an L2 penalty over the factors that the extractor names (src/stances/confidenceFactors.ts), by Newton's
// method; a statement is right if the scorer pairs it with an annotated one. Cross-validation leaves out whole domains, so that
// no statement is judged by weights that saw its negotiation. The rules were written with an eye on the documents of the fit; slope and
// shift of the log-odds are therefore fitted on documents whose errors nobody has looked at (Platt 1999). --write stores the weights in src/stances/confidenceWeights.ts.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = new URL('../../', import.meta.url).pathname;
const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true },
    unread: { type: 'string', multiple: true },
    penalty: { type: 'string', default: '8' },
    write: { type: 'boolean', default: false },
  },
});
const foldersOf = (...names) => names.map((name) => join(root, 'test/gold', name));
const folders = options.gold ?? foldersOf('seeds', 'train', 'check', 'news', 'reports', 'fresh');
const unread = options.unread ?? foldersOf('mixed');
/** Of `mixed`, m4 to m6 are the documents whose errors nobody has looked at. */
const isUnread = (name) => options.unread !== undefined || /^m[456]-/.test(name);
const load = (path) => import(pathToFileURL(join(root, 'dist', path)).href);
const { createExtractor } = await load('stances/extractor.js');
const { loadKnowledge } = await load('knowledge/loadKnowledge.js');
const { foldingOf, sameStatement, scoreRows } = await load('evaluation/scoredRow.js');
const { largestMatching } = await load('evaluation/matching.js');

const FOLDS = 10;
const RARE = 4;
/** Standard errors below an estimate within which its true value lies 95 times in 100. */
const ONE_SIDED = 1.645;
const FLOORS = [0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8];

/**
 * One row for each statement found: its domain, factors, whether it is right and whether a `must` row stands behind it.
 *
 * @param accept which documents of the folders, by the name of their file
 */
async function readExamples(folders, accept) {
  const knowledge = await loadKnowledge();
  const folding = foldingOf(knowledge.schemes);
  const seen = [];
  const extractor = await createExtractor({ knowledge, observe: (assembled) => seen.push(assembled) });
  const examples = [];
  let gold = 0;
  for (const folder of folders)
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.json') && accept(name))
      .sort()) {
      const textFile = join(folder, file.replace(/json$/, 'txt'));
      if (!existsSync(textFile)) continue;
      const text = readFileSync(textFile, 'utf8');
      const { statements, domain } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      seen.length = 0;
      extractor.extract({ id: file, text, title: null, date: null, publisher: null, url: null, language: 'en' });
      const found = seen.filter(({ stance }) => /\p{L}{2,}/u.test(stance.demandText));
      const rows = scoreRows(statements, text, folding);
      const scored = scoreRows(
        found.map(({ stance }) => stance),
        text,
        folding,
      );
      const must = rows.filter(({ row }) => row.status !== 'may');
      const pair = (lefts, rights) =>
        new Set(largestMatching(lefts, rights, (a, b) => sameStatement(a, b, text)).values());
      const hits = pair(scored, must);
      const excused = pair(
        scored.filter((one) => !hits.has(one)),
        rows.filter(({ row }) => row.status === 'may'),
      );
      gold += must.length;
      scored.forEach((one, index) => {
        examples.push({
          domain: domain ?? file,
          doc: file,
          factors: found[index].factors,
          right: hits.has(one) || excused.has(one),
          hit: hits.has(one),
          excused: excused.has(one),
        });
      });
    }
  return { examples, gold };
}

/** Weights by factor, `base` among them; factors seen fewer than RARE times are left out. */
function fitWeights(examples, penalty) {
  const counts = new Map();
  for (const { factors } of examples) for (const factor of factors) counts.set(factor, (counts.get(factor) ?? 0) + 1);
  const names = [
    'base',
    ...[...counts]
      .filter(([, count]) => count >= RARE)
      .map(([name]) => name)
      .sort(),
  ];
  const place = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ factors, right }) => ({
    at: [0, ...factors.map((factor) => place.get(factor)).filter((index) => index !== undefined)].map((index) => [
      index,
      1,
    ]),
    right,
  }));
  const weights = fitLogistic(
    rows,
    names.map((_, index) => (index === 0 ? 1e-9 : penalty)),
  );
  return Object.fromEntries(names.map((name, index) => [name, weights[index]]));
}

/**
 * Weights that make the rows most likely, by Newton's method. A row holds `at`, pairs of a weight's index and the value it is
 * multiplied with, whether it is `right` and, if any, an `offset` of its log-odds; `penalties` holds the L2 penalty of each weight.
 */
function fitLogistic(rows, penalties, start = penalties.map(() => 0)) {
  const weights = Float64Array.from(start);
  for (let step = 0; step < 25; step++) {
    const gradient = penalties.map((penalty, index) => -penalty * weights[index]);
    const hessian = penalties.map((penalty, index) => {
      const row = new Float64Array(penalties.length);
      row[index] = penalty;
      return row;
    });
    for (const { at, right, offset = 0 } of rows) {
      const p = 1 / (1 + Math.exp(-at.reduce((sum, [index, value]) => sum + weights[index] * value, offset)));
      for (const [a, x] of at) {
        gradient[a] += ((right ? 1 : 0) - p) * x;
        for (const [b, y] of at) hessian[a][b] += p * (1 - p) * x * y;
      }
    }
    const change = solve(hessian, gradient);
    change.forEach((value, index) => {
      weights[index] += value;
    });
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix, vector) {
  const n = vector.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const b = Float64Array.from(vector);
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++) if (Math.abs(a[row][column]) > Math.abs(a[pivot][column])) pivot = row;
    [a[column], a[pivot]] = [a[pivot], a[column]];
    [b[column], b[pivot]] = [b[pivot], b[column]];
    for (let row = column + 1; row < n; row++) {
      const factor = a[row][column] / a[column][column];
      if (factor === 0) continue;
      for (let k = column; k < n; k++) a[row][k] -= factor * a[column][k];
      b[row] -= factor * b[column];
    }
  }
  for (let row = n - 1; row >= 0; row--) {
    for (let k = row + 1; k < n; k++) b[row] -= a[row][k] * b[k];
    b[row] /= a[row][row];
  }
  return b;
}

const logOdds = (weights, factors) => factors.reduce((sum, factor) => sum + (weights[factor] ?? 0), weights.base);
const confidence = (weights, factors, { slope, shift } = { slope: 1, shift: 0 }) =>
  1 / (1 + Math.exp(-(slope * logOdds(weights, factors) + shift)));

/** Confidence of every statement by weights that did not see its domain. */
function crossValidate(examples, penalty) {
  const domains = [...new Set(examples.map(({ domain }) => domain))];
  const foldOf = new Map(domains.map((domain, index) => [domain, index % FOLDS]));
  const found = new Array(examples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitWeights(
      examples.filter(({ domain }) => foldOf.get(domain) !== fold),
      penalty,
    );
    examples.forEach((example, index) => {
      if (foldOf.get(example.domain) === fold) found[index] = confidence(weights, example.factors);
    });
  }
  return found;
}

/**
 * Slope and shift of the log-odds that make them true of examples which the weights did not see, the shift at its lower bound (95 %, one-sided):
 * documents differ in how hard they are, and a confidence that errs should err on the low side. The error is that of the jackknife over documents.
 */
function calibrate(weights, examples) {
  const rows = examples.map(({ factors, right, doc }) => ({
    at: [
      [0, logOdds(weights, factors)],
      [1, 1],
    ],
    right,
    doc,
  }));
  const [slope, shift] = fitLogistic(rows, [1e-6, 1e-6], [1, 0]);
  const shiftOf = (some) => {
    const fixed = some.map(({ at: [[, odds]], right }) => ({ at: [[0, 1]], offset: slope * odds, right }));
    return fitLogistic(fixed, [1e-6])[0];
  };
  const docs = [...new Set(rows.map(({ doc }) => doc))];
  const without = docs.map((left) => shiftOf(rows.filter(({ doc }) => doc !== left)));
  const mean = without.reduce((sum, value) => sum + value, 0) / docs.length;
  const spread = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(((docs.length - 1) / docs.length) * spread);
  return { slope, shift: shift - ONE_SIDED * error, error };
}

const share = (n, of) => (of ? (n / of).toFixed(3) : '  -  ');

function report(examples, scores, gold) {
  const ranked = examples.map((example, index) => ({ ...example, score: scores[index] }));
  const right = ranked.filter((one) => one.right);
  const wrong = ranked.filter((one) => !one.right);
  let above = 0;
  for (const a of right) for (const b of wrong) above += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  console.log(
    `${ranked.length} statements, ${right.length} right; area under the curve ${share(above, right.length * wrong.length)}`,
  );
  for (let low = 0; low < 10; low++) {
    const band = ranked.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === low);
    if (band.length)
      console.log(
        `  confidence 0.${low}+  ${String(band.length).padStart(4)} statements, ${share(band.filter((one) => one.right).length, band.length)} right`,
      );
  }
  console.log('  floor      P      R      F1   statements');
  for (const floor of FLOORS) {
    const kept = ranked.filter(({ score }) => score >= floor);
    const hits = kept.filter((one) => one.hit).length;
    const predicted = kept.length - kept.filter((one) => one.excused).length;
    console.log(
      `  ${floor.toFixed(2)}   ${share(hits, predicted)}  ${share(hits, gold)}  ${share(2 * hits, predicted + gold)}  ${kept.length}`,
    );
  }
}

const penalty = Number(options.penalty);
const { examples, gold } = await readExamples(folders, () => true);
console.log('domains left out:');
report(examples, crossValidate(examples, penalty), gold);
const weights = fitWeights(examples, penalty);
console.log('all documents:');
report(
  examples,
  examples.map(({ factors }) => confidence(weights, factors)),
  gold,
);
const fresh = await readExamples(unread, isUnread);
const calibration = calibrate(weights, fresh.examples);
console.log(
  `unread documents, slope ${calibration.slope.toFixed(2)} and shift ${calibration.shift.toFixed(2)} (standard error ${calibration.error.toFixed(2)}):`,
);
report(
  fresh.examples,
  fresh.examples.map(({ factors }) => confidence(weights, factors, calibration)),
  fresh.gold,
);
if (options.write) {
  const lines = Object.entries(weights)
    .map(([name, weight]) => [name, Math.round(weight * 100) / 100])
    .filter(([name, weight]) => weight !== 0 || name === 'base')
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`);
  writeFileSync(
    join(root, 'src/stances/confidenceWeights.ts'),
    `/**
 * What each factor of \`confidenceFactors.ts\` adds to the log-odds that a statement is right. Fitted on the annotated documents of
 * seeds, train, check, news, reports and fresh by \`node test/bench/fitConfidence.mjs --write\`; not written by hand.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> & { base: number } = {
${lines.join('\n')}
};

/** What the log-odds are worth on documents that no rule was written from, fitted in the same run. */
export const CALIBRATION = { slope: ${calibration.slope.toFixed(2)}, shift: ${calibration.shift.toFixed(2)} };
`,
  );
}
