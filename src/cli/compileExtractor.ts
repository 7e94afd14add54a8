import { keepCompiled } from '../bundledCode.ts';
import { packagePath } from '../documents/packagePath.ts';
import { readDocuments } from '../documents/readDocuments.ts';
import { loadKnowledge } from '../knowledge/loadKnowledge.ts';
import { createExtractor } from '../stances/extractor.ts';

/** Keeps the extractor as compiled after it has read the articles of seeds/. Run by `npm run build`, after the bundle is made. */
const extractor = await createExtractor({ knowledge: await loadKnowledge() });
for await (const document of readDocuments([packagePath('seeds')])) extractor.extract(document);
await keepCompiled(packagePath('dist', 'stances', 'extractor.bundle.cjs'));
