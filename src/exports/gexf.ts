import { write } from 'graphology-gexf';
import type { AbstractGraph as Graph } from 'graphology-types';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { toNetwork } from '../graph/network.ts';
import { flatAttributes } from './networkAttributes.ts';

/** Fixed, so that an unchanged graph gives the same bytes. */
const WITHOUT_DATE = /<lastmodifieddate>[^<]*<\/lastmodifieddate>|\s+lastmodifieddate="[^"]*"/g;

/** The network as GEXF 1.2 for Gephi, every attribute of nodes and edges kept, positions included. */
export function toGexf(graph: KnowledgeGraph): string {
  return networkToGexf(toNetwork(graph));
}

/** Any network whose nodes have `label`, `x` and `y` and whose edges have `weight`, every attribute kept. */
export function networkToGexf(network: Graph): string {
  const xml = write(network, {
    formatNode: (_: string, attributes: Record<string, unknown>) => ({
      label: String(attributes.label ?? ''),
      attributes: flatAttributes(attributes),
      viz: { x: Number(attributes.x), y: Number(attributes.y) },
    }),
    formatEdge: (_: string, attributes: Record<string, unknown>) => ({
      label: String(attributes.stance ?? ''),
      weight: Number(attributes.weight),
      attributes: flatAttributes(attributes),
    }),
  });
  return xml.replace(WITHOUT_DATE, '');
}
