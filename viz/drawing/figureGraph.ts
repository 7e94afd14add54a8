import Graph from 'graphology';
import type { Figure } from './figure.ts';
import { mix, type Palette } from './palette.ts';

/** How far towards the paper what does not stand out steps back. */
const FADE = { node: 0.76, edge: 0.86 };
/** Names under which the drawing knows the marks of lines. */
const EDGE_TYPES = { plain: 'line', arrow: 'arrow', solid: 'solid', dashes: 'dashes' } as const;

/**
 * A figure as the graph that sigma draws. It is filled before sigma hears of it, for each change of a graph that it already
 * shows would be answered by itself.
 *
 * @param scale pixels of the screen per pixel of the figure
 */
export function figureGraph(figure: Figure, palette: Palette, scale: number): Graph {
  const graph = new Graph({ type: 'undirected', multi: true });
  const shades = new Map<string, string>();
  const faded = (colour: string, share: number) => {
    const key = `${colour} ${share}`;
    const shade = shades.get(key) ?? mix(colour, palette.paper, share);
    shades.set(key, shade);
    return shade;
  };
  for (const { id, kind, x, y, radius, colour } of figure.nodes)
    graph.addNode(id, {
      x,
      y: figure.height - y,
      size: radius * scale,
      color: colour,
      faded: faded(colour, FADE.node),
      type: kind === 'party' ? 'circle' : 'square',
      zIndex: 1,
    });
  for (const { id, from, to, colour, width, mark } of figure.edges)
    if (graph.hasNode(from) && graph.hasNode(to))
      graph.addEdgeWithKey(id, from, to, {
        color: colour,
        faded: faded(colour, FADE.edge),
        size: width * scale,
        type: EDGE_TYPES[mark],
        zIndex: 1,
      });
  return graph;
}
