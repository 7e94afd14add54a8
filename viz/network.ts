import { NodeSquareProgram } from '@sigma/node-square';
import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeRectangleProgram, NodeCircleProgram } from 'sigma/rendering';
import type { MouseCoords } from 'sigma/types';
import type { Emphasis } from './drawing/emphasis.ts';
import type { Figure } from './drawing/figure.ts';
import { nearestSegment, type Segment } from './drawing/nearest.ts';
import { drawOverlay } from './drawing/overlay.ts';
import { mix, type Palette } from './drawing/palette.ts';
import { labelMargin } from './drawing/places.ts';

export interface NetworkEvents {
  onNode(kind: 'party' | 'demand', ref: string): void;
  onEdge(id: string): void;
  onNothing(): void;
  /** What the pointer is over: a node, a line (by its pair), or nothing. */
  onHover(target: { kind: 'node' | 'edge'; id: string } | null): void;
}

export interface Network {
  /** @param scale pixels of the screen per pixel of the figure, for large screens */
  draw(figure: Figure, palette: Palette, scale: number): void;
  light(emphasis: Emphasis | null, ringed: Set<string>): void;
  zoom(factor: number): void;
  pan(dx: number, dy: number): void;
  fit(): void;
  resize(): void;
  /** Where a node stands on the screen of the drawing; for tests and tooltips. */
  locate(id: string): { x: number; y: number } | null;
  destroy(): void;
}

const FADE = 0.86;

/**
 * The one place that knows sigma: draws figures on WebGL and turns the pointer into events.
 *
 * @param animated false: camera moves jump, for readers who asked for less motion
 * @returns null where the browser has no WebGL
 */
