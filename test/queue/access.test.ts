import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parley } from '../cli/parley.ts';
import { temporaryFolder } from '../documents/folder.ts';
import { describeWithNats, freePorts, NatsServer, selfSigned } from './natsServer.ts';
import { notes } from './notes.ts';

jest.setTimeout(120_000);

const folder = temporaryFolder({ 'notes.jsonl': notes(2), 'no.creds': 'nothing of the kind' });
const submit = (url: string, env: Record<string, string> = {}) =>
  parley(['submit', 'notes.jsonl', '--nats', url], { cwd: folder, env });

test.each([
  ['nonsense://here', 2, '"nonsense://here" is no address of a NATS server'],
  ['nats://me:secret@localhost:4222', 2, 'PARLEY_NATS_USER'],
  [',', 2, 'no NATS server is named'],
])('an address that is none: %s', async (url, code, words) => {
  const result = await submit(url);
  expect(result).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(words) });
  expect(result.stderr).not.toMatch(/secret|\n\s+at /);
});

test('a server that is not there is named', async () => {
  const [port] = await freePorts(1);
  const result = await submit(`nats://127.0.0.1:${port}`);
  expect(result).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(`nats://127.0.0.1:${port}`) });
  expect(result.stderr).toMatch(/no NATS server answers[^\n]*\ncheck the address, and that the server is running/);
});

test.each<[Record<string, string>, RegExp]>([
  [{ PARLEY_NATS_USER: 'me' }, /PARLEY_NATS_USER without PARLEY_NATS_PASSWORD/],
  [{ PARLEY_NATS_CERT: 'a.pem' }, /PARLEY_NATS_CERT without PARLEY_NATS_KEY/],
  [
    { PARLEY_NATS_TOKEN: 't', PARLEY_NATS_CREDS: 'no.creds' },
    /several credentials: PARLEY_NATS_CREDS and PARLEY_NATS_TOKEN/,
  ],
  [{ PARLEY_NATS_CREDS: 'gone.creds' }, /gone\.creds, which PARLEY_NATS_CREDS names, cannot be read \(ENOENT\)/],
  [{ PARLEY_NATS_CREDS: 'no.creds' }, /no\.creds, which PARLEY_NATS_CREDS names, is no creds file/],
])('an environment that cannot be meant: %j', async (env, words) => {
  const [port] = await freePorts(1);
  const result = await submit(`nats://127.0.0.1:${port}`, env);
  expect({ failed: result.code !== 0, stdout: result.stdout }).toEqual({ failed: true, stdout: '' });
  expect(result.stderr).toMatch(words);
  expect(result.stderr).not.toMatch(/\n\s+at /);
});

describeWithNats('a server that does not let everybody in', () => {
  let server: NatsServer | undefined;
  afterEach(() => server?.kill());

  test.each<[string, string, Record<string, string>, Record<string, string>]>([
    [
      'user and password',
      'authorization: { user: me, password: secret }',
      { PARLEY_NATS_USER: 'me', PARLEY_NATS_PASSWORD: 'secret' },
      { PARLEY_NATS_USER: 'me', PARLEY_NATS_PASSWORD: 'guess' },
    ],
    ['token', 'authorization: { token: secret }', { PARLEY_NATS_TOKEN: 'secret' }, {}],
  ])('%s come from the environment', async (_, line, right, wrong) => {
    server = await NatsServer.start(folder, { name: 'guarded', lines: [line] });
    const refused = await submit(server.url, wrong);
    expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('does not let us in') });
    expect(refused.stderr).toContain('PARLEY_NATS_TOKEN');
    expect(refused.stderr).not.toMatch(/guess|secret/);
    expect(await submit(server.url, right)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^[0-9a-f]{16}\n$/),
    });
  });

  test('TLS: a certificate counts that PARLEY_NATS_CA vouches for', async () => {
    const files = selfSigned(folder);
    if (!files) return;
    const lines = [`tls: { cert_file: "${files.cert}", key_file: "${files.key}" }`];
    server = await NatsServer.start(folder, { name: 'tls', lines });
    const address = server.url.replace('nats://127.0.0.1', 'tls://localhost');
    expect(await submit(address)).toMatchObject({ code: 1, stderr: expect.stringContaining('PARLEY_NATS_CA') });
    expect((await submit(address, { PARLEY_NATS_CA: files.cert })).code).toBe(0);
  });

  test('without JetStream it is of no use', async () => {
    server = await NatsServer.start(folder, { name: 'plain', jetStream: false });
    expect(await submit(server.url)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('nats-server -js -sd FOLDER'),
    });
  });

  test('one server cannot keep three copies', async () => {
    server = await NatsServer.start(folder, { name: 'alone' });
    const three = await parley(['submit', 'notes.jsonl', '--replicas', '3', '--nats', server.url], { cwd: folder });
    expect(three).toMatchObject({ code: 1, stderr: expect.stringContaining('cannot keep 3 copies') });
    expect(three.stderr).toContain('--replicas 1');
  });

  test('an empty folder submits nothing', async () => {
    server = await NatsServer.start(folder, { name: 'empty' });
    writeFileSync(join(folder, 'empty.txt'), '');
    const result = await parley(['submit', 'empty.txt', '--nats', server.url], { cwd: folder });
    expect(result).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('nothing was submitted') });
  });
});
