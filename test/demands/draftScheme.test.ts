import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { draftScheme } from '../../src/demands/draftScheme.ts';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { readScheme } from '../../src/knowledge/schemeReader.ts';
import { parseTurtle } from '../../src/knowledge/turtleFile.ts';

const DEMANDS = [
  {
    label: 'raise wages by fifth',
    notation: 'open:fifth-raise-wage',
    count: 2,
    examples: ['The union wants wages\nraised by a fifth.'],
  },
  {
    label: 'lift tariffs on steel',
    notation: 'open:lift-steel-tariff',
    count: 7,
    examples: ['India said: "lift them".'],
  },
];

test('writes the most frequent demand first, with examples as comments', () => {
  const turtle = draftScheme(DEMANDS);
  expect(turtle.indexOf('lift tariffs on steel')).toBeLessThan(turtle.indexOf('raise wages by fifth'));
  expect(turtle).toContain('#   The union wants wages raised by a fifth.');
});

test('can be given back as a scheme', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-draft-'));
  try {
    const path = join(folder, 'draft.ttl');
    writeFileSync(path, draftScheme(DEMANDS, 'Trade talks'));
    const { schemes } = await loadKnowledge({ schemes: [path] });
    const draft = schemes.find(({ id }) => id === 'trade-talks');
    expect(draft?.demands.map(({ notation }) => notation)).toEqual(['lift-steel-tariff', 'fifth-raise-wage']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('is readable whatever the demands are called', () => {
  const demand = fc.record({
    label: fc.string(),
    notation: fc.string().map((text) => `open:${text}`),
    count: fc.nat(99),
    examples: fc.array(fc.string(), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(demand, { maxLength: 6 }), fc.string(), (demands, name) => {
      const scheme = readScheme(parseTurtle('draft.ttl', draftScheme(demands, name)));
      expect(scheme.demands).toHaveLength(demands.length);
    }),
  );
});
