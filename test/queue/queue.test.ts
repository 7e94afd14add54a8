import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { STREAMS } from '../../src/queue/subjects.ts';
import { parley, start } from '../cli/parley.ts';
import { temporaryFolder } from '../documents/folder.ts';
import { StoreProcess } from '../rdf/remote/storeProcess.ts';
import { describeWithNats, NatsServer } from './natsServer.ts';
import { notes } from './notes.ts';

/** Long, since other work may keep the machine busy. */
jest.setTimeout(240_000);

const SCHEME = `@prefix parley: <https://w3id.org/parley/ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://example.org/scheme/fish> a skos:ConceptScheme ; skos:prefLabel "Fish"@en .
<https://example.org/issue/quota> a parley:Issue ; skos:prefLabel "Quota"@en ; skos:inScheme <https://example.org/scheme/fish> .
<https://example.org/demand/cod> a parley:Demand ; skos:notation "cod" ; skos:prefLabel "A quota for cod"@en ;
  skos:inScheme <https://example.org/scheme/fish> ; skos:broader <https://example.org/issue/quota> ;
  parley:wording "quota for cod" .
`;

const folder = temporaryFolder({ 'notes.jsonl': notes(8), 'fish.ttl': SCHEME });
const bytes = (name: string) => readFileSync(join(folder, name), 'utf8');

