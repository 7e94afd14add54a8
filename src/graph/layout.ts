import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { KnowledgeGraph } from './knowledgeGraph.ts';
import { demandKey, partyKey, toNetwork } from './network.ts';
import { compareText } from './order.ts';

interface Point {
  x: number;
  y: number;
}

/** Places of the ring on which parties start; demands start on one outside it. */
const PARTY_RADIUS = 40;
const DEMAND_RADIUS = 100;
/** Enough for graphs of some hundred nodes to settle; larger ones get fewer, for they cost more and move less. */
const ITERATIONS = 400;
const LARGE_GRAPH = 800;
/** Isolates stand in rows this far below the rest and apart from each other, as shares of the drawing's width. */
const ROW_GAP = 0.1;
const PER_ROW = 8;

/**
 * The graph with the place of every node computed: ForceAtlas2 from a bipartite start (parties on an inner ring,
 * demands outside it, those of one issue side by side), so that the same graph always looks the same. Nodes without an
 * edge would drift away under the forces; they stand in rows below, by issue.
 *
 * @see Jacomy, Venturini, Heymann, Bastian: ForceAtlas2, a continuous graph layout algorithm (PLoS ONE 2014)
 */
export function placeNodes(graph: KnowledgeGraph): KnowledgeGraph {
  const places = new Map<string, Point>();
  const partyNodes = graph.parties.map(({ id }) => partyKey(id));
  const demandNodes = [...graph.demands]
    .sort((a, b) => compareText(a.issue ?? '\uffff', b.issue ?? '\uffff') || compareText(a.id, b.id))
    .map(({ id }) => demandKey(id));
  onRing(partyNodes, PARTY_RADIUS, places);
  onRing(demandNodes, DEMAND_RADIUS, places);

  const network = toNetwork(graph);
  for (const [node, place] of places) network.mergeNodeAttributes(node, place);
  const isolates = [...partyNodes, ...demandNodes].filter((node) => network.degree(node) === 0);
  for (const node of isolates) network.dropNode(node);
  if (network.order > 1) {
    const settings = { ...forceAtlas2.inferSettings(network), gravity: 1, scalingRatio: 12, adjustSizes: false };
    const iterations = Math.max(50, Math.round(ITERATIONS * Math.min(1, LARGE_GRAPH / network.order)));
    const settled = forceAtlas2(network, {
      iterations,
      settings,
      getEdgeWeight: (_edge, { weight }) => Math.sqrt(weight),
    });
    for (const [node, place] of Object.entries(settled)) places.set(node, place);
  }
  placeIsolates(isolates, places);

  return {
    ...graph,
    parties: graph.parties.map((party) => ({ ...party, ...rounded(places.get(partyKey(party.id))!) })),
    demands: graph.demands.map((demand) => ({ ...demand, ...rounded(places.get(demandKey(demand.id))!) })),
  };
}

function onRing(nodes: readonly string[], radius: number, places: Map<string, Point>): void {
  for (const [at, node] of nodes.entries()) {
    const angle = (2 * Math.PI * at) / nodes.length;
    places.set(node, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
}

function placeIsolates(isolates: readonly string[], places: Map<string, Point>): void {
  const left = new Set(isolates);
  const others = [...places].filter(([node]) => !left.has(node)).map(([, place]) => place);
  const xs = others.length ? others.map(({ x }) => x) : [-DEMAND_RADIUS, DEMAND_RADIUS];
  const bottom = others.length ? Math.min(...others.map(({ y }) => y)) : 0;
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const width = Math.max(east - west, DEMAND_RADIUS);
  const columns = Math.min(PER_ROW, isolates.length);
  for (const [at, node] of isolates.entries()) {
    const column = at % PER_ROW;
    const row = Math.floor(at / PER_ROW);
    places.set(node, {
      x: (west + east) / 2 + width * ((column + 0.5) / columns - 0.5),
      y: bottom - width * ROW_GAP * (row + 1.5),
    });
  }
}

/** Two decimals: finer than a screen shows, and free of the last-digit differences between processors. */
function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 100) / 100 + 0, y: Math.round(y * 100) / 100 + 0 };
}
