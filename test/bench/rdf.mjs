// Export, queries and validation on synthetic graphs of 100,000 and 1,000,000 quads. Each part runs in a process of its own
// (`node test/bench/rdf.mjs PART`), so that neither memory nor a warm engine of one part changes the figures of another.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { table } from './measure.mjs';
import { syntheticGraph } from './syntheticGraph.mjs';

export const title = 'RDF: export, queries, validation';

/** One statement makes 40 quads. */
const SIZES = { '100k': 2_500, '1M': 25_000 };
const QUERY_LIMIT = 30_000;
const ROUNDS = 5;
/** Of n3's bare writer's throughput. */
const EXPORT_TARGET = 0.8;
/** CPU seconds for 100,000 quads. */
const VALIDATION_TARGET = 20;

const here = fileURLToPath(import.meta.url);
const dist = (path) => import(`../../dist/${path}.js`);
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const megabytes = (bytes) => Math.round(bytes / 2 ** 20);

/** A stream that throws everything away, as quickly as a stream can. */
const nowhere = () => new Writable({ decodeStrings: false, write: (_chunk, _encoding, done) => done() });

async function milliseconds(work) {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

const parts = {
  /** `writeSections` against n3's Writer on the very same quads, in turns; and the whole export, quads made on the way. */
  async export(size) {
    const [{ Writer }, { graphSections }, { writeSections }, { writeRdfTo }, { NAMESPACES }, { StreamSink }] =
      await Promise.all([
        import('n3'),
        dist('rdf/graphSections'),
        dist('rdf/turtleWriter'),
        dist('rdf/writeRdf'),
        dist('rdf/vocabulary'),
        dist('rdf/streamSink'),
      ]);
    const graph = syntheticGraph(SIZES[size]);
    const base = 'https://w3id.org/parley/';
    const sections = [...graphSections(graph, { base, version: 'bench' })];
    const quads = sections.flatMap((section) => section.quads);
    const rows = [];
    for (const format of ['turtle', 'trig', 'nquads']) {
      const bare = () =>
        new Promise((done, fail) => {
          const sink = new StreamSink(nowhere());
          const stream = {
            write(chunk, _encoding, next) {
              sink.add(chunk);
              next?.();
            },
            end: (next) => next?.(),
          };
          const options = format === 'nquads' ? { format: 'N-Quads' } : { prefixes: prefixesOf(NAMESPACES, base) };
          const writer = new Writer(stream, options);
          (async () => {
            for (let at = 0; at < quads.length; at++) {
              const quad = quads[at];
              if (format === 'turtle') writer.addQuad(quad.subject, quad.predicate, quad.object);
              else writer.addQuad(quad);
              if (at % 50 === 0) await sink.drained();
            }
            writer.end();
            await sink.flush();
          })().then(done, fail);
        });
      const ours = async () => {
        const sink = new StreamSink(nowhere());
        await writeSections(sections, format, base, sink);
        await sink.flush();
      };
      const whole = () => writeRdfTo(nowhere(), graph, format);
      const times = { bare: [], ours: [], whole: [] };
      for (let round = 0; round <= ROUNDS; round++)
        for (const [name, work] of Object.entries({ bare, ours, whole })) {
          const spent = await milliseconds(work);
          if (round > 0) times[name].push(spent);
        }
      const [plain, own, all] = [times.bare, times.ours, times.whole].map(median);
      const rate = (spent) => Math.round(quads.length / spent);
      rows.push({
        format,
        quads: quads.length,
        bare: rate(plain),
        own: rate(own),
        whole: rate(all),
        ratio: plain / own,
      });
    }
    return rows;
  },

  /** Resident memory while a graph that is in memory already is written as N-Quads and TriG. */
  async memory(size) {
    const { writeRdfTo } = await dist('rdf/writeRdf');
    const graph = syntheticGraph(SIZES[size]);
    const rows = [];
    for (const format of ['trig', 'nquads', 'jsonld']) {
      globalThis.gc?.();
      const before = process.memoryUsage.rss();
      let written = 0;
      const samples = [];
      const stream = new Writable({
        decodeStrings: false,
        write(chunk, _encoding, done) {
          written += chunk.length;
          samples.push(process.memoryUsage.rss());
          setImmediate(done);
        },
      });
      await writeRdfTo(stream, graph, format);
      const tenth = Math.ceil(samples.length / 10);
      const [start, end] = [samples.slice(0, tenth), samples.slice(-tenth)].map((some) => Math.max(...some));
      rows.push({ format, before, start, end, peak: Math.max(...samples), written });
    }
    return rows;
  },

  /** Every competency query, with the store's own index; at the first size against Comunica over an n3 store. */
  async queries(size, engine) {
    const [{ writeRdf }, { SparqlStore }, { competencyQueries }, { withPrefixes }] = await Promise.all([
      dist('rdf/writeRdf'),
      dist('rdf/sparqlStore'),
      dist('rdf/competencyQueries'),
      dist('rdf/sparqlQuery'),
    ]);
    const format = engine === 'comunica' ? 'ntriples' : 'trig';
    const text = await writeRdf(syntheticGraph(SIZES[size]), format);
    const queries = await competencyQueries();
    let ask;
    let close = async () => {};
    const started = performance.now();
    if (engine === 'comunica') {
      const [{ QueryEngine }, { Parser, Store }] = await Promise.all([import('@comunica/query-sparql'), import('n3')]);
      const store = new Store(new Parser({ format: 'N-Triples' }).parse(text));
      const comunica = new QueryEngine();
      ask = async (query) => {
        const bindings = await comunica.queryBindings(withPrefixes(query), { sources: [store] });
        let rows = 0;
        const late = setTimeout(() => bindings.destroy(new Error('late')), QUERY_LIMIT);
        for await (const _ of bindings) rows++;
        clearTimeout(late);
        return rows;
      };
    } else {
      const store = new SparqlStore(text, format);
      ask = async (query) =>
        JSON.parse((await store.query(query, { timeoutMs: QUERY_LIMIT })).body).results.bindings.length;
      close = () => store.close();
    }
    await ask('SELECT * { ?party a parley:Party } LIMIT 1');
    const load = performance.now() - started;
    const rows = [];
    for (const { name, query } of queries) {
      const times = [];
      let found = 0;
      try {
        for (let round = 0; round < 3 && (round === 0 || times[0] < 10_000); round++)
          times.push(await milliseconds(async () => (found = await ask(query))));
        rows.push({ name, found, spent: median(times) });
      } catch {
        rows.push({ name, found: null, spent: null });
      }
      // On a busy machine this takes minutes: what is known so far is told.
      console.error(engine, size, JSON.stringify(rows.at(-1)));
    }
    await close();
    return { load, rows, rss: process.memoryUsage.rss() };
  },

  /**
   * `validateRdf`, which takes all statements as one graph, against the same validator document by document (each named graph in a
   * store of its own, the concepts in another), which cannot see what two documents say of one node.
   */
  async validation(size, way) {
    const [{ writeRdf }, { validateRdf }, { parseRdf }, { DataFactory, Store }, { default: Validator }] =
      await Promise.all([
        dist('rdf/writeRdf'),
        dist('rdf/validate'),
        dist('rdf/parseRdf'),
        import('n3'),
        import('rdf-validate-shacl'),
      ]);
    const text = await writeRdf(syntheticGraph(SIZES[size]), 'trig');
    const shapesText = readFileSync(new URL('../../ontology/shapes.ttl', import.meta.url), 'utf8');
    const apart = async () => {
      const validator = new Validator(new Store(await parseRdf(shapesText, 'turtle')), {});
      const graphs = new Map();
      for (const { subject, predicate, object, graph } of await parseRdf(text, 'trig')) {
        if (!graphs.has(graph.value)) graphs.set(graph.value, new Store());
        graphs.get(graph.value).addQuad(DataFactory.quad(subject, predicate, object));
      }
      let faults = 0;
      for (const store of graphs.values()) faults += (await validator.validate(store)).results.length;
      return faults;
    };
    const whole = async () => (await validateRdf(text, 'trig')).results.length;
    globalThis.gc?.();
    const before = process.memoryUsage.rss();
    const cpu = process.cpuUsage();
    let faults;
    const wall = await milliseconds(async () => (faults = await (way === 'apart' ? apart : whole)()));
    const { user, system } = process.cpuUsage(cpu);
    return { way, wall: wall / 1000, cpu: (user + system) / 1e6, faults, more: process.memoryUsage.rss() - before };
  },
};

function prefixesOf(namespaces, base) {
  const kinds = ['party', 'demand', 'issue', 'document', 'stance', 'evidence', 'quote', 'position'];
  return { ...namespaces, ...Object.fromEntries(kinds.map((kind) => [kind, `${base}${kind}/`])) };
}

/** Runs one part in a process of its own. */
function part(name, ...args) {
  const flags = ['--expose-gc', '--max-old-space-size=6000'];
  const { stdout, status } = spawnSync(process.execPath, [...flags, here, name, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${name} ${args.join(' ')} failed`);
  return JSON.parse(stdout);
}

function exportTable() {
  const rows = part('export', '100k');
  const lines = rows.map(({ format, quads, bare, own, whole, ratio }) => [
    format,
    quads,
    bare,
    own,
    ratio.toFixed(2),
    whole,
  ]);
  const header = ['format', 'quads', 'n3 writer, quads/ms', 'Parley', 'ratio', 'from the graph'];
  return { text: table([header, ...lines]), ok: rows.every(({ ratio }) => ratio >= EXPORT_TARGET) };
}

function memoryTable() {
  const rows = part('memory', '1M');
  const header = ['format, a million quads', 'written MB', 'RSS before', 'first tenth', 'last tenth', 'peak'];
  const lines = rows.map(({ format, written, before, start, end, peak }) =>
    [format, written, before, start, end, peak].map((value) => (typeof value === 'number' ? megabytes(value) : value)),
  );
  return table([header, ...lines]);
}

function queryTable() {
  const small = part('queries', '100k', 'store');
  const comunica = part('queries', '100k', 'comunica');
  const large = part('queries', '1M', 'store');
  const shown = (row) => (row.spent === null ? `> ${QUERY_LIMIT / 1000} s` : row.spent.toFixed(row.spent < 10 ? 1 : 0));
  const lines = small.rows.map((row, at) => {
    const other = comunica.rows[at];
    const ratio = other.spent === null ? '' : (other.spent / row.spent).toFixed(0);
    const same = other.found === null ? '' : other.found === row.found ? 'yes' : `no: ${other.found}`;
    return [row.name, row.found, shown(row), shown(other), ratio, same, large.rows[at].found, shown(large.rows[at])];
  });
  const load = (of) => (of.load / 1000).toFixed(1);
  const memory = (of) => megabytes(of.rss);
  lines.push(['load, s', '', load(small), load(comunica), '', '', '', load(large)]);
  lines.push(['RSS, MB', '', memory(small), memory(comunica), '', '', '', memory(large)]);
  const header = ['query, ms', 'rows', '100k', 'Comunica 100k', 'times', 'same rows', 'rows', '1M'];
  return table([header, ...lines]);
}

/** Seconds of `parley sparql` and `parley validate` on a file, start of the process and reading included. */
async function commandTable(root) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const { writeRdf } = await dist('rdf/writeRdf');
    const file = join(folder, '100k.trig');
    writeFileSync(file, await writeRdf(syntheticGraph(SIZES['100k']), 'trig'));
    const main = resolve(root, 'dist/cli/main.js');
    const seconds = (...args) => {
      const before = performance.now();
      // What is written is thrown away: kept, it would be more than fits.
      const stdio = ['ignore', 'ignore', 'pipe'];
      const { status, stderr } = spawnSync(process.execPath, [main, ...args, '-g', file], { encoding: 'utf8', stdio });
      if (status !== 0) throw new Error(`parley ${args.join(' ')}: ${stderr}`);
      return ((performance.now() - before) / 1000).toFixed(1);
    };
    const query = ['sparql', 'ASK { party:russia parley:opposes ?demand }'];
    return table([
      ['command on 100k quads', 'seconds'],
      ['parley sparql ASK', seconds(...query)],
      ['parley sparql --named who-opposes-a-demand', seconds('sparql', '--named', 'who-opposes-a-demand')],
      ['parley export nquads', seconds('export', 'nquads')],
      ['parley validate', seconds('validate')],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function run({ root }) {
  const exported = exportTable();
  const ways = ['whole', 'apart'].map((way) => part('validation', '100k', way));
  const validation = table([
    ['SHACL on 100k quads', 'CPU s', 'wall s', 'MB more', 'faults'],
    ...ways.map(({ way, cpu, wall, more, faults }) => [
      way === 'whole' ? 'all documents as one graph' : 'document by document',
      cpu.toFixed(1),
      wall.toFixed(1),
      megabytes(more),
      faults,
    ]),
  ]);
  const lines = [exported.text, memoryTable(), queryTable(), await commandTable(root), validation];
  const ok = exported.ok && ways[0].faults === 0 && ways[0].cpu < VALIDATION_TARGET;
  return { lines: lines.flatMap((text) => [text, '']), ok };
}

if (process.argv[1] === here) {
  const [name, ...args] = process.argv.slice(2);
  console.log(JSON.stringify(await parts[name](...args)));
}
