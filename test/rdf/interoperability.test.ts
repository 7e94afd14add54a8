import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Writer } from 'n3';
import { Store } from 'oxigraph';
import { CSV_TABLES, type CsvTable } from '../../src/exports/csv.ts';
import { toGexf } from '../../src/exports/gexf.ts';
import { toGraphml } from '../../src/exports/graphml.ts';
import { flatAttributes } from '../../src/exports/networkAttributes.ts';
import { toNetwork } from '../../src/graph/network.ts';
import { FILE_ENDINGS, keepsGraphs, MEDIA_TYPES, RDF_FORMATS, type RdfFormat } from '../../src/rdf/formats.ts';
import { parseRdf } from '../../src/rdf/parseRdf.ts';
import { writeRdf } from '../../src/rdf/writeRdf.ts';
import { temporaryFolder } from '../documents/folder.ts';
import { sampleGraph } from '../graph/sampleGraph.ts';

/** Other people's tools read what Parley writes. Those that are not installed are named, and their tests skipped. */

const graph = sampleGraph();
const folder = temporaryFolder();
const fileOf = (format: RdfFormat) => join(folder, `graph.${FILE_ENDINGS[format]}`);

/** A python with the package; the system's first, since Debian's rdflib is not seen by other pythons. */
function pythonWith(packageName: string): string | null {
  const works = (python: string) => spawnSync(python, ['-c', `import ${packageName}`]).status === 0;
  return ['/usr/bin/python3', 'python3', 'python'].find(works) ?? null;
}

const python = { rdflib: pythonWith('rdflib'), networkx: pythonWith('networkx'), csv: pythonWith('csv') };
const raptor = spawnSync('rapper', ['--version']).status === 0;
const riot = spawnSync('riot', ['--version']).status === 0;

/** `test`, or `test.skip` with a warning that names the tool. */
function where(found: unknown, tool: string): jest.It {
  if (found) return test;
  console.warn(`${tool} is not installed: what it reads is not tested`);
  return test.skip;
}

/** Runs a python program, which prints one JSON value. */
function ask<T>(interpreter: string, program: string, ...args: string[]): T {
  return JSON.parse(execFileSync(interpreter, ['-c', program, ...args], { encoding: 'utf8', stdio: 'pipe' }));
}

/** Statements as sorted N-Triples or N-Quads lines; Parley writes no blank nodes, so equal graphs have equal lines. */
async function linesOf(format: RdfFormat, withGraphs: boolean): Promise<string[]> {
  const writer = new Writer({ format: 'N-Quads' });
  const quads = await parseRdf(await writeRdf(graph, format), format);
  const lines = quads.map(({ subject, predicate, object, graph: name }) =>
    writer.quadToString(subject, predicate, object, withGraphs ? name : undefined).trim(),
  );
  return [...new Set(lines)].sort();
}

let triples: string[];
let quads: string[];
beforeAll(async () => {
  for (const format of RDF_FORMATS) writeFileSync(fileOf(format), await writeRdf(graph, format));
  triples = await linesOf('ntriples', false);
  quads = await linesOf('nquads', true);
  expect(quads.length).toBeGreaterThan(triples.length);
});

const statementsIn = (format: RdfFormat): number => (keepsGraphs(format) ? quads : triples).length;

test.each(RDF_FORMATS)('n3 and jsonld read the same statements from %s', async (format) => {
  expect(await linesOf(format, false)).toEqual(triples);
});

test.each(RDF_FORMATS)('oxigraph reads every statement of %s', async (format) => {
  const store = new Store();
  store.load(await writeRdf(graph, format), { format: MEDIA_TYPES[format] });
  expect(store.size).toBe(statementsIn(format));
});

describe('raptor', () => {
  // It knows no JSON-LD.
  const NAMES = { turtle: 'turtle', trig: 'trig', ntriples: 'ntriples', nquads: 'nquads' } as const;
  where(raptor, 'raptor (rapper)').each(Object.keys(NAMES) as (keyof typeof NAMES)[])(
    'counts every statement of %s',
    (format) => {
      const { status, stderr } = spawnSync('rapper', ['-c', '-i', NAMES[format], fileOf(format)], { encoding: 'utf8' });
      expect(stderr).toContain(`returned ${statementsIn(format)} triples`);
      expect(stderr).not.toMatch(/error|warning/i);
      expect(status).toBe(0);
    },
  );
});

const WITH_RDFLIB = `
import json, logging, sys, rdflib
logging.disable(logging.CRITICAL)
graph = rdflib.ConjunctiveGraph()
graph.parse(sys.argv[1], format=sys.argv[2])
merged = rdflib.Graph()
for triple in graph:
    merged.add(triple)
named = {str(context.identifier) for context in graph.contexts() if len(context)}
blank = sum(isinstance(term, rdflib.BNode) for triple in merged for term in triple)
query = 'SELECT DISTINCT ?p WHERE { ?p <https://w3id.org/parley/ns#opposes> ?d }'
print(json.dumps({
    'triples': len(merged),
    'named': sorted(name for name in named if '/document/' in name),
    'blank': blank,
    'opponents': sorted(str(row[0]) for row in graph.query(query)),
}))
`;

