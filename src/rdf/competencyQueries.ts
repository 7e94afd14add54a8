import { readdir, readFile } from 'node:fs/promises';
import { packagePath } from '../documents/packagePath.ts';
import { UserError } from '../documents/userError.ts';
import { DEFAULT_BASE } from './iris.ts';

/** A question that the graph was made to answer, with the query that answers it. */
export interface CompetencyQuery {
  /** Name of its file without `.rq`. */
  name: string;
  /** The question in plain words, which `parley ask` understands as well. */
  question: string;
  /** What the answer holds, and what to change for another party or demand. */
  notes: string[];
  /** The whole file. */
  query: string;
}

/**
 * The queries of `ontology/queries/`, by name. The first comment line of a file is its question, the others are notes.
 *
 * @param base where party: and demand: begin in the graph that is asked; the files hold the default
 */
export async function competencyQueries(base = DEFAULT_BASE): Promise<CompetencyQuery[]> {
  const folder = packagePath('ontology', 'queries');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.rq')).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(packagePath('ontology', 'queries', file), 'utf8');
      const [question, ...notes] = /^(?:#.*\n)+/
        .exec(text)![0]
        .trim()
        .split('\n')
        .map((line) => line.replace(/^#\s*/, ''));
      const query = base === DEFAULT_BASE ? text : text.replace(INSTANCE_PREFIX, (_, start) => `${start}<${base}`);
      return { name: file.slice(0, -'.rq'.length), question, notes, query };
    }),
  );
}

/** Instances only: the vocabulary's own address stays. */
const INSTANCE_PREFIX = /(PREFIX (?:party|demand): )<https:\/\/w3id\.org\/parley\//g;

/**
 * @throws UserError that lists the names
 */
export async function competencyQuery(name: string, base?: string): Promise<CompetencyQuery> {
  const all = await competencyQueries(base);
  const found = all.find((candidate) => candidate.name === name.replace(/\.rq$/, ''));
  if (found) return found;
  throw new UserError(`no query is called "${name}"`, {
    hint: `Choose one of:\n${all.map((query) => `  ${query.name.padEnd(30)} ${query.question}`).join('\n')}`,
    exitCode: 2,
  });
}
