import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { emphasise, namedNodes } from '../drawing/emphasis.ts';
import { type Figure, makeFigure } from '../drawing/figure.ts';
import { readPalette } from '../drawing/palette.ts';
import type { Target } from '../drawing/pointer.ts';
import { createNetwork, type Network } from '../network.ts';
import type { Model } from '../state/model.ts';
import type { Net } from '../state/net.ts';
import { makeNet } from '../state/nets.ts';
import type { Scene } from '../state/pairs.ts';
import { markTurns, type Turn } from '../state/turns.ts';
import { type Selection, select, type ViewState } from '../state/view.ts';
import type { Act } from './act.ts';
import { afterPaint } from './afterPaint.ts';
import { NetworkLegend } from './NetworkLegend.tsx';
import { NetworkList } from './NetworkList.tsx';
import { NetworkTools, ZOOM_STEP } from './NetworkTools.tsx';
import { useDark } from './useDark.ts';
import { useLayout } from './useLayout.ts';
import { useSize } from './useSize.ts';

export interface Props {
  model: Model;
  /** The whole graph, for places that stay when filters change. */
  full: Scene;
  scene: Scene;
  turns: readonly Turn[];
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

const PAN_STEP = 0.1;

/** "40 parties, 260 demands and 800 lines", whatever the view shows. */
function summary(net: Net): string {
  const count = (kind: string) => net.nodes.filter((node) => node.kind === kind).length;
  const parts = [`${count('party')} parties`, `${count('demand')} demands`, `${count('issue')} issues`];
  return `Network of ${parts.filter((part) => !part.startsWith('0 ')).join(', ')} and ${net.edges.length} lines`;
}

/** What a click on a node or line of the drawing selects. */
function selectionOf(net: Net, target: Target | null): Selection | null {
  if (target === null) return null;
  const found =
    target.kind === 'node'
      ? net.nodes.find(({ key }) => key === target.id)
      : net.edges.find(({ id }) => id === target.id);
  return found?.selection ?? null;
}

/** The network in one of its views, drawn or as a list, with its tools and its key. */
export function NetworkPane({ model, full, scene, turns, view, act, onFigure }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const network = useRef<Network | null>(null);
  const [hovered, setHovered] = useState<Selection | null>(null);
  const [blind, setBlind] = useState(false);
  const [asList, setAsList] = useState(false);
  const box = useSize(host, () => network.current?.resize());
  const fullNet = useMemo(() => makeNet(model, full, view.network, 'all'), [model, full, view.network]);
  const net = useMemo(
    () => markTurns(makeNet(model, scene, view.network, view.ties, view.norm), turns),
    [model, scene, turns, view.network, view.ties, view.norm],
  );
  const { layout, running, toggle } = useLayout({ model, full: fullNet, net, view, box, network });
  const drawn = useRef({ net, layout });
  drawn.current = { net, layout };

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const animated = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const made = createNetwork(
      element,
      {
        onPick: (target) => act((now) => select(now, selectionOf(drawn.current.net, target))),
        onHover: (target) => setHovered(selectionOf(drawn.current.net, target)),
        onDrag: (id, to) => {
          const place = drawn.current.layout?.places.get(id);
          if (place) Object.assign(place, to);
        },
      },
      animated,
    );
    network.current = made;
    window.parleyNetwork = made;
    if (made === null) setBlind(true);
    return () => {
      made?.destroy();
      network.current = null;
    };
  }, [act]);

  const dark = useDark(view.theme);
  useEffect(() => {
    if (layout === null || box === null || !host.current) return;
    const palette = readPalette(host.current);
    const figure = makeFigure(model, net, layout, palette, box);
    network.current?.draw(figure, palette, box.scale);
    onFigure(figure);
  }, [model, net, layout, box, dark]);
  useEffect(() => {
    return afterPaint(() => {
      const lit = emphasise(net, scene, hovered ?? view.selection);
      network.current?.light(lit, namedNodes(scene, view.selection));
    });
  }, [net, scene, view.selection, hovered, layout, dark]);

  const onKeyDown = (event: KeyboardEvent) => {
    const keys: Record<string, () => void> = {
      '+': () => network.current?.zoom(ZOOM_STEP),
      '=': () => network.current?.zoom(ZOOM_STEP),
      '-': () => network.current?.zoom(1 / ZOOM_STEP),
      '0': () => network.current?.fit(),
      ArrowLeft: () => network.current?.pan(-PAN_STEP, 0),
      ArrowRight: () => network.current?.pan(PAN_STEP, 0),
      ArrowUp: () => network.current?.pan(0, PAN_STEP),
      ArrowDown: () => network.current?.pan(0, -PAN_STEP),
    };
    if (event.ctrlKey || event.metaKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  };
  const listed = asList || blind;
  const said = summary(net);
  return (
    <section class="pane network" aria-label="Network">
      <div class="pane-head">
        <h2>Network</h2>
        <NetworkTools
          {...{ view, act, listed, blind }}
          setListed={setAsList}
          arranging={running}
          onArrange={toggle}
          onZoom={(factor) => network.current?.zoom(factor)}
          onFit={() => network.current?.fit()}
        />
      </div>
      {blind && (
        <p class="notice" role="status">
          This browser has no WebGL, so the network is shown as a list. Everything else works.
        </p>
      )}
      {listed && <NetworkList net={net} act={act} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls */}
      <div
        class="canvas-frame"
        role="group"
        aria-label={`${said}. Keys: plus, minus, arrows, 0 to fit.`}
        tabIndex={listed ? -1 : 0}
        onKeyDown={onKeyDown}
        hidden={listed}
      >
        <div
          class="canvas"
          ref={host}
          role="img"
          aria-label={`${said}. The button “As a list” gives the same in words.`}
        />
      </div>
      <NetworkLegend {...{ model, net, view, act }} />
    </section>
  );
}
