import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadKnowledge } from '../../dist/knowledge/loadKnowledge.js';
import { createParser } from '../../dist/language/parser.js';
import { createExtractor } from '../../dist/stances/extractor.js';
import { cpuSeconds, table } from './measure.mjs';
import { syntheticDocuments } from './syntheticCorpus.mjs';

export const title = 'Speed: parsing and extraction against bare wink-nlp, threads, memory, start-up';

const ROUNDS = 3;
const FEW = 2_000;
const MANY = 8_000;
/** Seconds after which a run of the command is given up. */
const LONGEST_RUN = 1_200;
/** Parsing may not fall below this many tokens per CPU-second, far below the figure of an idle machine. */
const SLOWEST_PARSE = 4_000;
/** Resident memory may grow by this factor from few documents to four times as many. */
const MOST_GROWTH = 1.3;

const articles = (root) =>
  ['check', 'train', 'seeds'].flatMap((set) => {
    const folder = join(root, 'test/gold', set);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ id: name, text: readFileSync(join(folder, name), 'utf8') }));
  });

/** Tokens per CPU-second of the three, in turns, the best round of each: other work on the machine only ever slows. */
async function rates(root) {
  const wink = winkNLP(winkModel, ['sbd', 'pos']);
  const parser = await createParser();
  const extractor = await createExtractor({ knowledge: await loadKnowledge(), parser });
  const documents = articles(root);
  const count = (parsed) => parsed.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const tokens = documents.reduce((sum, document) => sum + count(parser.parse(document)), 0);
  const works = {
    wink: ({ text }) => wink.readDoc(text),
    parse: (document) => parser.parse(document),
    extract: (document) => extractor.extract(document),
  };
  const best = {};
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, work] of Object.entries(works)) {
      const { seconds } = cpuSeconds(() => {
        for (const document of documents) work(document);
      });
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, seconds);
    }
  return Object.fromEntries(Object.entries(best).map(([name, seconds]) => [name, tokens / seconds]));
}

/** Wall and CPU seconds of a command of node, and the most memory it held, in MB. */
function measured(args) {
  const probe = `process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    require('node:fs').writeFileSync(process.env.PARLEY_BENCH_REPORT, JSON.stringify([maxRSS, userCPUTime + systemCPUTime])); });`;
  const folder = mkdtempSync(join(tmpdir(), 'parley-speed-'));
  const report = join(folder, 'report.json');
  const hook = join(folder, 'probe.cjs');
  try {
    writeFileSync(hook, probe);
    const start = performance.now();
    const { status, error, stderr } = spawnSync(process.execPath, ['--require', hook, ...args], {
      env: { ...process.env, PARLEY_BENCH_REPORT: report },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      timeout: LONGEST_RUN * 1000,
    });
    if (status !== 0) throw new Error(`node ${args.join(' ')}: ${error?.message ?? stderr}`);
    const [kilobytes, microseconds] = JSON.parse(readFileSync(report, 'utf8'));
    return { wall: (performance.now() - start) / 1000, cpu: microseconds / 1e6, memory: kilobytes / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const fastest = (args) =>
  Array.from({ length: ROUNDS }, () => measured(args)).reduce((a, b) => (a.cpu < b.cpu ? a : b));

/** @returns the lines to print, and whether parsing is not far too slow and memory does not grow with the corpus */
export async function run({ root }) {
  const main = join(root, 'dist/cli/main.js');
  const { wink, parse, extract } = await rates(root);
  const rate = (value) => Math.round(value).toLocaleString('en');
  const folder = mkdtempSync(join(tmpdir(), 'parley-speed-'));
  try {
    const corpus = (count) => {
      const path = join(folder, `notes-${count}.jsonl`);
      const lines = [...syntheticDocuments(count)].map((document) => JSON.stringify(document));
      writeFileSync(path, `${lines.join('\n')}\n`);
      return path;
    };
    const [few, many] = [corpus(FEW), corpus(MANY)];
    const extraction = (path, workers) =>
      measured([main, 'extract', path, '--format', 'jsonl', '--quiet', '--workers', String(workers)]);
    const built = (path) =>
      measured([main, 'build', path, '--quiet', '-o', join(folder, 'notes.trig'), '--workers', '1']);
    const [one, two, long] = [extraction(few, 1), extraction(few, 2), extraction(many, 1)];
    const [small, large] = [built(few), built(many)];
    const node = fastest(['-e', '0']);
    const version = fastest([main, '--version']);
    const article = fastest([
      main,
      'extract',
      join(root, 'seeds/000_d1c5ee14bb278b66.txt'),
      '--quiet',
      '--workers',
      '1',
    ]);
    const ms = ({ cpu, wall }) => `${Math.round(cpu * 1000)} ms CPU, ${Math.round(wall * 1000)} ms in all`;
    const memory = ({ memory }) => `${Math.round(memory)} MB`;
    return {
      lines: [
        table([
          ['gold articles', 'tokens per CPU-second', 'of wink-nlp'],
          ['bare wink-nlp, readDoc with POS', rate(wink), '1'],
          ['parsing', rate(parse), `1/${(wink / parse).toFixed(1)}`],
          ['extraction', rate(extract), `1/${(wink / extract).toFixed(1)}`],
        ]),
        '',
        `${FEW.toLocaleString('en')} short documents on ${availableParallelism()} cores: ${(FEW / one.wall).toFixed(0)} documents per second with 1 worker, ${(FEW / two.wall).toFixed(0)} with 2 (start included).`,
        `Most memory of extract --format jsonl: ${memory(one)} over ${FEW.toLocaleString('en')} documents, ${memory(long)} over ${MANY.toLocaleString('en')}; of build: ${memory(small)} and ${memory(large)}.`,
        `Start: bare node ${ms(node)}; parley --version ${ms(version)}; extract on one article ${ms(article)}.`,
      ],
      ok: parse >= SLOWEST_PARSE && long.memory <= MOST_GROWTH * one.memory,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
