import type { AbstractGraph as Graph } from 'graphology-types';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { toNetwork } from '../graph/network.ts';
import { attributeTypes, flatAttributes } from './networkAttributes.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that no XML 1.0 document may hold, even escaped: control characters, unpaired surrogates, U+FFFE and U+FFFF. */
const NOT_XML = /\p{Cs}|[\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu;

const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '\ufffd').replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

/**
 * The network as GraphML for visone, yEd, igraph and networkx, every attribute declared and kept. Written here, since
 * graphology-graphml only reads; a test reads it back with that package.
 */
export function toGraphml(graph: KnowledgeGraph): string {
  return networkToGraphml(toNetwork(graph));
}

/** Any network of nodes and edges, every attribute declared and kept. */
export function networkToGraphml(network: Graph): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'];
  for (const element of ['node', 'edge'] as const)
    for (const [name, type] of attributeTypes(network, element))
      lines.push(
        `  <key id="${element}-${escapeXml(name)}" for="${element}" attr.name="${escapeXml(name)}" attr.type="${type}"/>`,
      );
  lines.push(`  <graph edgedefault="${network.type === 'undirected' ? 'undirected' : 'directed'}">`);
  const data = (of: string, attributes: Record<string, unknown>): string[] =>
    Object.entries(flatAttributes(attributes)).map(
      ([name, value]) => `      <data key="${of}-${escapeXml(name)}">${escapeXml(String(value))}</data>`,
    );
  network.forEachNode((key, attributes) =>
    lines.push(`    <node id="${escapeXml(key)}">`, ...data('node', attributes), '    </node>'),
  );
  network.forEachEdge((key, attributes, source, target) =>
    lines.push(
      `    <edge id="${escapeXml(key)}" source="${escapeXml(source)}" target="${escapeXml(target)}">`,
      ...data('edge', attributes),
      '    </edge>',
    ),
  );
  lines.push('  </graph>', '</graphml>', '');
  return lines.join('\n');
}
