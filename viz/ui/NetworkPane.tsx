import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { emphasise } from '../drawing/emphasis.ts';
import { type Figure, makeFigure } from '../drawing/figure.ts';
import { layoutByIssue, layoutStored } from '../drawing/layout.ts';
import { ISSUE_COLOURS, readPalette } from '../drawing/palette.ts';
import { createNetwork, type Network } from '../network.ts';
import type { Model } from '../state/model.ts';
import { demandKey, partyKey, type Scene } from '../state/pairs.ts';
import { type Selection, select, type ViewState } from '../state/view.ts';
import type { Act } from './act.ts';
import { NetworkList } from './NetworkList.tsx';

interface Props {
  model: Model;
  /** The whole graph, for places that stay when filters change. */
  full: Scene;
  scene: Scene;
  view: ViewState;
  act: Act;
  onFigure(figure: Figure): void;
}

declare global {
  interface Window {
    /** Handle for the browser tests: where nodes stand on the screen. */
    parleyNetwork?: Network | null;
  }
}

function ringsOf(scene: Scene, selection: Selection | null): Set<string> {
  const rings = new Set<string>();
  if (selection && selection.kind !== 'demand') rings.add(partyKey(selection.party));
  if (selection && selection.kind !== 'party')
    rings.add(demandKey(scene.rowOf.get(selection.demand)?.id ?? selection.demand));
  return rings;
}

/** On large screens the figure grows, or its names would be too small for the room they have. */
function largeScale(width: number, height: number): number {
  return Math.min(2.4, Math.max(1, Math.sqrt(width * height) / 900));
}

export function NetworkPane({ model, full, scene, view, act, onFigure }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const network = useRef<Network | null>(null);
  const [box, setBox] = useState<{ width: number; height: number; scale: number } | null>(null);
  const [hovered, setHovered] = useState<Selection | null>(null);
  const [blind, setBlind] = useState(false);
  const [asList, setAsList] = useState(false);
  const sceneNow = useRef(scene);
  sceneNow.current = scene;

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const animated = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const pairSelection = (id: string): Selection | null => {
      const pair = sceneNow.current.pairById.get(id);
      return pair ? { kind: 'pair', party: pair.party, demand: pair.demand } : null;
    };
    const nodeSelection = (kind: 'party' | 'demand', ref: string): Selection =>
      kind === 'party' ? { kind, party: ref } : { kind, demand: ref };
    const made = createNetwork(
      element,
      {
        onNode: (kind, ref) => act((now) => select(now, nodeSelection(kind, ref))),
        onEdge: (id) => act((now) => select(now, pairSelection(id))),
        onNothing: () => act((now) => select(now, null)),
        onHover: (target) => {
          if (target === null) setHovered(null);
          else if (target.kind === 'edge') setHovered(pairSelection(target.id));
          else {
            const [kind, ...rest] = target.id.split('/');
            setHovered(nodeSelection(kind as 'party' | 'demand', rest.join('/')));
          }
        },
      },
      animated,
    );
    network.current = made;
    window.parleyNetwork = made;
    if (made === null) {
      setBlind(true);
      return;
    }
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry.contentRect;
      const scale = largeScale(width, height);
      if (width > 40 && height > 40)
        setBox({ width: Math.round(width / scale), height: Math.round(height / scale), scale });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.destroy();
      network.current = null;
    };
  }, [act]);

  const layout = useMemo(() => {
    if (box === null) return null;
    return view.layout === 'issue' ? layoutByIssue(full, model.issues, box) : layoutStored(full, box);
  }, [model, full, box, view.layout]);

  const dark = useDark(view.theme);
  useEffect(() => {
    if (layout === null || box === null || !host.current) return;
    const palette = readPalette(host.current);
    const figure = makeFigure(model, scene, layout, palette, box);
    network.current?.resize();
    network.current?.draw(figure, palette, box.scale);
    onFigure(figure);
  }, [model, scene, layout, box, dark]);

  useEffect(() => {
    const focus = hovered ?? view.selection;
    network.current?.light(emphasise(scene, focus), ringsOf(scene, view.selection));
  }, [scene, view.selection, hovered, layout, dark]);

  const onKeyDown = (event: KeyboardEvent) => {
    const keys: Record<string, () => void> = {
      '+': () => network.current?.zoom(1.4),
      '=': () => network.current?.zoom(1.4),
      '-': () => network.current?.zoom(1 / 1.4),
      '0': () => network.current?.fit(),
      ArrowLeft: () => network.current?.pan(-0.1, 0),
      ArrowRight: () => network.current?.pan(0.1, 0),
      ArrowUp: () => network.current?.pan(0, 0.1),
      ArrowDown: () => network.current?.pan(0, -0.1),
    };
    if (event.ctrlKey || event.metaKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  };
  const listed = asList || blind;
  const summary = `Network of ${scene.parties.length} parties, ${scene.rows.length} demands and ${scene.pairs.length} lines`;
  return (
    <section class="pane network" aria-label="Network">
      <div class="pane-head">
        <h2>Network</h2>
        <div class="pane-tools">
          <button type="button" aria-pressed={asList || blind} disabled={blind} onClick={() => setAsList(!asList)}>
            As a list
          </button>
          <button
            type="button"
            aria-pressed={view.layout === 'issue'}
            disabled={listed}
            title="Parties in the middle, demands round them under their issues"
            onClick={() => act((now) => ({ ...now, layout: now.layout === 'force' ? 'issue' : 'force' }))}
          >
            By issue
          </button>
          <span class="group">
            <button type="button" aria-label="Zoom in" disabled={listed} onClick={() => network.current?.zoom(1.4)}>
              +
            </button>
            <button
              type="button"
              aria-label="Zoom out"
              disabled={listed}
              onClick={() => network.current?.zoom(1 / 1.4)}
            >
              −
            </button>
            <button type="button" disabled={listed} onClick={() => network.current?.fit()}>
              Fit
            </button>
          </span>
        </div>
      </div>
      {blind && (
        <p class="notice" role="status">
          This browser has no WebGL, so the network is shown as a list. Everything else works.
        </p>
      )}
      {listed && <NetworkList model={model} scene={scene} act={act} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls */}
      <div
        class="canvas-frame"
        role="group"
        aria-label={`${summary}. Keys: plus, minus, arrows, 0 to fit.`}
        tabIndex={listed ? -1 : 0}
        onKeyDown={onKeyDown}
        hidden={listed}
      >
        <div
          class="canvas"
          ref={host}
          role="img"
          aria-label={`${summary}. The button “As a list” gives the same in words.`}
        />
      </div>
      {!listed && view.layout === 'force' && (
        <ul class="issue-key" aria-label="Colours of the issues">
          {model.issues
            .filter((issue) => scene.rows.some((row) => row.issue.id === issue.id))
            .map((issue) => (
              <li key={issue.id}>
                <i
                  class={`issue-${issue.id === 'open' ? 'open' : (model.issues.indexOf(issue) % ISSUE_COLOURS) + 1}`}
                />
                {issue.label}
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}

/** Whether the page is dark now, by the reader's choice or the system's. */
export function useDark(theme: ViewState['theme']): boolean {
  const query = useMemo(() => window.matchMedia('(prefers-color-scheme: dark)'), []);
  const [system, setSystem] = useState(query.matches);
  useEffect(() => {
    const follow = () => setSystem(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return theme === 'auto' ? system : theme === 'dark';
}
