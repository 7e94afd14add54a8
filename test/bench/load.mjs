// What `parley serve` holds: requests per second and the 99th percentile of the time to an answer, by autocannon on loopback, with its memory.
// Server, autocannon and whatever else runs share the processors: trust the ratios.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from './measure.mjs';
import { syntheticGraph } from './syntheticGraph.mjs';

export const title = 'Load: requests that parley serve answers, and its memory';

const SECONDS = 3;
const CONNECTIONS = 10;
const SILENT = 200;
const STATEMENTS = 5000;
const QUERIES = ['who-opposes-a-demand', 'demands-nobody-opposes', 'parties-that-never-spoke'];

/** Resident memory of a process in MB. */
const memory = (pid) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);

async function serve(root, graph) {
  const child = spawn(process.execPath, [join(root, 'dist/cli/main.js'), 'serve', '-q', '--port', '0', '-g', graph]);
  const url = await new Promise((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(String(line).trim()));
    child.once('exit', () => reject(new Error('parley serve ended')));
  });
  return { child, url };
}

async function silence(port, seconds) {
  const sockets = Array.from({ length: SILENT }, () => connect(port, '127.0.0.1').on('error', () => {}));
  await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
  const held = await seconds();
  for (const socket of sockets) socket.destroy();
  return held;
}

export async function run({ root }) {
  const [{ default: autocannon }, { writeRdf }, { competencyQueries }] = await Promise.all([
    import('autocannon'),
    import('../../dist/rdf/writeRdf.js'),
    import('../../dist/rdf/competencyQueries.js'),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'parley-load-'));
  const rows = [['graph', 'address', 'requests/s', 'p50 ms', 'p99 ms', 'failed', 'server MB after']];
  const notes = [];
  let ok = true;
  try {
    const seeds = join(folder, 'seeds.trig');
    await new Promise((done, fail) =>
      spawn(process.execPath, [join(root, 'dist/cli/main.js'), 'build', join(root, 'seeds'), '-q', '-o', seeds], {
        stdio: 'inherit',
      }).once('close', (code) => (code === 2 ? fail(new Error('the seeds cannot be built')) : done())),
    );
    const large = join(folder, 'large.trig');
    writeFileSync(large, await writeRdf(syntheticGraph(STATEMENTS), 'trig'));
    const known = await competencyQueries();
    const chosen = known.filter(({ name }) => QUERIES.includes(name));
    for (const [name, graph] of [
      ['seeds', seeds],
      [`${STATEMENTS} statements`, large],
    ]) {
      const { child, url } = await serve(root, graph);
      try {
        const before = memory(child.pid);
        const targets = [
          ['page', ''],
          ['/graph.json', 'graph.json'],
          ...chosen.map((one) => [`SPARQL ${one.name}`, `sparql?query=${encodeURIComponent(one.query)}`]),
        ];
        for (const [label, path] of targets) {
          const target = new URL(path, url).href;
          const first = await fetch(target);
          await first.arrayBuffer();
          if (!first.ok) throw new Error(`${label}: status ${first.status}`);
          const result = await autocannon({ url: target, connections: CONNECTIONS, duration: SECONDS, timeout: 30 });
          const failed = result.errors + result.non2xx;
          ok &&= failed === 0 && result.requests.total > 0;
          const { p50, p99 } = result.latency;
          rows.push([
            name,
            label,
            (result.requests.total / result.duration).toFixed(1),
            p50,
            p99,
            failed,
            memory(child.pid),
          ]);
        }
        const quiet = memory(child.pid);
        const held = await silence(new URL(url).port, async () => {
          const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS });
          ok &&= result.errors + result.non2xx === 0;
          return `${(result.requests.total / result.duration).toFixed(1)} pages/s, p99 ${result.latency.p99} ms, ${memory(child.pid)} MB`;
        });
        notes.push(
          `${name}: ${before} MB at the start, ${quiet} MB after; beside ${SILENT} silent connections ${held}`,
        );
      } finally {
        child.kill();
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { lines: [`${CONNECTIONS} connections, ${SECONDS} s each`, table(rows), ...notes], ok };
}
