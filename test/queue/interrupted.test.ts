import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { readDocuments } from '../../src/documents/readDocuments.ts';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import type { DeadLetter } from '../../src/queue/messages.ts';
import { send } from '../../src/queue/parcel.ts';
import { openQueue, type Queue } from '../../src/queue/queue.ts';
import { deadSubject, keyOf, STREAMS } from '../../src/queue/subjects.ts';
import { submit } from '../../src/queue/submit.ts';
import { knowledgeVersion } from '../../src/queue/version.ts';
import { MAIN, parley, start } from '../cli/parley.ts';
import { temporaryFolder } from '../documents/folder.ts';
import { StoreProcess } from '../rdf/remote/storeProcess.ts';
import { describeWithNats, NatsServer } from './natsServer.ts';

/** Long, since other work may keep the machine busy. */
jest.setTimeout(240_000);

const STATES = ['Norway', 'Brazil', 'Kenya', 'Japan'];
const note = (at: number) =>
  `${STATES[at % 4]} demanded a ceasefire of ${at} days, while ${STATES[(at + 1) % 4]} rejected a tariff of ${at + 2} per cent.`;
/** More than are sent before it is looked, for the first time, how many wait. */
const NUMBER = 130;
const folder = temporaryFolder({
  'notes.jsonl': Array.from({ length: NUMBER }, (_, at) => JSON.stringify({ id: `note-${at}`, text: note(at) })).join(
    '\n',
  ),
  'few.jsonl': Array.from({ length: 8 }, (_, at) => JSON.stringify({ id: `few-${at}`, text: note(at) })).join('\n'),
  'one.txt': note(1),
  // Some seconds of work.
  'long.txt': Array.from({ length: 3_000 }, (_, at) => note(at)).join(' '),
});
const at = (...names: string[]) => join(folder, ...names);
const bytes = (...names: string[]) => readFileSync(at(...names), 'utf8');

interface Running {
  child: ChildProcess;
  /** Waits until it has said something on standard error. */
  said(words: RegExp): Promise<void>;
  end: Promise<{ code: number | string; stdout: string; stderr: string }>;
}