describeWithNats('a queue on one server', () => {
  let server: NatsServer;
  let connection: NatsConnection;
  const run = (...args: string[]) => parley([...args, '--nats', server.url], { cwd: folder });
  const manager = () => jetstreamManager(connection);
  const messagesIn = async (stream: string) => (await (await manager()).streams.info(stream)).state.messages;
  const removeAll = async () => {
    const streams = (await manager()).streams;
    for await (const { config } of streams.list()) await streams.delete(config.name);
  };

  beforeAll(async () => {
    // Small enough that a few paragraphs must go by the object store.
    server = await NatsServer.start(folder, { lines: ['max_payload: 8192'] });
    connection = await connect({ servers: server.url });
    await parley(['build', 'notes.jsonl', '-o', 'whole.trig', '--no-cache', '--workers', '1'], { cwd: folder });
  });
  beforeEach(removeAll);
  afterAll(async () => {
    await connection?.close();
    await server?.kill();
  });

  test('submit, work, collect: the bytes of a build; again: nothing is doubled', async () => {
    const submitted = await run('submit', 'notes.jsonl');
    expect(submitted).toMatchObject({ code: 0, stderr: expect.stringContaining('8 documents submitted') });
    const twice = await run('submit', 'notes.jsonl');
    expect(twice.stdout).toBe(submitted.stdout);
    expect(await messagesIn(STREAMS.jobs)).toBe(8);

    expect(await run('worker', '--until-empty', '--concurrency', '2')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('8 documents done'),
    });
    expect(await messagesIn(STREAMS.jobs)).toBe(0);
    expect(await messagesIn(STREAMS.results)).toBe(8);

    expect(await run('submit', 'notes.jsonl')).toMatchObject({
      stdout: submitted.stdout,
      stderr: expect.stringContaining('0 documents submitted, 8 were done already'),
    });
    expect(await messagesIn(STREAMS.jobs)).toBe(0);
    expect((await run('collect', '-o', 'collected.trig')).code).toBe(0);
    expect(bytes('collected.trig')).toBe(bytes('whole.trig'));
  });

  test('a document longer than a message may be goes by the object store', async () => {
    const { text } = JSON.parse(notes(1));
    // Digits do not compress, and hold no stance.
    const long = `${text}\n\n${Array.from({ length: 4000 }, (_, at) => (Math.sin(at) * 1e6).toFixed(0)).join(' ')}.`;
    writeFileSync(join(folder, 'long.txt'), long);
    await run('submit', 'long.txt');
    expect(await messagesIn('OBJ_PARLEY_LONG')).toBeGreaterThan(1);
    await run('worker', '--until-empty', '--concurrency', '1');
    expect((await run('collect', '-o', 'long.trig')).code).toBe(0);
    await parley(['build', 'long.txt', '-o', 'long-here.trig', '--no-cache'], { cwd: folder });
    expect(bytes('long.trig')).toBe(bytes('long-here.trig'));
  });

  test('a document that cannot be done becomes a dead letter with the reason; the others are collected', async () => {
    await run('submit', 'notes.jsonl');
    const { state } = await (await manager()).streams.info(STREAMS.jobs, { subjects_filter: '>' });
    const [poisoned] = Object.keys(state.subjects ?? {}).sort();
    await jetstream(connection).publish(poisoned, 'no parcel of ours');

    const worked = await run('worker', '--until-empty', '--concurrency', '1', '--tries', '2');
    expect(worked.stderr).toMatch(/incorrect header check \(try 1\)[\s\S]*given up after 2 tries/);
    expect(await messagesIn(STREAMS.dead)).toBe(1);
    const collected = await run('collect', '-o', 'others.trig');
    expect(collected.code).toBe(1);
    expect(collected.stderr).toMatch(/note-\d: incorrect header check; given up after 2 tries[\s\S]*7 documents/);

    const left = /note-\d/.exec(collected.stderr)![0];
    const rest = bytes('notes.jsonl')
      .split('\n')
      .filter((line) => JSON.parse(line).id !== left);
    writeFileSync(join(folder, 'rest.jsonl'), rest.join('\n'));
    await parley(['build', 'rest.jsonl', '-o', 'rest.trig', '--no-cache'], { cwd: folder });
    expect(bytes('others.trig')).toBe(bytes('rest.trig'));

    expect((await run('submit', 'notes.jsonl')).stderr).toContain('1 document submitted, 1 of them given up before');
    await run('worker', '--until-empty', '--concurrency', '1');
    expect((await run('collect', '-o', 'mended.trig')).code).toBe(0);
    expect(bytes('mended.trig')).toBe(bytes('whole.trig'));
  });

  test('a document whose workers die is given up, too', async () => {
    await run('submit', 'notes.jsonl');
    const worker = start(['worker', '--concurrency', '1', '--redeliver-after', '1', '--nats', server.url], {
      cwd: folder,
    });
    for (let inWork = 0; inWork < 2; await wait(20)) {
      for await (const consumer of (await manager()).consumers.list(STREAMS.jobs)) inWork = consumer.num_ack_pending;
    }
    worker.kill('SIGKILL');
    await new Promise((ended) => worker.once('close', ended));
    await wait(1_100);
    const worked = await run('worker', '--until-empty', '--concurrency', '1', '--tries', '1', '--redeliver-after', '1');
    expect(worked.stderr).toMatch(/its worker ended or fell silent/);
    expect(await run('collect', '-o', 'some.trig')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('its worker ended or fell silent'),
    });
  });

  test('SIGTERM: the documents in hand are finished, the others stay', async () => {
    await run('submit', 'notes.jsonl');
    const worker = start(['worker', '--concurrency', '1', '--nats', server.url], { cwd: folder });
    let stderr = '';
    worker.stderr!.on('data', (text) => (stderr += text));
    const ended = new Promise((done) => worker.once('close', done));
    for (let inWork = 0; inWork === 0; await wait(20)) {
      for await (const consumer of (await manager()).consumers.list(STREAMS.jobs)) inWork = consumer.num_ack_pending;
    }
    worker.kill('SIGTERM');
    expect(await ended).toBe(0);
    const done = Number(/(\d+) documents? done/.exec(stderr)?.[1]);
    expect(done).toBeGreaterThanOrEqual(1);
    expect(await messagesIn(STREAMS.results)).toBe(done);
    expect(await messagesIn(STREAMS.jobs)).toBe(8 - done);
    for await (const { num_ack_pending } of (await manager()).consumers.list(STREAMS.jobs))
      expect(num_ack_pending).toBe(0);
  });

  test('a worker with other knowledge refuses, and so does collect', async () => {
    await run('submit', 'notes.jsonl');
    const worker = await run('worker', '--until-empty', '--scheme', 'fish.ttl');
    expect(worker).toMatchObject({ code: 2, stdout: '' });
    expect(worker.stderr).toMatch(/does not fit the documents that wait: 8 documents of other schemes \(--scheme\)/);
    const collect = await run('collect', '--scheme', 'fish.ttl', '-o', 'never.trig');
    expect(collect).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('submitted with other schemes (--scheme)'),
    });
    expect(await messagesIn(STREAMS.jobs)).toBe(8);
  });

  test('collect pushes into a store, one graph per document, and again does no harm', async () => {
    const store = await StoreProcess.start();
    try {
      await run('submit', 'notes.jsonl');
      await run('worker', '--until-empty', '--concurrency', '1');
      const count = 'SELECT (COUNT(*) AS ?n) (COUNT(DISTINCT ?g) AS ?graphs) WHERE { GRAPH ?g { ?s ?p ?o } }';
      const endpoint = `${store.url}/sparql`;
      expect((await run('collect', '--endpoint', endpoint)).stderr).toContain('9 named graphs');
      const once = await store.select(count);
      expect(once[0].graphs).toBe('9');
      expect((await run('collect', '--endpoint', endpoint)).code).toBe(0);
      expect(await store.select(count)).toEqual(once);
    } finally {
      await store.stop();
    }
  });

  test('collect without a run says so', async () => {
    expect(await run('collect')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no run has been submitted'),
    });
    expect(await run('collect', '--run', 'beef')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no run beef'),
    });
  });
});
