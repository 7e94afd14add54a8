// A SPARQL 1.1 store over HTTP for tests, in a process of its own: Update and Query at /sparql, Graph Store Protocol at /graphs.
// STORE_TOKEN in the environment is the bearer token it asks for. POST a number to /fail-after, and it refuses every write after so many; to
// /hang-after, and it never answers the next one; POST to /clear, and it is as new.
import { createServer } from 'node:http';
import * as oxigraph from 'oxigraph';

const store = new oxigraph.Store();
const token = process.env.STORE_TOKEN;
let writesLeft = Infinity;
let writesUntilHang = Infinity;

const body = async (message) => {
  const parts = [];
  for await (const part of message) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

createServer(async (message, answer) => {
  const end = (status, text = '', type = 'text/plain') => answer.writeHead(status, { 'Content-Type': type }).end(text);
  try {
    const text = await body(message);
    const url = new URL(message.url, 'http://localhost');
    if (token && message.headers.authorization !== `Bearer ${token}`) return end(401, 'who are you?');
    const sent = (message.headers['content-type'] ?? '').split(';')[0];
    if (url.pathname === '/clear') {
      store.update('CLEAR ALL');
      writesLeft = writesUntilHang = Infinity;
      return end(204);
    }
    if (url.pathname === '/hang-after') {
      writesUntilHang = text ? Number(text) : Infinity;
      return end(204);
    }
    if (url.pathname === '/fail-after') {
      writesLeft = text ? Number(text) : Infinity;
      return end(204);
    }
    const query = url.searchParams.get('query') ?? new URLSearchParams(text).get('query');
    if (url.pathname === '/sparql' && query) {
      const csv = message.headers.accept?.includes('text/csv') && !message.headers.accept.includes('json');
      const type = csv ? 'text/csv' : 'application/sparql-results+json';
      return end(200, store.query(query, { results_format: type, use_default_graph_as_union: true }), type);
    }
    if (writesUntilHang-- <= 0) return;
    if (writesLeft-- <= 0) return end(500, 'the disk is full');
    if (url.pathname === '/sparql' && sent === 'application/sparql-update') {
      store.update(text);
      return end(204);
    }
    if (url.pathname === '/graphs' && url.searchParams.has('graph') && sent === 'application/n-triples') {
      const graph = oxigraph.namedNode(url.searchParams.get('graph'));
      if (message.method === 'PUT') for (const quad of store.match(null, null, null, graph)) store.delete(quad);
      store.load(text, { format: 'application/n-triples', to_graph_name: graph });
      return end(message.method === 'PUT' ? 201 : 204);
    }
    end(404, 'nothing here');
  } catch (error) {
    end(400, String(error?.message ?? error));
  }
}).listen(0, '127.0.0.1', function () {
  process.stdout.write(`${this.address().port}\n`);
});
