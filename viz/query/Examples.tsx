import type { QueryHelp } from '../../src/server/queryRoutes.ts';

interface Props {
  help: QueryHelp;
  /** The query that is being written. */
  text: string;
  choose(query: string): void;
}

const WIDE = window.matchMedia('(min-width: 900px)').matches;

/** Questions with their queries, and the prefixes that need no declaration. */
export function Examples({ help, text, choose }: Props) {
  return (
    <aside class="examples" aria-label="Examples and prefixes">
      <details open={WIDE}>
        <summary>
          <h2>Examples</h2>
        </summary>
        <p class="hint">
          A click writes the query and runs it. Its comments say what to change for another party or demand.
        </p>
        <ul>
          {help.queries.map(({ name, question, query }) => (
            <li key={name}>
              <button type="button" aria-pressed={query === text} onClick={() => choose(query)}>
                {question}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>
          <h2>Known prefixes</h2>
        </summary>
        <p class="hint">These need no PREFIX line. A name in a result leads to what is known of it.</p>
        <dl>
          {Object.entries(help.prefixes).map(([prefix, iri]) => (
            <div key={prefix}>
              <dt>{prefix}:</dt>
              <dd>{iri}</dd>
            </div>
          ))}
        </dl>
      </details>
    </aside>
  );
}
