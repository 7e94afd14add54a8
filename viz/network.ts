import { NodeSquareProgram } from '@sigma/node-square';
import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram, EdgeRectangleProgram, NodeCircleProgram } from 'sigma/rendering';
import { beside } from './drawing/dashes.ts';
import type { Emphasis } from './drawing/emphasis.ts';
import type { Figure, FigureNode } from './drawing/figure.ts';
import { figureGraph } from './drawing/figureGraph.ts';
import { nearestSegment, type Segment } from './drawing/nearest.ts';
import { drawOverlay } from './drawing/overlay.ts';
import type { Palette } from './drawing/palette.ts';
import { labelMargin, type Point } from './drawing/places.ts';
import { followPointer, type Target } from './drawing/pointer.ts';

export interface NetworkEvents {
  /** A click: on a node, a line, or (null) on nothing. */
  onPick(target: Target | null): void;
  /** What the pointer is over: a node, a line, or nothing. */
  onHover(target: Target | null): void;
  /** A node was dragged to a point of the figure. */
  onDrag(id: string, to: Point): void;
}

export interface Network {
  /** @param scale pixels of the screen per pixel of the figure, for large screens */
  draw(figure: Figure, palette: Palette, scale: number): void;
  light(emphasis: Emphasis | null, ringed: Set<string>): void;
  /** Moves nodes to points of the figure, as a layout that runs finds them. */
  move(places: Map<string, Point>): void;
  zoom(factor: number): void;
  pan(dx: number, dy: number): void;
  fit(): void;
  resize(): void;
  /** Where a node stands on the screen of the drawing; for tests and tooltips. */
  locate(id: string): { x: number; y: number } | null;
  /** How far in the reader has zoomed: 1 shows the whole figure, 2 half of it. */
  zoomed(): number;
  destroy(): void;
}

const ZOOM = { least: 0.08, most: 2.5 };

/**
 * The one place that knows sigma: draws figures on WebGL and turns the pointer into events.
 *
 * @param animated false: camera moves jump, for readers who asked for less motion
 * @returns null where the browser has no WebGL
 */
export function createNetwork(container: HTMLElement, events: NetworkEvents, animated: boolean): Network | null {
  let graph = new Graph();
  let palette: Palette | null = null;
  let scale = 1;
  let nodeById = new Map<string, FigureNode>();
  let figure: Figure = { nodes: [], edges: [], headings: [], width: 1, height: 1 };
  let emphasis: Emphasis | null = null;
  let ringed = new Set<string>();
  let hovered: Target | null = null;

  let sigma: Sigma;
  try {
    sigma = new Sigma(graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      nodeProgramClasses: { circle: NodeCircleProgram, square: NodeSquareProgram },
      edgeProgramClasses: {
        line: EdgeRectangleProgram,
        arrow: EdgeArrowProgram,
        solid: beside(EdgeRectangleProgram, 1, false),
        dashes: beside(EdgeRectangleProgram, -1, true),
      },
      defaultEdgeType: 'line',
      stagePadding: 0,
      minCameraRatio: ZOOM.least,
      maxCameraRatio: ZOOM.most,
      zIndex: true,
      ...(animated ? {} : { zoomDuration: 1, inertiaDuration: 1 }),
      nodeReducer: (id, data) => {
        const lit = emphasis === null || emphasis.nodes.has(id);
        return lit ? data : { ...data, color: data.faded, zIndex: 0 };
      },
      edgeReducer: (id, data) => {
        const lit = emphasis === null || emphasis.edges.has(id);
        if (!lit) return { ...data, color: data.faded, zIndex: 0 };
        return id === hovered?.id ? { ...data, size: Math.max(4, data.size + 1.5) } : data;
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
  let frames = 0;
  const onScreen = (point: { x: number; y: number }) =>
    sigma.graphToViewport({ x: point.x, y: figure.height - point.y });
  const scaled = ({ x, y }: { x: number; y: number }) => ({ x: x / scale, y: y / scale });
  let segments: (Segment & { colour: string; sign: string })[] = [];

  const paint = () => {
    if (!context || !palette) return;
    const { width, height } = sigma.getDimensions();
    const density = window.devicePixelRatio || 1;
    if (overlay.width !== Math.round(width * density) || overlay.height !== Math.round(height * density)) {
      overlay.width = Math.round(width * density);
      overlay.height = Math.round(height * density);
    }
    context.setTransform(density * scale, 0, 0, density * scale, 0, 0);
    const nodes = figure.nodes.map((node) => ({
      ...node,
      screen: scaled(onScreen(node)),
      size: sigma.scaleSize(node.radius),
    }));
    const spots = new Map(nodes.map(({ id, screen }) => [id, screen]));
    const nowhere = { x: 0, y: 0 };
    frames += 1;
    overlay.dataset.frames = String(frames);
    overlay.dataset.nodes = String(figure.nodes.length);
    segments = figure.edges.map(({ id, from, to, colour, sign, width }) => ({
      id,
      colour,
      sign,
      width,
      from: spots.get(from) ?? nowhere,
      to: spots.get(to) ?? nowhere,
    }));
    drawOverlay(context, {
      nodes,
      edges: segments,
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

  const hover = (target: Target | null) => {
    if (target?.id === hovered?.id) return;
    hovered = target;
    container.style.cursor = target === null ? '' : 'pointer';
    events.onHover(target);
  };
  const place = (node: FigureNode | undefined, { x, y }: Point) => {
    if (node === undefined) return;
    node.x = x;
    node.y = y;
  };
  const release = followPointer(sigma, {
    lineAt: (at, tolerance) => nearestSegment(scaled(at), segments, tolerance),
    onPick: events.onPick,
    onHover: hover,
    onDrag(id, { x, y }) {
      const to = { x, y: figure.height - y };
      place(nodeById.get(id), to);
      graph.mergeNodeAttributes(id, { x, y });
      events.onDrag(id, to);
    },
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
      nodeById = new Map(next.nodes.map((node) => [node.id, node]));
      hovered = null;
      release();
      graph = figureGraph(next, colours, scale);
      sigma.setCustomBBox({ x: [0, next.width], y: [0, next.height] });
      sigma.setGraph(graph);
    },
    light(next, rings) {
      if (next === null && emphasis === null && rings.size === 0 && ringed.size === 0) return;
      emphasis = next;
      ringed = rings;
      sigma.refresh({ skipIndexation: true, schedule: true });
    },
    move(places) {
      for (const [id, to] of places) place(nodeById.get(id), to);
      graph.updateEachNodeAttributes(
        (id, attributes) => {
          const to = places.get(id);
          return to ? { ...attributes, x: to.x, y: figure.height - to.y } : attributes;
        },
        { attributes: ['x', 'y'] },
      );
    },
    zoom: (factor) => move({ ratio: Math.min(ZOOM.most, Math.max(ZOOM.least, camera.ratio / factor)) }),
    pan: (dx, dy) => move({ x: camera.x + dx * camera.ratio, y: camera.y + dy * camera.ratio }),
    fit: () => move({ x: 0.5, y: 0.5, ratio: 1 }),
    resize() {
      sigma.resize();
      sigma.scheduleRender();
    },
    locate(id) {
      const node = nodeById.get(id);
      return node ? onScreen(node) : null;
    },
    zoomed: () => 1 / camera.ratio,
    destroy() {
      container.removeEventListener('mouseleave', leave);
      sigma.kill();
      overlay.remove();
    },
  };
}
