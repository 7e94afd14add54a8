import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { sentenceBoundaryModel } from './winkModel.bundle.ts';

const BUNDLE = 'extractor.bundle.cjs';
const RUNNER = '../bundledCode.js';

/** In place of the compiled entry: the same export, from the bundle. */
const entry = (): Plugin => ({
  name: 'entry-of-the-bundle',
  generateBundle() {
    const source = `import { fileURLToPath } from 'node:url';
import { runBundled } from '${RUNNER}';

export const { createExtractor } = runBundled(fileURLToPath(new URL('${BUNDLE}', import.meta.url)));
`;
    this.emitFile({ type: 'asset', fileName: 'extractor.js', source });
  },
});

/**
 * Joins the two hundred modules behind `createExtractor`, and the tokeniser's seventy, into one file: finding, reading and linking them
 * one by one takes a tenth of the time in which the command reads an article, and every worker thread pays it again. It is CommonJS
 * because Node keeps only that as compiled code, see `bundledCode.ts`. Names stay, for stack traces. Without this step all works the
 * same. The modules themselves stay beside it.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [sentenceBoundaryModel(), entry()],
  ssr: { noExternal: ['wink-nlp', 'wink-eng-lite-web-model'] },
  build: {
    ssr: 'src/stances/extractor.ts',
    outDir: 'dist/stances',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node20',
    minify: false,
    license: { fileName: 'LICENSES.md' },
    rolldownOptions: {
      output: {
        format: 'cjs',
        entryFileNames: BUNDLE,
        codeSplitting: false,
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
});
