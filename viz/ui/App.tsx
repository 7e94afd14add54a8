import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import type { Figure } from '../drawing/figure.ts';
import { shownStances } from '../state/filtering.ts';
import { fromHash, toHash } from '../state/hash.ts';
import { makeModel } from '../state/model.ts';
import { makeScene } from '../state/pairs.ts';
import { turnsOf } from '../state/turns.ts';
import { closeDocument, select, type ViewState } from '../state/view.ts';
import type { Act } from './act.ts';
import { DocumentView } from './DocumentView.tsx';
import { EmptyGraph } from './EmptyGraph.tsx';
import { Evidence } from './Evidence.tsx';
import { FilterBar } from './FilterBar.tsx';
import { Findings } from './Findings.tsx';
import { FindingsPane } from './FindingsPane.tsx';
import { FirstVisit } from './FirstVisit.tsx';
import { Header } from './Header.tsx';
import { LaterNetwork } from './LaterNetwork.tsx';
import { MatrixPane } from './MatrixPane.tsx';
import { NothingMatches } from './NothingMatches.tsx';
import { PartiesPane } from './PartiesPane.tsx';
import { SourcesPane } from './SourcesPane.tsx';
import { shownFiles } from './shownFiles.ts';
import { Timeline } from './Timeline.tsx';
import { useLater } from './useLater.ts';
import { tabId, VIEW, ViewTabs } from './ViewTabs.tsx';

interface Props {
  graph: KnowledgeGraph;
  /** Whether a server sent the page, which has others besides. */
  served: boolean;
  /** What adds documents. */
  adding: ComponentChildren;
}

/** The whole page over one graph. The view lives here, and in the address. */
export function App({ graph, served, adding }: Props) {
  const model = useMemo(() => makeModel(graph), [graph]);
  const [view, setView] = useState<ViewState>(() => fromHash(location.hash, model));
  const act = useCallback<Act>((produce) => setView(produce), []);
  const figure = useRef<Figure | null>(null);
  const main = useRef<HTMLElement>(null);
  const panel = useRef<HTMLElement>(null);

  const full = useMemo(() => makeScene(model, graph.stances, view.fold), [model, graph, view.fold]);
  const shown = useMemo(() => shownStances(model, view.filters), [model, view.filters]);
  const scene = useMemo(
    () => (shown === graph.stances ? full : makeScene(model, shown, view.fold)),
    [model, full, shown, view.fold],
  );
  const turns = turnsOf(model, scene);
  // A filter is answered by the counts and the main area first; what the panel makes of it follows.
  const later = useLater(scene, model, view.selection, view.reading);
  const laterTurns = turnsOf(model, later);
  // Who reads further down keeps the place when a filter changes the list, which would be too short for it at first.
  const place = useMemo(
    () => ({ selection: view.selection, scrolled: window.scrollY > 0 || (panel.current?.scrollTop ?? 0) > 0 }),
    [later],
  );

  // Before the next paint, so that the address tells what is shown and a key counts from the first picture on.
  useLayoutEffect(() => {
    const hash = toHash(view);
    if (hash !== location.hash.replace(/^#/, ''))
      history.replaceState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`);
    document.documentElement.dataset.theme = view.theme;
  }, [view]);
  useLayoutEffect(() => {
    const follow = () => setView(fromHash(location.hash, model));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [model]);
  useLayoutEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.target instanceof HTMLInputElement) return;
      act((now) => (now.reading ? closeDocument(now) : select(now, null)));
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [act]);
  useEffect(() => {
    if (!view.selection && !view.reading) return;
    if (!view.reading) panel.current?.scrollTo({ top: 0 });
    // On a telephone the evidence is below; who picks two parties to compare them looks at the comparison.
    const comparing = view.pane === 'parties' && view.selection?.kind === 'tie' && !view.reading;
    if (window.matchMedia('(max-width: 760px)').matches && !comparing)
      panel.current?.scrollIntoView({ block: 'start' });
  }, [view.selection, view.reading?.doc]);

  const networked = view.pane === 'both' || view.pane === 'network';
  const files = shownFiles({
    model,
    scene,
    view,
    figure: () => (networked ? figure.current : null),
    element: () => main.current ?? document.documentElement,
  });
  const nothing = graph.stances.length > 0 && shown.length === 0;
  const empty = graph.stances.length === 0;
  const stage = ['stage', `pane-${view.pane}`, (nothing || empty) && 'unfilled', view.reading && 'beside-document'];
  return (
    <>
      <Header model={model} view={view} act={act} shown={shown.length} files={files} served={served} adding={adding} />
      {!empty && <FirstVisit />}
      {!empty && <FilterBar model={model} view={view} act={act} />}
      {!empty && <Timeline model={model} view={view} act={act} />}
      {!empty && !nothing && <ViewTabs pane={view.pane} act={act} />}
      <main ref={main} class={stage.filter(Boolean).join(' ')}>
        {empty && <EmptyGraph graph={graph} served={served} />}
        {nothing && <NothingMatches model={model} view={view} act={act} />}
        {!empty && !nothing && (
          <div class="view" role="tabpanel" id={VIEW} aria-labelledby={tabId(view.pane)}>
            {networked && (
              <LaterNetwork
                model={model}
                full={full}
                scene={scene}
                turns={turns}
                view={view}
                act={act}
                onFigure={(drawn) => {
                  figure.current = drawn;
                }}
              />
            )}
            {(view.pane === 'both' || view.pane === 'matrix') && <MatrixPane {...{ model, scene, turns, view, act }} />}
            {view.pane === 'parties' && <PartiesPane {...{ model, full, scene, view, act }} />}
            {view.pane === 'sources' && <SourcesPane {...{ model, scene, view, act }} />}
            {view.pane === 'findings' && <FindingsPane {...{ model, scene, turns, view, act }} />}
          </div>
        )}
        <aside class={view.reading ? 'panel reading' : 'panel'} ref={panel} aria-label="Evidence" tabIndex={-1}>
          {view.reading ? (
            <DocumentView
              model={model}
              scene={later}
              reading={view.reading}
              back={view.selection ? 'Evidence' : 'All findings'}
              act={act}
            />
          ) : view.selection ? (
            <Evidence
              {...{ model, act }}
              scene={later}
              turns={laterTurns}
              selection={view.selection}
              compared={view.pane === 'parties'}
              whole={place.scrolled && place.selection === view.selection}
            />
          ) : (
            <Findings {...{ model, act }} scene={later} turns={laterTurns} listed={view.pane === 'findings'} />
          )}
        </aside>
      </main>
    </>
  );
}
