import { rowsToCsv } from '../files/csv.ts';
import { save } from '../files/save.ts';
import type { Answer, Rows } from './answer.ts';
import { NodeLink } from './NodeLink.tsx';
import type { Prefixes } from './names.ts';
import { isNumber, ResultTable } from './ResultTable.tsx';
import { turtleParts } from './turtle.ts';

interface Props {
  answer: Answer;
  prefixes: Prefixes;
  hashOf(query: string): string;
}

/** An answer in the form that its query asked for, and as files. */
export function Result({ answer, prefixes, hashOf }: Props) {
  if (answer.kind === 'truth')
    return (
      <>
        <p class="truth">{answer.truth ? 'Yes' : 'No'}</p>
        <Files files={[['JSON', 'result.json', 'application/json', () => answer.body]]} />
      </>
    );
  if (answer.kind === 'graph') {
    const parts = turtleParts(answer.turtle, prefixes);
    if (answer.turtle.trim() === '') return <p class="nothing">The graph of this answer is empty.</p>;
    return (
      <>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
        <section class="turtle" tabIndex={0} aria-label="Result as Turtle">
          <pre>
            {parts.map(({ text, iri }) => (iri ? <NodeLink iri={iri} prefixes={prefixes} hashOf={hashOf} /> : text))}
          </pre>
        </section>
        <Files files={[['Turtle', 'result.ttl', 'text/turtle', () => parts.map(({ text }) => text).join('')]]} />
      </>
    );
  }
  return (
    <>
      <ResultTable key={answer.body} result={answer} prefixes={prefixes} hashOf={hashOf} />
      <Files
        files={[
          ['CSV', 'result.csv', 'text/csv', () => csvOf(answer)],
          ['JSON', 'result.json', 'application/json', () => answer.body],
        ]}
      />
    </>
  );
}

function csvOf({ columns, rows }: Rows): string {
  const cells = rows.map((row) =>
    columns.map((column) => {
      const value = row[column]?.value ?? null;
      const number = isNumber(row[column]) && String(Number(value)) === value;
      return value === null ? null : number ? Number(value) : typeof value === 'string' ? value : JSON.stringify(value);
    }),
  );
  return rowsToCsv([columns, ...cells]);
}

/** Label, file name, media type, content. */
type File = [string, string, string, () => string];

function Files({ files }: { files: File[] }) {
  return (
    <p class="files">
      Download
      {files.map(([label, name, type, make]) => (
        <button
          key={label}
          type="button"
          onClick={() => save(name, new Blob([make()], { type: `${type};charset=utf-8` }))}
        >
          {label}
        </button>
      ))}
    </p>
  );
}
