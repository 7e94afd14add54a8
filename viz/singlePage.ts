import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

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
    plugins: [viteSingleFile({ removeViteModuleLoader: true })],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: true, target: 'es2022', reportCompressedSize: false },
  });
}
