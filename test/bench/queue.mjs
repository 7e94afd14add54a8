// What a queue costs and how extraction scales over workers. Needs nats-server; starts its own on loopback, one for the workers
// and a cluster of three, all on this machine, for what the servers themselves can take.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { table } from './measure.mjs';

export const title = 'Queue: extraction over several workers';

const WORKERS = [1, 2, 4];
/** Documents without extraction, to see what the servers and the two ends of the queue can take. */
const FLOW = 3_000;
const SLOTS = 16;

const CLOCK_TICKS = Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout) || 100;
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

export async function run({ root }) {
  if (spawnSync('nats-server', ['--version'], { env }).error)
    return { lines: ['SKIPPED: there is no nats-server on this machine (apt-get install nats-server)'], ok: true };
  const folder = mkdtempSync(join(tmpdir(), 'parley-queue-'));
  const servers = [];
  try {
    const articles = goldArticles(root);
    writeFileSync(join(folder, 'articles.jsonl'), articles.map((article) => JSON.stringify(article)).join('\n'));
    const single = await startServer(folder, 'single', servers);
    const scaling = [];
    for (const workers of WORKERS)
      scaling.push(await measureWorkers({ root, folder, workers, url: single, documents: articles.length }));
    const cluster = await startCluster(folder, servers);
    const flow = await measureFlow(root, cluster, articles);
    return { lines: report(scaling, flow, articles), ok: scaling.every(({ same }) => same) };
  } finally {
    for (const server of servers) server.kill('SIGKILL');
    await wait(200);
    rmSync(folder, { recursive: true, force: true });
  }
}

