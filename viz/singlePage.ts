import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

const LICENCES = 'LICENSES.md';

/** Puts the notices of the libraries within the page at its end: it is passed on as a file of its own, and their licences ask for them. */
function withLicences(): Plugin {
  return {
    name: 'page-with-licences',
    writeBundle({ dir }) {
      const [page, notices] = ['index.html', LICENCES].map((name) => join(dir ?? '', name));
      const text = readFileSync(notices, 'utf8').replaceAll('--', '–');
      writeFileSync(page, `${readFileSync(page, 'utf8')}<!--\n${text}\n-->\n`);
    },
  };
}

/**
 * One HTML file with scripts and styles inside: module scripts in files of their own are blocked on `file://`, and the same
 * page serves the export and the server.
 *
 * @param folder where the page's index.html stands
 * @param outDir where the page is written, seen from there
 */
export function singlePage(folder: URL, outDir: string) {
  return defineConfig({
    root: fileURLToPath(folder),
    base: './',
    publicDir: false,
    // Its main file brings a parser of XML for Node, which browsers have themselves.
    resolve: { alias: { 'graphology-gexf': 'graphology-gexf/browser' } },
    plugins: [viteSingleFile({ removeViteModuleLoader: true }), withLicences()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      license: { fileName: LICENCES },
    },
  });
}
