import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { packagePath } from '../documents/packagePath.ts';
import { UserError } from '../documents/userError.ts';
import { checkBase } from '../rdf/iris.ts';

/**
 * The explorer as one HTML page, scripts and styles inside, without a graph.
 *
 * @throws UserError when the package was not built
 */
export function readExplorerPage(): Promise<string> {
  return readPage('explorer');
}

/**
 * The page on which SPARQL queries are written and run, scripts and styles inside.
 *
 * @throws UserError when the package was not built
 */
export function readQueryPage(): Promise<string> {
  return readPage('query');
}

async function readPage(name: 'explorer' | 'query'): Promise<string> {
  const path = packagePath('dist', name, 'index.html');
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new UserError(`the page of the ${name} is missing: ${path}`, { hint: 'run "npm run build" once', cause });
  }
}

/** The explorer's page told where the IRIs of its graph begin, for the Turtle that it saves; as it is for the usual address. */
export function withBase(page: string, base?: string): string {
  if (base === undefined) return page;
  const value = checkBase(base).replaceAll('&', '&amp;');
  return page.replace('<div id="parley">', () => `<div id="parley" data-base="${value}">`);
}

function hashes(html: string, element: 'script' | 'style'): string[] {
  const found = html.matchAll(new RegExp(`<${element}(\\s[^>]*)?>([\\s\\S]*?)</${element}>`, 'g'));
  const contents = [...found].filter(([, attributes]) => !attributes?.includes('application/json'));
  return contents.map(([, , text]) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`);
}

/**
 * Content-Security-Policy for the page: its own inlined scripts and styles by their hashes, nothing else, so that text of a
 * hostile document cannot run even if it were taken for markup.
 *
 * @param connect what the page may fetch: `'self'` when served, `'none'` in a file
 */
export function contentSecurityPolicy(html: string, connect: "'self'" | "'none'"): string {
  return [
    "default-src 'none'",
    `script-src ${hashes(html, 'script').join(' ')}`,
    `style-src ${hashes(html, 'style').join(' ')}`,
    'img-src data: blob:',
    'worker-src blob:',
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
