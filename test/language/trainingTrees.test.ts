import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/documents/packagePath.ts';

const folder = packagePath('src', 'language', 'trainer', 'trees');
const model = JSON.parse(readFileSync(packagePath('src', 'language', 'model', 'model.json'), 'utf8')) as {
  rels: string[];
};
const relations = new Set(model.rels);

interface TrainingTree {
  id: string;
  text: string;
  rows: { form: string; head: number; relation: string; spaceAfter: boolean }[];
}

function readTrees(file: string): TrainingTree[] {
  return readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n\n')
    .map((block) => {
      const lines = block.split('\n');
      const comment = (name: string) =>
        lines.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5) ?? '';
      const rows = lines
        .filter((line) => !line.startsWith('#'))
        .map((line) => line.split('\t'))
        .map((columns) => ({
          form: columns[1],
          head: Number(columns[6]),
          relation: columns[7],
          spaceAfter: columns[9] !== 'SpaceAfter=No',
        }));
      return { id: comment('sent_id'), text: comment('text'), rows };
    });
}

/** What would teach the parser nonsense, or stop the trainer: one line a fault. */
function faults({ id, text, rows }: TrainingTree): string[] {
  const found: string[] = [];
  if (rows.filter(({ head }) => head === 0).length !== 1) found.push(`${id}: not one root`);
  if (
    rows
      .map(({ form, spaceAfter }) => form + (spaceAfter ? ' ' : ''))
      .join('')
      .trimEnd() !== text
  )
    found.push(`${id}: the words are not the text`);
  for (const [at, { form, head, relation }] of rows.entries()) {
    if (!relations.has(relation)) found.push(`${id}: ${form} has the unknown relation ${relation}`);
    if ((head === 0) !== (relation === 'root')) found.push(`${id}: ${form} is ${relation} of ${head}`);
    let above = at + 1;
    for (let steps = 0; above !== 0 && steps <= rows.length; steps += 1) above = rows[above - 1].head;
    if (above !== 0) found.push(`${id}: ${form} hangs in a circle`);
  }
  return found;
}

const files = readdirSync(folder).filter((name) => name.endsWith('.conllu'));

test('there are trees to train on', () => {
  expect(files.length).toBeGreaterThan(0);
});

test.each(files)('every sentence of %s is one tree over its text, in relations that the model knows', (file) => {
  const trees = readTrees(file);
  expect(trees.flatMap(faults)).toEqual([]);
  expect(new Set(trees.map(({ id }) => id)).size).toBe(trees.length);
});

test('a circle, two roots, a lost word and an invented relation are faults', () => {
  const row = (form: string, head: number, relation: string) => ({ form, head, relation, spaceAfter: true });
  const broken: TrainingTree[] = [
    {
      id: 'circle',
      text: 'They agreed today',
      rows: [row('They', 2, 'nsubj'), row('agreed', 1, 'obj'), row('today', 0, 'root')],
    },
    { id: 'roots', text: 'They agreed', rows: [row('They', 0, 'root'), row('agreed', 0, 'root')] },
    { id: 'words', text: 'They have agreed', rows: [row('They', 2, 'nsubj'), row('agreed', 0, 'root')] },
    { id: 'relation', text: 'They agreed', rows: [row('They', 2, 'agent'), row('agreed', 0, 'root')] },
  ];
  for (const tree of broken) expect(faults(tree)[0]).toContain(`${tree.id}: `);
});