function running(child: ChildProcess): Running {
  let [stdout, stderr] = ['', ''];
  child.stdout!.on('data', (text) => (stdout += text));
  child.stderr!.on('data', (text) => (stderr += text));
  return {
    child,
    async said(words) {
      while (!words.test(stderr)) {
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended: ${stdout}${stderr}`);
        await wait(10);
      }
    },
    end: new Promise((done) => child.once('close', (code, signal) => done({ code: signal ?? code!, stdout, stderr }))),
  };
}

describeWithNats('queue commands that are stopped in the middle', () => {
  let server: NatsServer;
  let connection: NatsConnection;
  const queued = (...args: string[]) => [...args, '--nats', server.url];
  const run = (...args: string[]) => parley(queued(...args), { cwd: folder });
  const begin = (...args: string[]) => running(start(queued(...args), { cwd: folder }));
  const manager = () => jetstreamManager(connection);
  const subjectsIn = async (stream: string) => {
    const { state } = await (await manager()).streams.info(stream, { subjects_filter: '>' });
    return Object.keys(state.subjects ?? {});
  };
  const work = () => run('worker', '--until-empty', '--concurrency', '1', '--quiet');

  beforeAll(async () => {
    server = await NatsServer.start(folder, { name: 'interrupted' });
    connection = await connect({ servers: server.url });
    for (const name of ['notes', 'few'])
      await parley(['build', `${name}.jsonl`, '-o', `${name}.trig`, '--no-cache', '--workers', '1'], { cwd: folder });
  });
  beforeEach(async () => {
    const { streams } = await manager();
    for await (const { config } of streams.list()) await streams.delete(config.name);
  });
  afterAll(async () => {
    await connection?.close();
    await server?.kill();
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'submit by %s: there is no run, and the same command makes it of what is in the queue and the rest',
    async (signal) => {
      const { child, said, end } = begin('submit', 'notes.jsonl', '--backlog', '10');
      await said(/\d+ documents wait for workers; the others follow/);
      // The last of them may still have been on their way.
      while ((await subjectsIn(STREAMS.jobs)).length < 100) await wait(10);
      child.kill(signal);
      const { code, stdout, stderr } = await end;
      expect({ code, stdout }).toEqual({ code: signal, stdout: '' });
      if (signal !== 'SIGKILL')
        expect(stderr).toContain(
          `parley: stopped by ${signal}. The run is not complete, so it cannot be collected. The same command goes on; what is in the queue is not sent twice\n`,
        );
      expect((await subjectsIn(STREAMS.runs)).filter((subject) => subject.startsWith('parley.run.'))).toEqual([]);
      expect(await subjectsIn(STREAMS.jobs)).toHaveLength(100);
      expect(await run('collect', '-o', 'none.trig')).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('no run has been submitted'),
      });

      const again = await run('submit', 'notes.jsonl');
      expect(again).toMatchObject({ code: 0, stdout: expect.stringMatching(/^[0-9a-f]{16}\n$/) });
      expect(await subjectsIn(STREAMS.jobs)).toHaveLength(NUMBER);
      await work();
      expect((await run('collect', '-o', `${signal}.trig`)).code).toBe(0);
      expect(bytes(`${signal}.trig`)).toBe(bytes('notes.trig'));
    },
  );

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'collect by %s: a shell sees %i, the graph is as it was, and may be collected later',
    async (signal, code) => {
      mkdirSync(at(signal));
      writeFileSync(at(signal, 'x.trig'), 'as before');
      await run('submit', 'few.jsonl');
      const shell = running(
        spawn(
          'sh',
          [
            '-c',
            '"$@" & echo $!; wait $!; echo "code $?"',
            'sh',
            process.execPath,
            MAIN,
            ...queued('collect', '-o', `${signal}/x.trig`),
          ],
          { cwd: folder },
        ),
      );
      let pid = '';
      shell.child.stdout!.on('data', (text) => (pid += text));
      await shell.said(/^run [0-9a-f]{16}: 8 documents$/m);
      process.kill(Number(pid.trim()), signal);
      const { stdout, stderr } = await shell.end;
      expect(stdout).toMatch(new RegExp(`code ${code}\n$`));
      expect(stderr).toContain(
        `parley: stopped by ${signal}. ${signal}/x.trig was not touched. What the workers found stays on the servers: the same command collects it, whenever you like\n`,
      );
      expect(readdirSync(at(signal))).toEqual(['x.trig']);
      expect(bytes(signal, 'x.trig')).toBe('as before');
      expect(await subjectsIn(STREAMS.jobs)).toHaveLength(8);

      await work();
      expect((await run('collect', '-o', `${signal}/x.trig`)).code).toBe(0);
      expect(bytes(signal, 'x.trig')).toBe(bytes('few.trig'));
    },
  );

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'collect into a store by %s: what has arrived is whole, and the same command sends it all',
    async (signal) => {
      const [store, other] = [await StoreProcess.start(), await StoreProcess.start()];
      try {
        await run('submit', 'few.jsonl');
        await work();
        const endpoint = `${store.url}/sparql`;
        await store.hangAfter(4);
        const { child, end } = begin('collect', '--endpoint', endpoint);
        while (Object.keys(await store.sizes()).length < 4) await wait(10);
        child.kill(signal);
        expect(await end).toEqual({
          code: signal,
          stdout: '',
          stderr: expect.stringContaining(
            `parley: stopped by ${signal}. ${endpoint} may hold a part of the graph. What`,
          ),
        });
        const part = await store.sizes();
        await store.hangAfter();
        expect((await run('collect', '--endpoint', endpoint)).code).toBe(0);
        expect(await store.sizes()).toMatchObject(part);
        expect((await run('collect', '--endpoint', `${other.url}/sparql`)).code).toBe(0);
        expect(Object.keys(await other.sizes())).toHaveLength(9);
        expect(await store.everything()).toEqual(await other.everything());
      } finally {
        await Promise.all([store.stop(), other.stop()]);
      }
    },
  );

  test('worker at the second SIGINT: it ends at once, and the document stays for another', async () => {
    await run('submit', 'long.txt');
    const { child, said, end } = begin('worker', '--concurrency', '1');
    for (let inWork = 0; inWork === 0; await wait(20)) {
      for await (const consumer of (await manager()).consumers.list(STREAMS.jobs)) inWork = consumer.num_ack_pending;
    }
    child.kill('SIGINT');
    await said(/finishing the documents in hand …\n/);
    child.kill('SIGINT');
    expect((await end).code).toBe('SIGINT');
    expect(await subjectsIn(STREAMS.results)).toEqual([]);
    expect(await subjectsIn(STREAMS.jobs)).toHaveLength(1);
  });

  test('a document that was given up is not lost when its submission ends between two requests', async () => {
    const queue = await openQueue({ servers: server.url, env: {}, name: 'test' });
    try {
      const version = await knowledgeVersion(await loadKnowledge({}));
      const put = (by: Queue) => submit(readDocuments([at('one.txt')]), { queue: by, version, backlog: 100 });
      await put(queue);
      const [subject] = await subjectsIn(STREAMS.jobs);
      // As a worker leaves it.
      const letter: DeadLetter = { id: 'one', reason: 'it takes too long', tries: 3, host: 'here' };
      await send(queue, deadSubject(version.id, keyOf(subject)), letter, { id: 'letter' });
      await queue.manager.streams.purge(STREAMS.jobs);

      for (const request of ['publish', 'purge'] as const) {
        await expect(put(endingAt(queue, request))).rejects.toThrow('the process ended');
        expect(await subjectsIn(STREAMS.dead)).toHaveLength(1);
      }
      expect(await put(queue)).toMatchObject({ sent: 1, again: 1 });
      expect(await subjectsIn(STREAMS.dead)).toEqual([]);
      expect(await subjectsIn(STREAMS.jobs)).toEqual([subject]);
    } finally {
      await queue.close();
    }
  });
});

/** A queue whose process ends before it can send a document, or take back that one was given up. */
function endingAt(queue: Queue, request: 'publish' | 'purge'): Queue {
  const end = async () => {
    throw new Error('the process ended');
  };
  const publish = queue.stream.publish.bind(queue.stream);
  const stream = Object.assign(Object.create(queue.stream), {
    publish: (subject: string, ...rest: unknown[]) =>
      request === 'publish' && subject.startsWith('parley.job.') ? end() : publish(subject, ...(rest as [])),
  });
  const streams = Object.assign(Object.create(queue.manager.streams), request === 'purge' ? { purge: end } : {});
  return { ...queue, stream, manager: Object.assign(Object.create(queue.manager), { streams }) };
}
