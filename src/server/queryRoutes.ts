import { Hono } from 'hono';
import { contentSecurityPolicy } from '../exports/explorerPage.ts';
import { type CompetencyQuery, competencyQueries } from '../rdf/competencyQueries.ts';
import { knownPrefixes } from '../rdf/sparqlQuery.ts';
import { readVocabulary, type VocabularyTerm } from '../rdf/vocabularyTerms.ts';
import type { GraphSource } from './graphSource.ts';

/** What the query page knows besides the graph: examples, prefixes that need no declaration, terms to complete. */
export interface QueryHelp {
  queries: CompetencyQuery[];
  prefixes: Record<string, string>;
  terms: Pick<VocabularyTerm, 'name' | 'kind' | 'comment'>[];
}

/** The page to write queries on at `/query`, and what it offers at `/queries.json`. */
export function queryRoutes(page: string, file: GraphSource): Hono {
  const policy = `${contentSecurityPolicy(page, "'self'")}; frame-ancestors 'none'`;
  const app = new Hono();
  app.get('/query', (context) => {
    context.header('Content-Security-Policy', policy);
    context.header('Cache-Control', 'no-cache');
    return context.html(page);
  });
  app.get('/query/', (context) => context.redirect('../query', 301));
  app.get('/queries.json', async (context) => {
    const { base } = (await file.load()).store;
    const [queries, { terms }] = await Promise.all([competencyQueries(base), readVocabulary()]);
    const help: QueryHelp = {
      queries,
      prefixes: knownPrefixes(base),
      terms: terms.map(({ name, kind, comment }) => ({ name, kind, comment })),
    };
    context.header('Cache-Control', 'no-cache');
    return context.json(help);
  });
  return app;
}
