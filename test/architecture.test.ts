import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Rooms of src/ in the order of the work; those of one step do not know each other. */
const STEPS: readonly (readonly string[])[] = [
  ['documents'],
  ['language'],
  ['knowledge'],
  ['parties', 'demands'],
  ['stances'],
  ['corpus'],
  ['graph', 'evaluation'],
  ['rdf', 'questions', 'exports', 'server'],
  ['queue'],
  ['cli'],
];

/** What a room may read of its own step: a server serves exports and answers queries; exports write CSV and RDF. */
const ALLOWED_WITHIN_STEP: Readonly<Record<string, readonly string[]>> = {
  server: ['rdf', 'questions', 'exports'],
  exports: ['rdf', 'questions'],
  demands: ['parties'],
};

const ROOT = resolve(__dirname, '..', 'src');

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(join('language', 'kernel')))
  .map((name) => join(ROOT, name));

const roomOf = (path: string): string => relative(ROOT, path).split(sep)[0];
const stepOf = (room: string): number => STEPS.findIndex((step) => step.includes(room));

function importsOf(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  return [...source.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.[^'"]+)['"]/g)].map(([, target]) =>
    resolve(dirname(path), target),
  );
}

const rooms = [...new Set(files.map(roomOf))].filter((room) => !room.endsWith('.ts'));

test('every room has its place in the order', () => {
  expect(rooms.filter((room) => stepOf(room) < 0)).toEqual([]);
  expect(rooms.length).toBeGreaterThan(8);
});

test.each(rooms)('%s reads its own or an earlier room only', (room) => {
  const wrong = files
    .filter((file) => roomOf(file) === room)
    .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
    .filter(({ target }) => {
      const other = roomOf(target);
      if (other === room) return false;
      return (
        stepOf(other) > stepOf(room) || (stepOf(other) === stepOf(room) && !ALLOWED_WITHIN_STEP[room]?.includes(other))
      );
    })
    .map(({ file, target }) => `${relative(ROOT, file)} imports ${relative(ROOT, target)}`);
  expect(wrong).toEqual([]);
});

test('every relative import names its file with the ending', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !/\.(?:ts|tsx|json)$/.test(target))
      .map((target) => `${relative(ROOT, file)} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});
