import { write } from 'graphology-gexf';
import type { AbstractGraph as Graph } from 'graphology-types';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { toNetwork } from '../graph/network.ts';
import { flatAttributes } from './networkAttributes.ts';
import { type NetworkLook, networkLook } from './networkLook.ts';

/** Fixed, so that an unchanged graph gives the same bytes. */
const WITHOUT_DATE = /<lastmodifieddate>[^<]*<\/lastmodifieddate>|\s+lastmodifieddate="[^"]*"/g;

/** The writer names an address that is none, under which networkx finds no colours and places. */
const WRONG_NAMESPACE = 'http:///www.gexf.net/1.1draft/viz';
const VIZ_NAMESPACE = 'http://www.gexf.net/1.2draft/viz';

/**
 * The network as GEXF 1.2 for Gephi, every attribute of nodes and edges kept, with the places, colours, shapes and widths of
 * the explorer.
 */
export function toGexf(graph: KnowledgeGraph): string {
  const network = toNetwork(graph);
  return networkToGexf(
    network,
    networkLook(
      network,
      graph.issues.map(({ id }) => id),
    ),
  );
}

/** Any network whose nodes have `label`, `x` and `y` and whose edges have `weight`, every attribute kept. */
export function networkToGexf(network: Graph, look?: NetworkLook): string {
  const xml = write(network, {
    formatNode: (key: string, attributes: Record<string, unknown>) => ({
      label: String(attributes.label ?? ''),
      attributes: flatAttributes(attributes),
      viz: { x: Number(attributes.x), y: Number(attributes.y), ...look?.node(key) },
    }),
    formatEdge: (key: string, attributes: Record<string, unknown>) => ({
      label: String(attributes.stance ?? ''),
      weight: Number(attributes.weight),
      attributes: flatAttributes(attributes),
      ...(look && { viz: look.edge(key) }),
    }),
  });
  return xml.replace(WITHOUT_DATE, '').replace(WRONG_NAMESPACE, VIZ_NAMESPACE);
}