function goldArticles(root) {
  return ['train', 'check'].flatMap((set) => {
    const at = join(root, 'test/gold', set);
    const names = readdirSync(at).filter((name) => name.endsWith('.txt'));
    return names.map((name) => ({ id: name.slice(0, -4), text: readFileSync(join(at, name), 'utf8'), language: 'en' }));
  });
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

async function startServer(folder, name, servers, port, cluster = []) {
  const client = port ?? (await freePort());
  const args = ['-a', '127.0.0.1', '-p', String(client), '-n', name, '-js', '-sd', join(folder, name), ...cluster];
  const child = spawn('nats-server', args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  servers.push(child);
  await new Promise((ready) => {
    child.stderr.setEncoding('utf8').on('data', (text) => /Server is ready/.test(text) && ready());
  });
  return `nats://127.0.0.1:${client}`;
}

async function startCluster(folder, servers) {
  const names = ['one', 'two', 'three'];
  const ports = await Promise.all(names.map(freePort));
  const routes = ports.map((port) => `nats://127.0.0.1:${port}`).join(',');
  const urls = names.map((name, at) =>
    startServer(folder, name, servers, undefined, [
      ...['--cluster_name', 'parley', '--cluster', `nats://127.0.0.1:${ports[at]}`, '--routes', routes],
    ]),
  );
  return (await Promise.all(urls)).join(',');
}

/** CPU seconds of a process so far. */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS;
}

/** All workers are warm before the clock starts: each has a first document behind it. */
async function measureWorkers({ root, folder, workers, url, documents }) {
  const { openQueue } = await import(resolve(root, 'dist/queue/queue.js'));
  const main = resolve(root, 'dist/cli/main.js');
  const call = (...args) =>
    spawnSync(process.execPath, [main, ...args, '--nats', url], { cwd: folder, encoding: 'utf8' });
  const fresh = await openQueue({ servers: url, env: {}, name: 'bench' });
  for (const stream of ['JOBS', 'RESULTS', 'DEAD', 'RUNS']) await fresh.manager.streams.delete(`PARLEY_${stream}`);
  await fresh.close();
  const queue = await openQueue({ servers: url, env: {}, name: 'bench' });
  const children = [];
  try {
    call('submit', 'articles.jsonl', '--quiet');
    for (let at = 0; at < workers; at++)
      children.push(
        spawn(process.execPath, [main, 'worker', '--concurrency', '1', '--quiet', '--nats', url], { cwd: folder }),
      );
    const done = async () => (await queue.manager.streams.info('PARLEY_RESULTS')).state.messages;
    const until = async (count) => {
      for (let now = await done(); ; now = await done()) {
        if (now >= count) return now;
        await wait(20);
      }
    };
    const first = await until(3 * workers);
    const cpuBefore = children.map(({ pid }) => cpuOf(pid));
    const before = performance.now();
    await until(documents);
    const seconds = (performance.now() - before) / 1000;
    const cpu = children.reduce((sum, { pid }, at) => sum + cpuOf(pid) - cpuBefore[at], 0);
    call('collect', '-o', `collected-${workers}.trig`, '--quiet');
    const [own, one] = [workers, WORKERS[0]].map((n) => readFileSync(join(folder, `collected-${n}.trig`), 'utf8'));
    return { workers, rate: (documents - first) / seconds, perCpu: (documents - first) / cpu, same: own === one };
  } finally {
    await Promise.all(
      children.map((child) => {
        const ended = new Promise((stopped) => child.once('close', stopped));
        child.kill('SIGTERM');
        return ended;
      }),
    );
    await queue.close();
  }
}

/** Documents through the queue without extraction, on three copies: submitted, taken and answered, collected. */
async function measureFlow(root, urls, articles) {
  const load = (path) => import(resolve(root, `dist/${path}.js`));
  const [
    { openQueue },
    { submit },
    { collect },
    { hasResult },
    { open, send },
    subjects,
    { knowledgeVersion },
    { loadKnowledge },
  ] = await Promise.all(
    [
      'queue/queue',
      'queue/submit',
      'queue/collect',
      'queue/messages',
      'queue/parcel',
      'queue/subjects',
      'queue/version',
      'knowledge/loadKnowledge',
    ].map(load),
  );
  const { createExtractor } = await load('stances/extractor');
  const knowledge = await loadKnowledge();
  const extractor = await createExtractor({ knowledge });
  const extraction = extractor.extract(articles[0]);
  const version = await knowledgeVersion(knowledge);
  const queue = await openQueue({ servers: urls, env: {}, name: 'bench' });
  const copies = async function* () {
    for (let at = 0; at < FLOW; at++)
      yield {
        ...articles[at % articles.length],
        id: `copy-${at}`,
        title: null,
        date: null,
        publisher: null,
        url: null,
      };
  };
  const timed = async (work) => {
    const before = performance.now();
    const cpu = process.cpuUsage();
    const result = await work();
    const { user, system } = process.cpuUsage(cpu);
    return { result, rate: FLOW / ((performance.now() - before) / 1000), perCpu: FLOW / ((user + system) / 1e6) };
  };
  const submitted = await timed(() => submit(copies(), { queue, version, backlog: 10 * FLOW }));
  const answered = await timed(async () => {
    const consumer = await queue.stream.consumers.get(subjects.STREAMS.jobs, subjects.consumerName(version.id));
    const slot = async () => {
      for (;;) {
        const message = await consumer.next({ expires: 1_000, bind: true });
        if (!message) return;
        const key = subjects.keyOf(message.subject);
        if (await hasResult(queue, version.id, key)) continue;
        const { document } = await open(queue, message);
        const subject = subjects.resultSubject(version.id, key);
        await send(queue, subject, { document, extraction }, { id: subject });
        await message.ackAck();
      }
    };
    await Promise.all(Array.from({ length: SLOTS }, slot));
  });
  const collected = await timed(async () => {
    let count = 0;
    for await (const _ of collect({ queue, run: submitted.result, version, onDead: () => {} })) count++;
    if (count !== FLOW) throw new Error(`${count} of ${FLOW} documents were collected`);
  });
  await queue.close();
  return { submitted, answered, collected };
}

function report(scaling, { submitted, answered, collected }, articles) {
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length;
  const one = scaling[0];
  const rows = scaling.map(({ workers, rate, perCpu, same }) => [
    workers,
    rate.toFixed(1),
    (rate / one.rate).toFixed(2),
    perCpu.toFixed(1),
    same ? 'the same' : 'DIFFERENT',
  ]);
  const ends = [
    ['submitted', submitted],
    ['taken, answered, acknowledged', answered],
    ['collected', collected],
  ];
  const least = Math.min(...ends.map(([, { rate }]) => rate));
  return [
    `${articles.length} news articles of ${Math.round(characters)} characters; workers of one thread, one server:`,
    table([['workers', 'documents/s', 'ratio', 'documents/CPU-s', 'bytes'], ...rows]),
    '',
    `${FLOW} articles without extraction, through three servers with three copies, one client, all on this machine:`,
    table([
      ['', 'documents/s', 'documents/CPU-s of the client'],
      ...ends.map(([name, { rate, perCpu }]) => [name, rate.toFixed(0), perCpu.toFixed(0)]),
    ]),
    '',
    `Calculated: the slowest end takes ${Math.floor(least / one.perCpu)} times what one core extracts.`,
  ];
}
