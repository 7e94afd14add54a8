import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Supervisor from 'graphology-layout-forceatlas2/worker';
import type { Net } from '../state/net.ts';
import type { Point } from './places.ts';

/** Enough rounds for graphs of some hundred nodes to settle; larger ones get fewer, for each costs more. */
const MOST_ROUNDS = 300;
const ROUNDS_BY_NODES = 30_000;
/** A conflict holds two parties in one picture but must not draw them together. */
const PULL_OF_CONFLICT = 0.1;
/** A layout that still moves after this long only trembles. */
const LONGEST = 6000;
/** Mean step, as a share of the picture, below which nobody sees it move. */
const STILL = 0.0004;

/** The part of a network that forces can arrange; nodes without a line would drift away for ever. */
function forceGraph(net: Net, start: Map<string, Point>): Graph {
  const graph = new Graph({ type: 'undirected' });
  const node = (key: string) => graph.mergeNode(key, { x: 0, y: 0, ...start.get(key) });
  for (const { from, to, mark, weight } of net.edges) {
    node(from);
    node(to);
    const pull = Math.sqrt(weight) * (mark === 'dashes' ? PULL_OF_CONFLICT : 1);
    graph.updateEdge(from, to, ({ weight: other = 0 }) => ({ weight: other + pull }));
  }
  return graph;
}

function settingsOf(graph: Graph) {
  return { ...forceAtlas2.inferSettings(graph), gravity: 1, scalingRatio: 12, adjustSizes: false };
}

/** Positions of the graph, and the nodes without a line in a row below. */
function positionsOf(net: Net, graph: Graph): Map<string, Point> {
  const found = new Map<string, Point>();
  graph.forEachNode((key, { x, y }) => found.set(key, { x, y }));
  const xs = [...found.values()].map(({ x }) => x).sort((a, b) => a - b);
  const ys = [...found.values()].map(({ y }) => y).sort((a, b) => a - b);
  const [west, east] = xs.length > 1 ? [xs[0], xs[xs.length - 1]] : [0, 100];
  const [south, north] = ys.length > 1 ? [ys[0], ys[ys.length - 1]] : [0, 100];
  const alone = net.nodes.filter(({ key }) => !found.has(key));
  alone.forEach(({ key }, index) => {
    found.set(key, {
      x: west + ((index + 0.5) / alone.length) * (east - west),
      y: south - 0.12 * Math.max(north - south, 1),
    });
  });
  return found;
}

/** Arranges a network at once: the same start gives the same places. */
export function settle(net: Net, start: Map<string, Point>): Map<string, Point> {
  const graph = forceGraph(net, start);
  if (graph.order > 1) {
    const iterations = Math.max(20, Math.min(MOST_ROUNDS, Math.round(ROUNDS_BY_NODES / graph.order)));
    forceAtlas2.assign(graph, { iterations, settings: settingsOf(graph), getEdgeWeight: 'weight' });
  }
  return positionsOf(net, graph);
}

export interface Arranging {
  /** Ends it where it is; `onEnd` hears of it. */
  stop(): void;
  /** Ends it without a word. */
  drop(): void;
}

/** Arranges a network in a worker, and shows each step, until it stands still or is stopped. */
export function arrange(
  net: Net,
  start: Map<string, Point>,
  events: { onStep(positions: Map<string, Point>): void; onEnd(positions: Map<string, Point>): void },
): Arranging {
  const graph = forceGraph(net, start);
  const supervisor = new Supervisor(graph, { settings: settingsOf(graph), getEdgeWeight: 'weight' });
  const began = performance.now();
  let before = positionsOf(net, graph);
  let frame = 0;
  const drop = () => {
    cancelAnimationFrame(frame);
    supervisor.kill();
  };
  const stop = () => {
    drop();
    events.onEnd(positionsOf(net, graph));
  };
  const step = () => {
    const now = positionsOf(net, graph);
    const moved = meanStep(before, now);
    before = now;
    // Nothing at all has moved only until the worker has answered for the first time.
    if (performance.now() - began > LONGEST || (moved > 0 && moved < STILL)) {
      stop();
      return;
    }
    events.onStep(now);
    frame = requestAnimationFrame(step);
  };
  supervisor.start();
  frame = requestAnimationFrame(step);
  return { stop, drop };
}

function meanStep(before: Map<string, Point>, now: Map<string, Point>): number {
  let sum = 0;
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [key, { x, y }] of now) {
    const old = before.get(key) ?? { x, y };
    sum += Math.hypot(x - old.x, y - old.y);
    min = Math.min(min, x);
    max = Math.max(max, x);
  }
  return max > min ? sum / now.size / (max - min) : 0;
}
