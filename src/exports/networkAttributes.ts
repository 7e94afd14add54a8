import type { AbstractGraph as Graph } from 'graphology-types';

/** Attributes of a node or edge as plain values: lists joined with " | ", since neither GEXF nor GraphML readers agree on lists. */
export function flatAttributes(attributes: Record<string, unknown>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.join(' | ') : typeof value === 'number' ? value : String(value ?? ''),
    ]),
  );
}

/** Every attribute name used by nodes or by edges with its type, in alphabetical order. */
export function attributeTypes(network: Graph, of: 'node' | 'edge'): Map<string, 'string' | 'double'> {
  const types = new Map<string, 'string' | 'double'>();
  const note = (attributes: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(flatAttributes(attributes)))
      types.set(key, typeof value === 'number' && types.get(key) !== 'string' ? 'double' : 'string');
  };
  if (of === 'node') network.forEachNode((_, attributes) => note(attributes));
  else network.forEachEdge((_, attributes) => note(attributes));
  return new Map([...types].sort(([a], [b]) => (a < b ? -1 : 1)));
}
