import { useState } from 'preact/hooks';
import type { Rows, Value } from './answer.ts';
import { NodeLink } from './NodeLink.tsx';
import type { Prefixes } from './names.ts';

/** Rows that are shown at first, and more of each time: a browser is slow with tens of thousands. */
const STEP = 500;
const LONG = 500;

interface Props {
  result: Rows;
  prefixes: Prefixes;
  hashOf(query: string): string;
}

/** Rows of a SELECT as a table. Texts are texts, whatever they hold. */
export function ResultTable({ result, prefixes, hashOf }: Props) {
  const [shown, setShown] = useState(STEP);
  const { columns, rows } = result;
  if (rows.length === 0)
    return <p class="nothing">No row matches. Loosen the pattern, or look up the names it uses.</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section class="rows" tabIndex={0} aria-label="Result rows">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="hidden">Row</span>
              </th>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, at) => (
              <tr key={at}>
                <th scope="row" class="number">
                  {at + 1}
                </th>
                {columns.map((column) => (
                  <td key={column} class={classOf(row[column])}>
                    <Cell value={row[column]} prefixes={prefixes} hashOf={hashOf} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown < rows.length && (
        <p class="more">
          {shown.toLocaleString('en')} of {rows.length.toLocaleString('en')} rows are shown; downloads hold all.{' '}
          <button type="button" onClick={() => setShown(shown + STEP)}>
            Show {Math.min(STEP, rows.length - shown)} more
          </button>
        </p>
      )}
    </>
  );
}

/** Numbers stand to the right; sentences get room. */
function classOf(value: Value | undefined): string | undefined {
  if (isNumber(value)) return 'numeric';
  return value?.type === 'literal' && String(value.value).length > 60 ? 'long' : undefined;
}

export function isNumber(value: Value | undefined): boolean {
  return /#(?:integer|decimal|double|float|nonNegativeInteger|int|long)$/.test(value?.datatype ?? '');
}

interface CellProps {
  value: Value | undefined;
  prefixes: Prefixes;
  hashOf(query: string): string;
}

function Cell({ value, prefixes, hashOf }: CellProps) {
  if (!value) return <span class="unbound">–</span>;
  const text = typeof value.value === 'string' ? value.value : JSON.stringify(value.value);
  if (value.type === 'uri') return <NodeLink iri={text} prefixes={prefixes} hashOf={hashOf} />;
  if (value.type === 'bnode') return <>_:{text}</>;
  return <LongText text={text} lang={value['xml:lang']} />;
}

function LongText({ text, lang }: { text: string; lang?: string }) {
  const [open, setOpen] = useState(false);
  if (text.length <= LONG) return <span lang={lang}>{text}</span>;
  return (
    <span lang={lang}>
      {open ? text : `${text.slice(0, LONG).trimEnd()} …`}{' '}
      <button type="button" class="inline" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'less' : `all ${text.length.toLocaleString('en')} characters`}
      </button>
    </span>
  );
}
