import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { contentSecurityPolicy, readExplorerPage, withBase } from './explorerPage.ts';

/**
 * JSON that can stand in a script element: `<` is escaped, so neither `</script>` nor `<!--` in a document's text can end
 * it, and the two line separators that older readers take for line ends are escaped too.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/**
 * The explorer with the graph inside: one HTML file that opens from disk or from any static host, and fetches nothing.
 * The same graph gives the same bytes.
 *
 * @param options.base what the IRIs of the Turtle that the page saves start with
 * @throws UserError when the package was not built, or for a bad base
 */
export async function toHtml(graph: KnowledgeGraph, options: { base?: string } = {}): Promise<string> {
  const page = await readExplorerPage();
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(page, "'none'")}" />`;
  const data = `<script type="application/json" id="parley-graph">${scriptJson(graph)}</script>`;
  // Functions, since "$&" in a replacement text would be expanded.
  const whole = page
    .replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => `${charset}\n    ${policy}`)
    .replace('<div id="parley"></div>', (root) => `${root}\n    ${data}`);
  return withBase(whole, options.base);
}