export function createNetwork(container: HTMLElement, events: NetworkEvents, animated: boolean): Network | null {
  const graph = new Graph({ type: 'undirected', multi: false });
  let palette: Palette | null = null;
  let scale = 1;
  let figure: Figure = { nodes: [], edges: [], headings: [], width: 1, height: 1 };
  let emphasis: Emphasis | null = null;
  let ringed = new Set<string>();
  let hovered: string | null = null;
  let dragged: string | null = null;

  let sigma: Sigma;
  try {
    sigma = new Sigma(graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      nodeProgramClasses: { circle: NodeCircleProgram, square: NodeSquareProgram },
      edgeProgramClasses: { line: EdgeRectangleProgram, arrow: EdgeArrowProgram },
      defaultEdgeType: 'line',
      stagePadding: 0,
      minCameraRatio: 0.08,
      maxCameraRatio: 2.5,
      zIndex: true,
      nodeReducer: (id, data) => {
        const lit = emphasis === null || emphasis.nodes.has(id) || palette === null;
        return lit ? data : { ...data, color: mix(data.color, palette?.paper ?? '#ffffff', FADE - 0.1), zIndex: 0 };
      },
      edgeReducer: (id, data) => {
        const lit = emphasis === null || emphasis.pairs.has(id) || palette === null;
        if (!lit) return { ...data, color: mix(data.color, palette?.paper ?? '#ffffff', FADE), zIndex: 0 };
        return { ...data, zIndex: 1, size: id === hovered ? Math.max(4, data.size + 1.5) : data.size };
      },
    });
  } catch {
    container.replaceChildren();
    return null;
  }

  const overlay = document.createElement('canvas');
  overlay.className = 'network-overlay';
  container.append(overlay);
  const context = overlay.getContext('2d');
  const onScreen = (point: { x: number; y: number }) =>
    sigma.graphToViewport({ x: point.x, y: figure.height - point.y });
  const spot = (id: string) => sigma.graphToViewport(graph.getNodeAttributes(id) as { x: number; y: number });
  const scaled = ({ x, y }: { x: number; y: number }) => ({ x: x / scale, y: y / scale });
  let segments: Segment[] = [];

  const paint = () => {
    if (!context || !palette) return;
    const { width, height } = sigma.getDimensions();
    const density = window.devicePixelRatio || 1;
    if (overlay.width !== Math.round(width * density) || overlay.height !== Math.round(height * density)) {
      overlay.width = Math.round(width * density);
      overlay.height = Math.round(height * density);
    }
    context.setTransform(density * scale, 0, 0, density * scale, 0, 0);
    const spots = new Map(figure.nodes.map((node) => [node.id, scaled(spot(node.id))]));
    const at = (id: string) => spots.get(id) ?? { x: 0, y: 0 };
    const edges = figure.edges.map((edge) => ({ ...edge, from: at(edge.party), to: at(edge.demand) }));
    segments = edges;
    drawOverlay(context, {
      nodes: figure.nodes.map((node) => ({ ...node, screen: at(node.id), size: sigma.scaleSize(node.radius) })),
      edges,
      headings: figure.headings.map((heading) => ({ ...heading, screen: scaled(onScreen(heading)) })),
      emphasis,
      ringed,
      palette,
      width: width / scale,
      height: height / scale,
      margin: labelMargin(figure) / sigma.getCamera().ratio,
    });
  };
  sigma.on('afterRender', paint);

  const hover = (target: { kind: 'node' | 'edge'; id: string } | null) => {
    const id = target?.id ?? null;
    if (id === hovered) return;
    hovered = id;
    container.style.cursor = id === null ? '' : 'pointer';
    events.onHover(target);
  };
  let overNode = false;
  sigma.on('enterNode', ({ node }) => {
    overNode = true;
    hover({ kind: 'node', id: node });
  });
  sigma.on('leaveNode', () => {
    overNode = false;
    hover(null);
  });
  sigma.on('clickNode', ({ node }) =>
    events.onNode(graph.getNodeAttribute(node, 'kind'), graph.getNodeAttribute(node, 'ref')),
  );
  sigma.on('clickStage', ({ event }) => {
    const edge = nearestSegment(scaled(event), segments);
    if (edge === null) events.onNothing();
    else events.onEdge(edge);
  });
  sigma.on('doubleClickStage', ({ preventSigmaDefault }) => preventSigmaDefault());
  sigma.on('downNode', ({ node }) => {
    dragged = node;
  });
  const captor = sigma.getMouseCaptor();
  captor.on('mousemovebody', (event: MouseCoords) => {
    if (dragged !== null) {
      const { x, y } = sigma.viewportToGraph(event);
      graph.mergeNodeAttributes(dragged, { x, y });
      event.preventSigmaDefault();
    } else if (!overNode) {
      const edge = nearestSegment(scaled(event), segments, 5);
      hover(edge === null ? null : { kind: 'edge', id: edge });
    }
  });
  captor.on('mouseup', () => {
    dragged = null;
  });
  const leave = () => hover(null);
  container.addEventListener('mouseleave', leave);

  const camera = sigma.getCamera();
  const move = (state: Partial<{ x: number; y: number; ratio: number }>) => {
    if (animated) void camera.animate(state, { duration: 180 });
    else camera.setState(state);
  };

  return {
    draw(next, colours, zoomed) {
      figure = next;
      scale = zoomed;
      palette = colours;
      graph.clear();
      for (const { id, ref, kind, x, y, radius, colour } of next.nodes) {
        const type = kind === 'party' ? 'circle' : 'square';
        graph.addNode(id, { x, y: next.height - y, size: radius * scale, color: colour, type, kind, ref, zIndex: 1 });
      }
      for (const { id, party, demand, colour, width, arrow } of next.edges)
        if (graph.hasNode(party) && graph.hasNode(demand))
          graph.addEdgeWithKey(id, party, demand, {
            color: colour,
            size: width * scale,
            type: arrow ? 'arrow' : 'line',
          });
      sigma.setCustomBBox({ x: [0, next.width], y: [0, next.height] });
      sigma.refresh();
    },
    light(next, rings) {
      emphasis = next;
      ringed = rings;
      sigma.refresh({ skipIndexation: true });
    },
    zoom: (factor) => move({ ratio: Math.min(2.5, Math.max(0.08, camera.ratio / factor)) }),
    pan: (dx, dy) => move({ x: camera.x + dx * camera.ratio, y: camera.y + dy * camera.ratio }),
    fit: () => move({ x: 0.5, y: 0.5, ratio: 1 }),
    resize: () => sigma.resize(),
    locate: (id) => (graph.hasNode(id) ? spot(id) : null),
    destroy() {
      container.removeEventListener('mouseleave', leave);
      sigma.kill();
      overlay.remove();
    },
  };
}
