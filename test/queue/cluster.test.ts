import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type JetStreamManager, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { STREAMS } from '../../src/queue/subjects.ts';
import { parley, start } from '../cli/parley.ts';
import { temporaryFolder } from '../documents/folder.ts';
import { describeWithNats, NatsServer } from './natsServer.ts';
import { notes } from './notes.ts';

/** Long, since other work may keep the machine busy: alone on two cores it takes half a minute. */
jest.setTimeout(240_000);

/** So many that no machine is through with them before the leader is killed. */
const NUMBER = 300;
const folder = temporaryFolder({ 'notes.jsonl': notes(NUMBER) });
const bytes = (name: string) => readFileSync(join(folder, name), 'utf8');

describeWithNats('a queue on a cluster of three servers', () => {
  let servers: NatsServer[] = [];
  let connection: NatsConnection;
  let manager: JetStreamManager;
  beforeAll(async () => {
    servers = await NatsServer.cluster(folder);
    connection = await connect({ servers: servers.map(({ url }) => url), maxReconnectAttempts: -1 });
    manager = await jetstreamManager(connection, { checkAPI: false });
  });
  afterAll(async () => {
    await connection?.close();
    await Promise.all(servers.map((server) => server.kill()));
  });

  /** What a stream says once it has a leader again. */
  async function info(stream: string) {
    for (let tries = 0; ; tries++) {
      const found = await manager.streams.info(stream, { subjects_filter: '>' }).catch((error: Error) => error);
      if (!(found instanceof Error)) return found;
      if (tries > 300) throw found;
      await wait(100);
    }
  }
  const untilResults = async (count: number) => {
    while ((await info(STREAMS.results)).state.messages < count) await wait(25);
  };

  test('a worker and the leading server are killed: nothing is lost, nothing doubled, the bytes are those of a build', async () => {
    const addresses = servers.map(({ url }) => url).join(',');
    const queue = (...args: string[]) => [...args, '--nats', addresses];
    const submitted = await parley(queue('submit', 'notes.jsonl'), { cwd: folder });
    expect(submitted).toMatchObject({ code: 0, stderr: expect.stringContaining(`${NUMBER} documents submitted`) });
    const { config, cluster } = await info(STREAMS.jobs);
    expect(config.num_replicas).toBe(3);

    const args = queue('worker', '--concurrency', '1', '--redeliver-after', '2', '--quiet');
    const workers = [start(args, { cwd: folder }), start(args, { cwd: folder })];
    const ends = workers.map((worker) => new Promise((done) => worker.once('close', done)));
    const collecting = parley(queue('collect', '-o', 'collected.trig'), { cwd: folder });

    await untilResults(5);
    workers[0].kill('SIGKILL');
    await untilResults(20);
    const leader = servers.find(({ name }) => name === cluster?.leader)!;
    const { state: before } = await info(STREAMS.results);
    await leader.kill();
    expect(before.messages).toBeLessThan(NUMBER);
    const after = await info(STREAMS.jobs);
    expect(after.cluster?.leader).not.toBe(leader.name);

    const collected = await collecting;
    expect(collected).toMatchObject({ code: 0, stderr: expect.stringContaining(`${NUMBER} documents,`) });
    workers[1].kill('SIGTERM');
    expect(await Promise.all(ends)).toEqual([null, 0]);

    const { state } = await info(STREAMS.results);
    expect({ messages: state.messages, subjects: Object.keys(state.subjects ?? {}).length }).toEqual({
      messages: NUMBER,
      subjects: NUMBER,
    });
    expect((await info(STREAMS.jobs)).state.messages).toBe(0);
    expect((await info(STREAMS.dead)).state.messages).toBe(0);

    const again = await parley(queue('submit', 'notes.jsonl'), { cwd: folder });
    expect(again).toMatchObject({
      stdout: submitted.stdout,
      stderr: expect.stringContaining(`0 documents submitted, ${NUMBER} were done already`),
    });
    await parley(['build', 'notes.jsonl', '-o', 'whole.trig', '--no-cache'], { cwd: folder });
    expect(bytes('collected.trig')).toBe(bytes('whole.trig'));
  });
});
