// npm run bench -- [NAME…] [--treebank DIR]    measurements that need data or time beyond `npm test`; imports from dist/
//
// Every other module of this folder that exports `run(options)` is a benchmark: it returns `{ lines, ok }`. Without names
// all of them run, one after the other. The exit code is 1 if a figure is not where it should be.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, '../..');

function fail(message) {
  console.error(message);
  process.exit(2);
}

let options;
try {
  options = parseArgs({ options: { treebank: { type: 'string' } }, allowPositionals: true });
} catch (error) {
  fail(`${error.message}\nUse: npm run bench -- [NAME…] [--treebank DIR]`);
}
const treebank = resolve(options.values.treebank ?? resolve(root, '../shared/treebank'));
if (!existsSync(resolve(root, 'dist/language/parser.js'))) fail('dist/ is missing: run "npm run build" first.');

const modules = [];
for (const file of readdirSync(here).sort()) {
  if (!file.endsWith('.mjs') || file === 'run.mjs') continue;
  // Looked up in the source, because a script that is no benchmark would run when imported.
  if (!/^export (?:async )?function run\b/m.test(readFileSync(resolve(here, file), 'utf8'))) continue;
  const module = await import(`./${file}`);
  modules.push({ name: basename(file, '.mjs'), ...module });
}
const unknown = options.positionals.filter((name) => !modules.some((module) => module.name === name));
if (unknown.length)
  fail(`No benchmark ${unknown.join(', ')}; there are: ${modules.map(({ name }) => name).join(', ')}`);
const chosen = modules.filter(({ name }) => options.positionals.length === 0 || options.positionals.includes(name));

let failed = false;
for (const { name, title, run } of chosen) {
  console.log(`${title ?? name}\n`);
  const { lines, ok } = await run({ treebank, root });
  console.log(`${lines.join('\n')}\n`);
  if (!ok) {
    console.log(`${name}: a figure is not where it should be.\n`);
    failed = true;
  }
}
process.exitCode = failed ? 1 : 0;
