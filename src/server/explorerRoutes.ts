import { Hono } from 'hono';
import { contentSecurityPolicy } from '../exports/explorerPage.ts';
import { allowedMethods } from './allowedMethods.ts';
import type { GraphSource } from './graphSource.ts';
import { guard, securityHeaders } from './guard.ts';
import { queryRoutes } from './queryRoutes.ts';
import { sparqlRoutes } from './sparqlEndpoint.ts';
import { vocabularyRoutes } from './vocabularyRoutes.ts';
import { createWordsFor } from './wordsFor.ts';

export interface ExplorerRoutesOptions {
  page: string;
  /** The page on which queries are written. */
  queryPage: string;
  file: GraphSource;
  /** What the server listens on. */
  host: string;
  /** Words for an error; see `createWordsFor`. */
  wordsFor?: (error: unknown) => string;
  /** Routes by which documents are added; none can be if it is left out. */
  documents?: Hono;
}

/** The web application behind `parley serve`. A mistake of the user is told in words, anything else stays inside. */
export function explorerRoutes({
  page,
  queryPage,
  file,
  host,
  wordsFor = createWordsFor([]),
  documents,
}: ExplorerRoutesOptions): Hono {
  const policy = `${contentSecurityPolicy(page, "'self'")}; frame-ancestors 'none'`;
  const app = new Hono();
  app.use(securityHeaders);
  app.use(guard(host));

  app.get('/', (context) => {
    context.header('Content-Security-Policy', policy);
    context.header('Cache-Control', 'no-cache');
    return context.html(page);
  });
  app.get('/graph.json', async (context) => {
    const { json, tag } = await file.load();
    context.header('ETag', tag);
    context.header('Cache-Control', 'no-cache');
    if (context.req.header('if-none-match') === tag) return context.body(null, 304);
    return context.body(json, 200, { 'Content-Type': 'application/json; charset=utf-8' });
  });

  app.route(
    '/sparql',
    sparqlRoutes(async () => (await file.load()).store),
  );

  if (documents) app.route('/', documents);
  app.route('/', queryRoutes(queryPage, file));
  app.route('/', vocabularyRoutes());

  app.notFound((context) => {
    const allowed = allowedMethods(app, context.req.path);
    if (!allowed.length) return context.text('There is nothing at this address.\n', 404);
    context.header('Allow', allowed.join(', '));
    return context.text(`This address answers to ${allowed.join(', ')}.\n`, 405);
  });
  app.onError((error, context) => context.text(`${wordsFor(error)}\n`, 500));
  return app;
}
