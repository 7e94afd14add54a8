import type { Content } from '../documents/writeWhole.ts';
import type { CsvTable } from '../exports/csv.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import type { ExportFormat } from './commands/export.ts';

/** The graph in a format of other tools, RDF in portions, since it can be long; each writer is loaded only when asked for. */
export async function exportGraph(
  graph: KnowledgeGraph,
  format: ExportFormat,
  { base, table = 'statements' }: { base?: string; table?: CsvTable },
): Promise<Content> {
  switch (format) {
    case 'gexf':
      return (await import('../exports/gexf.ts')).toGexf(graph);
    case 'graphml':
      return (await import('../exports/graphml.ts')).toGraphml(graph);
    case 'csv':
      return (await import('../exports/csv.ts')).CSV_TABLES[table](graph);
    case 'html':
      return (await import('../exports/html.ts')).toHtml(graph, { base });
    default: {
      const { writeRdfTo } = await import('../rdf/writeRdf.ts');
      return (stream) => writeRdfTo(stream, graph, format, { base });
    }
  }
}