describe('rdflib', () => {
  const NAMES = { turtle: 'turtle', trig: 'trig', ntriples: 'nt', nquads: 'nquads', jsonld: 'json-ld' } as const;
  where(python.rdflib, 'rdflib (python)').each(RDF_FORMATS)('reads %s, and answers SPARQL over it', (format) => {
    const found = ask<{ triples: number; named: string[]; blank: number; opponents: string[] }>(
      python.rdflib!,
      WITH_RDFLIB,
      fileOf(format),
      NAMES[format],
    );
    const documents = graph.documents.map(({ id }) => `https://w3id.org/parley/document/${id}`).sort();
    const opponents = new Set(graph.edges.filter(({ counts }) => counts.opposes > 0).map(({ party }) => party));
    expect(found).toEqual({
      triples: triples.length,
      named: keepsGraphs(format) ? documents : [],
      blank: 0,
      opponents: [...opponents].map((id) => `https://w3id.org/parley/party/${id}`).sort(),
    });
  });
});

describe('Apache Jena', () => {
  where(riot, 'Apache Jena (riot)').each(RDF_FORMATS)('counts every statement of %s, without a warning', (format) => {
    const { status, stdout, stderr } = spawnSync('riot', ['--validate', '--count', fileOf(format)], {
      encoding: 'utf8',
    });
    expect(stdout + stderr).toMatch(new RegExp(`\\b${statementsIn(format)}\\b`));
    expect(stderr).not.toMatch(/WARN|ERROR/);
    expect(status).toBe(0);
  });
});

test('JSON-LD expands to the graph of the other formats', async () => {
  const document = JSON.parse(await writeRdf(graph, 'jsonld'));
  const text = String(await jsonld.toRDF(document, { format: 'application/n-quads' }));
  const writer = new Writer({ format: 'N-Quads' });
  const lines = (await parseRdf(text, 'nquads')).map((quad) =>
    writer.quadToString(quad.subject, quad.predicate, quad.object).trim(),
  );
  expect(lines.sort()).toEqual(triples);
});

const WITH_NETWORKX = `
import json, sys, networkx
read = networkx.read_gexf if sys.argv[2] == 'gexf' else networkx.read_graphml
network = read(sys.argv[1])
print(json.dumps({
    'directed': network.is_directed(),
    'nodes': {key: values for key, values in network.nodes(data=True)},
    'edges': [[source, target, values] for source, target, values in network.edges(data=True)],
}))
`;

interface Opened {
  directed: boolean;
  nodes: Record<string, Record<string, unknown>>;
  edges: [string, string, Record<string, unknown>][];
}

/** networkx gives empty attributes as none at all. */
const filled = (attributes: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(flatAttributes(attributes)).filter(([, value]) => value !== ''));

describe('networkx', () => {
  const network = toNetwork(graph);
  where(python.networkx, 'networkx (python)').each([
    ['gexf', toGexf],
    ['graphml', toGraphml],
  ])('opens %s with every node, edge and attribute', (ending, write) => {
    const file = join(folder, `network.${ending}`);
    writeFileSync(file, write(graph));
    const found = ask<Opened>(python.networkx!, WITH_NETWORKX, file, ending);
    expect(found.directed).toBe(true);
    expect(Object.keys(found.nodes).sort()).toEqual(network.nodes().sort());
    for (const [key, values] of Object.entries(found.nodes))
      expect(values).toMatchObject(filled(network.getNodeAttributes(key)));
    expect(found.edges).toHaveLength(network.size);
    for (const [source, target, values] of found.edges)
      expect(values).toMatchObject(filled(network.getEdgeAttributes(network.edge(source, target)!)));
  });
});

const WITH_CSV = `
import csv, json, sys
with open(sys.argv[1], encoding='utf-8', newline='') as file:
    print(json.dumps(list(csv.DictReader(file, strict=True))))
`;

describe("python's csv", () => {
  const ROWS: Record<CsvTable, number> = {
    statements: graph.stances.length,
    nodes: graph.parties.length + graph.demands.length,
    edges: graph.edges.length,
    dna: graph.stances.length,
  };
  where(python.csv, 'python').each(Object.keys(ROWS) as CsvTable[])('reads the table of %s', (table) => {
    const file = join(folder, `${table}.csv`);
    writeFileSync(file, CSV_TABLES[table](graph));
    const rows = ask<Record<string, string>[]>(python.csv!, WITH_CSV, file);
    expect(rows).toHaveLength(ROWS[table]);
    // DictReader puts surplus fields under null, and gives missing ones no text.
    for (const row of rows) expect(Object.values(row).every((value) => typeof value === 'string')).toBe(true);
    const quotes = rows.map(({ quote, text }) => quote ?? text).filter((value) => value !== undefined);
    if (table === 'statements' || table === 'dna')
      expect(quotes.map((text) => text.replace(/^'/, ''))).toEqual(graph.stances.map(({ quote }) => quote));
  });
});
