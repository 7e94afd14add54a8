import { mkdir, writeFile } from 'node:fs/promises';
import { packagePath } from '../documents/packagePath.ts';
import { loadKnowledge } from './loadKnowledge.ts';
import { shippedRegistry } from './shippedRegistry.ts';
import { shippedSchemes } from './shippedSchemes.ts';

await Promise.all([shippedRegistry.compile(), shippedSchemes.compile()]);
// For the browser, which reads no Turtle.
await mkdir(packagePath('dist', 'browser'), { recursive: true });
await writeFile(packagePath('dist', 'browser', 'knowledge.json'), JSON.stringify(await loadKnowledge()));
