import type Sigma from 'sigma';
import type { Point } from './places.ts';

export interface Target {
  kind: 'node' | 'edge';
  id: string;
}

export interface PointerEvents {
  /** The line at a point of the screen, within the tolerance or a hand's usual one. */
  lineAt(at: Point, tolerance?: number): string | null;
  onPick(target: Target | null): void;
  onHover(target: Target | null): void;
  /** A node is dragged to a point of the graph. */
  onDrag(id: string, to: Point): void;
}

/** Pixels within which a line is under the pointer, and not just near it. */
const UNDER = 5;

/**
 * Turns what sigma tells of mouse and finger into clicks, hovers and drags.
 *
 * @returns what lets go of a node that is being dragged
 */
export function followPointer(sigma: Sigma, { lineAt, onPick, onHover, onDrag }: PointerEvents): () => void {
  let overNode = false;
  let dragged: string | null = null;
  let moved = false;
  const line = (id: string | null): Target | null => (id === null ? null : { kind: 'edge', id });
  const pick = (target: Target | null) => {
    // Sigma takes the end of a drag for a click.
    if (!moved) onPick(target);
  };
  const drop = () => {
    dragged = null;
  };
  sigma.on('enterNode', ({ node }) => {
    overNode = true;
    onHover({ kind: 'node', id: node });
  });
  sigma.on('leaveNode', () => {
    overNode = false;
    if (dragged === null) onHover(null);
  });
  sigma.on('clickNode', ({ node }) => pick({ kind: 'node', id: node }));
  sigma.on('clickStage', ({ event }) => pick(line(lineAt(event))));
  // Two quick clicks, wherever they are, come as one double click, for which there is no meaning of its own here.
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    pick({ kind: 'node', id: node });
  });
  sigma.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
    preventSigmaDefault();
    pick(line(lineAt(event)));
  });
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    moved = false;
  });
  sigma.on('downStage', () => {
    moved = false;
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (dragged !== null) {
      moved = true;
      onDrag(dragged, sigma.viewportToGraph(event));
      preventSigmaDefault();
    } else if (!overNode) onHover(line(lineAt(event, UNDER)));
  });
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  return drop;
}
