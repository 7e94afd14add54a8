import { stringify } from 'csv-stringify/sync';
import Graph from 'graphology';
import type { Projection } from '../graph/projection.ts';
import { SAFE_CSV } from './csv.ts';
import { networkToGexf } from './gexf.ts';
import { networkToGraphml } from './graphml.ts';

/** The projection as an undirected network for Gephi (GEXF 1.2): parties, and their weight of agreement or conflict. */
export function projectionToGexf(projection: Projection): string {
  return networkToGexf(projectionNetwork(projection));
}

/** As `projectionToGexf`, in GraphML for visone, igraph and networkx. */
export function projectionToGraphml(projection: Projection): string {
  return networkToGraphml(projectionNetwork(projection));
}

/** One row a pair: its parties, its weight, and the demands behind it (separated by " | "). */
export function projectionToCsv({ edges }: Projection): string {
  return stringify(
    edges.map(({ a, b, weight, agree, disagree }) => [a, b, weight, agree.join(' | '), disagree.join(' | ')]),
    { header: true, ...SAFE_CSV, columns: ['source', 'target', 'weight', 'agree', 'disagree'] },
  );
}

/** The symmetric matrix of weights, one row and one column a party, 0 where two share nothing: what R and UCINET read. */
export function projectionToMatrixCsv({ parties, edges }: Projection): string {
  const weights = new Map(edges.flatMap(({ a, b, weight }) => [[pair(a, b), weight] as const, [pair(b, a), weight]]));
  return stringify(
    parties.map((row) => [row.id, ...parties.map((column) => weights.get(pair(row.id, column.id)) ?? 0)]),
    { header: true, ...SAFE_CSV, columns: ['', ...parties.map(({ id }) => id)] },
  );
}

const pair = (a: string, b: string): string => JSON.stringify([a, b]);

function projectionNetwork({ kind, normalisation, parties, edges }: Projection): Graph {
  const network = new Graph({ type: 'undirected', multi: false });
  network.setAttribute('projection', kind);
  network.setAttribute('normalisation', normalisation);
  for (const { id, label, kind: partyKind, x, y } of parties) network.addNode(id, { label, partyKind, x, y });
  for (const { a, b, weight, agree, disagree } of edges)
    network.addEdgeWithKey(`${a}--${b}`, a, b, { weight, sign: weight < 0 ? 'negative' : 'positive', agree, disagree });
  return network;
}
