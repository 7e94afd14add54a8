import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { packagePath } from '../documents/packagePath.ts';
import { MEDIA_TYPES } from '../rdf/formats.ts';
import { readVocabulary } from '../rdf/vocabularyTerms.ts';
import { negotiate } from './negotiate.ts';
import { VOCABULARY_POLICY, vocabularyPage } from './vocabularyPage.ts';

const FILES = [
  ['/ns/parley.ttl', 'parley.ttl', MEDIA_TYPES.turtle],
  ['/ns/shapes.ttl', 'shapes.ttl', MEDIA_TYPES.turtle],
  ['/context.jsonld', 'context.jsonld', MEDIA_TYPES.jsonld],
] as const;

/** The vocabulary at `/ns`, for people as a page and for tools as Turtle, with its shapes and the JSON-LD context. */
export function vocabularyRoutes(): Hono {
  const app = new Hono();
  const file = async (name: string, type: string) =>
    new Response(await readFile(packagePath('ontology', name)), {
      headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' },
    });

  app.get('/ns', async (context) => {
    context.header('Vary', 'Accept');
    const accept = context.req.header('accept') ?? '';
    if (negotiate(accept, ['text/html', MEDIA_TYPES.turtle]) === MEDIA_TYPES.turtle)
      return context.body(await readFile(packagePath('ontology', 'parley.ttl'), 'utf8'), 200, {
        'Content-Type': `${MEDIA_TYPES.turtle}; charset=utf-8`,
      });
    const theme = context.req.query('theme');
    context.header('Content-Security-Policy', VOCABULARY_POLICY);
    context.header('Cache-Control', 'no-cache');
    return context.html(
      await vocabularyPage(await readVocabulary(), theme === 'light' || theme === 'dark' ? theme : undefined),
    );
  });
  app.get('/ns/', (context) => context.redirect('../ns', 301));
  for (const [path, name, type] of FILES) app.get(path, () => file(name, type));
  return app;
}
