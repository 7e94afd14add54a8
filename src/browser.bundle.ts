import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { sentenceBoundaryModel } from './winkModel.bundle.ts';

const fromUrl = fileURLToPath(new URL('language/modelFiles.browser.ts', import.meta.url));

/** The extractor as one module for web pages, where the model's files are fetched in place of read. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [
    sentenceBoundaryModel({ browser: true }),
    { name: 'model-from-url', enforce: 'pre', resolveId: (source) => (source === './modelFiles.ts' ? fromUrl : null) },
  ],
  build: {
    lib: { entry: 'src/browser.ts', formats: ['es'], fileName: () => 'extractor.js' },
    outDir: 'dist/browser',
    emptyOutDir: false,
    copyPublicDir: false,
    license: { fileName: 'LICENSES.md' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
