import { execFile, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { temporaryFolder } from '../documents/folder.ts';
import { sampleGraph } from '../questions/sampleGraph.ts';
import { MAIN, parley, type RunOptions, start } from './parley.ts';

const STATES = ['Norway', 'Brazil', 'Kenya', 'Japan'];
const sentence = (at: number) =>
  `${STATES[at % 4]} demanded a ceasefire of ${at} days, while ${STATES[(at + 1) % 4]} rejected a tariff of ${at + 2} per cent.`;
const corpus = (documents: number, sentences: number) =>
  Array.from({ length: documents }, (_, number) =>
    JSON.stringify({
      id: `note-${number}`,
      text: Array.from({ length: sentences }, (_, at) => sentence(number + at)).join(' '),
    }),
  ).join('\n');

const folder = temporaryFolder({
  // Long enough that threads are used, and that a run can be met in its middle.
  'notes.jsonl': corpus(240, 8),
  'few.jsonl': corpus(40, 2),
  'one.txt': sentence(1),
});
const at = (...names: string[]) => join(folder, ...names);
const run = (args: readonly string[], options: RunOptions = {}) => parley(args, { cwd: folder, ...options });
/** A folder of its own, for what a command leaves behind. */
let places = 0;
const place = () => {
  const name = `place-${++places}`;
  mkdirSync(at(name));
  return name;
};
const left = (name: string) => readdirSync(at(name)).filter((file) => !file.endsWith('.cache'));
const toldInWords = (stderr: string) => {
  expect(stderr).not.toMatch(/\n\s+at |this should not have happened|PARLEY_DEBUG/);
};

beforeAll(async () => writeFileSync(at('parley.trig'), await writeRdf(sampleGraph(), 'trig')));

describe('stopped in the middle', () => {
  const readInto = (name: string) => {
    const path = at(name, '.x.trig.cache');
    return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 2 : 0;
  };

  test.each([
    ['SIGINT', 130, '1'],
    ['SIGINT', 130, '2'],
    ['SIGTERM', 143, '2'],
    ['SIGHUP', 129, '1'],
  ] as const)('build by %s: a shell sees %i with %s threads, the graph is as it was', async (signal, code, workers) => {
    const name = place();
    writeFileSync(at(name, 'x.trig'), 'as before');
    const args = ['build', 'notes.jsonl', '-o', `${name}/x.trig`, '--workers', workers];
    const shell = spawn(
      'sh',
      ['-c', '"$@" & echo $!; wait $!; echo "code $?"', 'sh', process.execPath, MAIN, ...args],
      {
        cwd: folder,
      },
    );
    let [stdout, stderr] = ['', ''];
    shell.stdout.on('data', (text) => (stdout += text));
    shell.stderr.on('data', (text) => (stderr += text));
    const ended = new Promise((done) => shell.once('close', done));
    while (readInto(name) < 20) await wait(10);
    process.kill(Number(stdout.trim()), signal);
    await ended;
    expect(stdout).toMatch(new RegExp(`code ${code}\n$`));
    expect(stderr).toContain(
      `parley: stopped by ${signal}. ${name}/x.trig was not touched. The same command goes on where this one was stopped`,
    );
    expect(left(name)).toEqual(['x.trig']);
    expect(readFileSync(at(name, 'x.trig'), 'utf8')).toBe('as before');
    expect(readInto(name)).toBeLessThan(240);
  });

  test.each([
    ['jsonl', 'The statements of the documents before this moment were printed'],
    ['csv', 'Nothing was printed yet'],
  ])('extract --format %s', async (format, words) => {
    const child = start(['extract', 'notes.jsonl', '-', '--format', format, '--workers', '1'], { cwd: folder });
    let [stdout, stderr] = ['', ''];
    child.stdout!.on('data', (text) => (stdout += text));
    child.stderr!.on('data', (text) => (stderr += text));
    const ended = new Promise((done) => child.once('close', (code, signal) => done(signal ?? code)));
    // Standard input stays open, so that the run does not end by itself.
    if (format === 'jsonl') while (!stdout.includes('\n')) await wait(10);
    else await wait(3000);
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(stderr).toContain(`parley: stopped by SIGINT. ${words}`);
    for (const line of stdout.split('\n').slice(0, -1)) expect(JSON.parse(line).doc).toMatch(/^note-/);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('a file half written is gone after %s, twice', async (signal) => {
    const name = place();
    const module = pathToFileURL(join(process.env.PARLEY_TEST_DIST!, 'documents', 'writeWhole.js')).href;
    const script = `const { writeWhole } = await import(${JSON.stringify(module)});
      await writeWhole('half.txt', async (stream) => {
        stream.write('half of it');
        await new Promise((done) => setTimeout(done, 60_000));
      });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: at(name) });
    const ended = new Promise((done) => child.once('close', (_, by) => done(by)));
    while (!left(name).length) await wait(10);
    child.kill(signal);
    child.kill(signal);
    expect(await ended).toBe(signal);
    expect(left(name)).toEqual([]);
  });

  test('serve: at the second Ctrl+C at the latest', async () => {
    const child = start(['serve', '--port', '0'], { cwd: folder });
    const ended = new Promise((done) => child.once('close', (code, signal) => done(signal ?? code)));
    await new Promise((done) => child.stdout!.once('data', done));
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect([0, 'SIGINT']).toContain(await ended);
  });
});

describe('nobody reads', () => {
  const piped = (line: string): Promise<{ stdout: string; code: number }> =>
    new Promise((done) => {
      const command = line.replaceAll('parley', `"${process.execPath}" "${MAIN}"`);
      const child = execFile('bash', ['-c', command], { cwd: folder }, (_, stdout) =>
        done({ stdout, code: child.exitCode! }),
      );
    });

  test('the rest of a long output is not missed', async () => {
    const { stdout, code } = await piped('set -o pipefail; parley extract notes.jsonl --quiet --workers 2 | head -n 1');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).doc).toBe('note-0');
  });

  test.each(['2>&1 | head -n 1', '2>&-', '2>/dev/full'])(
    'build … %s: the graph is written without its messages',
    async (end) => {
      const name = place();
      writeFileSync(at('broken.pdf'), '\0\x01');
      const { code } = await piped(`set -o pipefail; parley build broken.pdf few.jsonl -o ${name}/x.trig ${end}`);
      expect(code).toBe(1);
      expect(left(name)).toEqual(['x.trig']);
    },
  );

  test.each(['extract one.txt', 'extract one.txt --format csv', 'export turtle', 'export csv', 'matrix'])(
    '%s > /dev/full',
    async (args) => {
      const { stdout, code } = await piped(`(parley ${args} --quiet 2>&1 1>&3) 3>/dev/full`);
      expect(stdout).toBe(
        'parley: standard output cannot be written to (ENOSPC)\nThe disk is full: make room and try again\n',
      );
      expect(code).toBe(2);
    },
  );
});

describe('no room, no right, no folder', () => {
  const graph = ['build', 'few.jsonl'];

  test.each([1, 40])('a build when files may have %i blocks ends, and says what to do', async (mostBlocks) => {
    const name = place();
    const { code, stderr } = await run([...graph, '-o', `${name}/x.trig`], { mostBlocks });
    toldInWords(stderr);
    expect(code).toBe(2);
    expect(stderr).toMatch(/\.x\.trig\.cache (takes no more|cannot be used) \(EFBIG\)/);
    expect(stderr).toContain(`cannot write ${name}/x.trig (EFBIG)\nNo file may become so large there`);
    expect(left(name)).toEqual([]);
  });

  test('results that found no room are found again, and the same bytes come out', async () => {
    const name = place();
    await run([...graph, '-o', `${name}/x.trig`], { mostBlocks: 41 });
    const { stderr } = await run([...graph, '-o', `${name}/x.trig`]);
    expect(stderr).toMatch(/40 documents \([1-9]\d* unchanged\)/);
    await run([...graph, '-o', `${name}/anew.trig`, '--no-cache']);
    expect(readFileSync(at(name, 'x.trig'), 'utf8')).toBe(readFileSync(at(name, 'anew.trig'), 'utf8'));
  });

  test.each([[['export', 'turtle']], [['export', 'csv']], [['export', 'gexf']], [['import', 'parley.trig']]])(
    '%j with no room',
    async (args) => {
      const name = place();
      const ending = args[0] === 'import' ? 'trig' : args[1];
      const { code, stderr } = await run([...args, '-o', `${name}/x.${ending}`], { mostBlocks: 1 });
      toldInWords(stderr);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('(EFBIG)') });
      expect(left(name)).toEqual([]);
    },
  );

  /** Root may write everywhere, so the command runs as somebody else then. */
  const uid = process.getuid?.() === 0 ? 65534 : undefined;
  const COMMANDS = [['build', 'one.txt'], ['export', 'turtle'], ['scheme'], ['import', 'parley.trig']];

  describe('for a user without rights', () => {
    beforeAll(() => chmodSync(folder, 0o755));

    test.each(COMMANDS.map((args) => [args]))('%j into a folder that may only be read', async (args) => {
      const name = place();
      chmodSync(at(name), 0o555);
      const { code, stderr } = await run([...args, '-o', `${name}/x.ttl`], { uid });
      expect(stderr).toBe(
        `parley: cannot write ${name}/x.ttl (EACCES)\nYou may not write there: give another -o FILE\n`,
      );
      expect(code).toBe(2);
      expect(readdirSync(at(name))).toEqual([]);
    });

    test('a graph that is protected is not replaced', async () => {
      const name = place();
      chmodSync(at(name), 0o777);
      writeFileSync(at(name, 'x.ttl'), 'protected');
      chmodSync(at(name, 'x.ttl'), 0o444);
      expect((await run(['build', 'one.txt', '-o', `${name}/x.ttl`], { uid })).code).toBe(2);
      expect(readFileSync(at(name, 'x.ttl'), 'utf8')).toBe('protected');
    });

    test('a folder that may not be entered is told, and the others are read', async () => {
      const name = place();
      for (const below of ['closed', 'open']) {
        mkdirSync(at(name, below));
        copyFileSync(at('one.txt'), at(name, below, `${below}.txt`));
      }
      chmodSync(at(name, 'closed'), 0);
      const { code, stdout, stderr } = await run(['extract', name, '--quiet'], { uid });
      expect(stderr).toBe(`parley: ${name}/closed: this folder cannot be read (EACCES). Allow it: chmod +rx FOLDER.\n`);
      expect(stdout).toContain('"doc":"open"');
      expect(code).toBe(1);
      chmodSync(at(name, 'closed'), 0o755);
    });

    test.each(['matrix', 'serve', 'export csv'])('%s of a graph that may not be read', async (line) => {
      const name = place();
      writeFileSync(at(name, 'x.trig'), '');
      chmodSync(at(name, 'x.trig'), 0);
      const { code, stderr } = await run([...line.split(' '), '-g', `${name}/x.trig`], { uid });
      toldInWords(stderr);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('cannot be read (EACCES)') });
    });
  });

  test.each(COMMANDS.map((args) => [args]))('%j into a folder that is not there', async (args) => {
    const { code, stderr } = await run([...args, '-o', 'none/x.ttl']);
    expect(stderr).toMatch(/cannot write none\/x\.ttl \(ENOENT\)\nThere is no such folder: make it first/);
    expect(code).toBe(2);
    expect(existsSync(at('none'))).toBe(false);
  });
});

test('serve: a graph that is removed, damaged or a folder is told, and served again when it is back', async () => {
  const name = place();
  const path = at(name, 'x.trig');
  const whole = readFileSync(at('parley.trig'), 'utf8');
  writeFileSync(path, whole);
  const child = start(['serve', '--port', '0', '-g', `${name}/x.trig`], { cwd: folder });
  const url = await new Promise<string>((done) => child.stdout!.setEncoding('utf8').once('data', done));
  const get = async (address: string) => {
    const response = await fetch(new URL(address, url.trim()));
    return { status: response.status, text: await response.text() };
  };
  const QUERY = `/sparql?query=${encodeURIComponent('ASK { ?party parley:opposes ?demand }')}`;
  for (const [change, words] of [
    [() => {}, /^x\.trig: the graph cannot be read\nmake it with "parley build"/],
    [() => writeFileSync(path, whole.slice(0, whole.length / 2)), /^x\.trig, line \d+: not valid TriG/],
    [() => mkdirSync(path), /^x\.trig: the graph cannot be read \(EISDIR\)/],
  ] as const) {
    rmSync(path, { force: true });
    change();
    for (const address of ['/graph.json', QUERY])
      expect(await get(address)).toEqual({ status: 500, text: expect.stringMatching(words) });
    expect((await get('/')).status).toBe(200);
  }
  rmSync(path, { recursive: true });
  writeFileSync(path, whole);
  expect((await get('/graph.json')).status).toBe(200);
  expect((await get(QUERY)).text).toContain('true');
  child.kill('SIGINT');
  expect(await new Promise((done) => child.once('close', done))).toBe(0);
});
