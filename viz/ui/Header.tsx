import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatDay } from '../state/days.ts';
import type { Model } from '../state/model.ts';
import { restrictions } from '../state/remedies.ts';
import type { ViewState } from '../state/view.ts';
import type { Act } from './act.ts';
import { Downloads } from './Downloads.tsx';
import { SearchBox } from './SearchBox.tsx';
import type { ShownFile } from './shownFiles.ts';
import { ThemeButton } from './ThemeButton.tsx';

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** First and last day that the documents or statements name, as the reader writes dates. */
export function period(model: Model): string {
  const days = new Set([...model.graph.stances, ...model.graph.documents].map(({ date }) => date));
  const known = [...days].filter((day): day is string => day !== null).sort();
  if (known.length === 0) return '';
  const [first, last] = [known[0], known[known.length - 1]];
  if (first === last) return formatDay(first);
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  return sameMonth ? `${Number(first.slice(8, 10))}–${formatDay(last)}` : `${formatDay(first)} – ${formatDay(last)}`;
}

interface Props {
  model: Model;
  view: ViewState;
  act: Act;
  /** Number of statements that pass the filters. */
  shown: number;
  files: ShownFile[];
  /** Whether a server sent the page, which has others besides. */
  served: boolean;
  /** What adds documents. */
  adding: ComponentChildren;
}

export function Header({ model, view, act, shown, files, served, adding }: Props) {
  const { parties, demands, stances, documents } = model.graph;
  const heard = useMemo(() => new Set(stances.map((stance) => stance.demand)).size, [model]);
  const days = useMemo(() => period(model), [model]);
  const restricted = restrictions(model, view.filters);
  const facts = [
    count(parties.length, 'party', 'parties'),
    count(heard || demands.length, 'demand', 'demands'),
    shown < stances.length
      ? `${shown} of ${count(stances.length, 'statement', 'statements')}`
      : count(stances.length, 'statement', 'statements'),
    count(documents.length, 'document', 'documents'),
    days,
  ];
  return (
    <header class="top">
      <div class="masthead">
        <h1>Parley</h1>
        <p>
          <span class="claim">Who wants what, and the words that say so.</span>{' '}
          <span role="status">{facts.filter(Boolean).join(' · ')}</span>
        </p>
      </div>
      {restricted.length > 0 && (
        <p class="printed">Shown with these filters: {restricted.map(({ label }) => label).join('; ')}</p>
      )}
      <SearchBox model={model} view={view} act={act} />
      <div class="tools">
        {served && (
          <nav aria-label="Pages">
            <a class="page" href={view.theme === 'auto' ? 'query' : `query#theme=${view.theme}`}>
              SPARQL
            </a>
          </nav>
        )}
        {adding}
        <Downloads files={files} all={shown === stances.length} />
        <ThemeButton theme={view.theme} setTheme={(theme) => act((now) => ({ ...now, theme }))} />
      </div>
    </header>
  );
}
