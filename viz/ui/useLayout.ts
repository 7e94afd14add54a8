import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Arranging, arrange, settle } from '../drawing/forces.ts';
import { layoutByForce, layoutByIssue, layoutStored, stretch } from '../drawing/layout.ts';
import type { Box, Layout, Point } from '../drawing/places.ts';
import type { Network } from '../network.ts';
import type { Model } from '../state/model.ts';
import type { Net } from '../state/net.ts';
import type { ViewState } from '../state/view.ts';

interface Given {
  model: Model;
  /** The whole graph in this view, for places that stay when filters change. */
  full: Net;
  /** What is shown of it. */
  net: Net;
  view: ViewState;
  box: Box | null;
  network: { current: Network | null };
}

/** Forces have no up and down of their own, but pictures grow downwards. */
const turned = (places: Map<string, Point>) => new Map([...places].map(([key, { x, y }]) => [key, { x, y: -y }]));

/** Where the nodes stand, and the layout that can be run again, in its worker, over what is shown. */
export function useLayout({ model, full, net, view, box, network }: Given) {
  const usual = useMemo((): Layout | null => {
    if (box === null) return null;
    if (view.network === 'parties') {
      const start = new Map(full.nodes.map(({ key, x, y }) => [key, { x, y }]));
      return layoutByForce(full, settle(full, start), box);
    }
    return view.layout === 'issue' ? layoutByIssue(full, model.issues, box) : layoutStored(full, box);
  }, [model, full, box, view.network, view.layout]);

  const [arranged, setArranged] = useState<Layout | null>(null);
  const [running, setRunning] = useState(false);
  const work = useRef<Arranging | null>(null);
  useEffect(() => {
    setArranged(null);
    return () => {
      work.current?.drop();
      work.current = null;
      setRunning(false);
    };
  }, [usual]);
  // What is shown has changed under a layout that runs: it would bring back what the filters took away.
  useEffect(() => () => work.current?.stop(), [net]);

  const layout = usual && arranged ? { places: new Map([...usual.places, ...arranged.places]), headings: [] } : usual;
  const toggle = () => {
    if (work.current) {
      work.current.stop();
      return;
    }
    if (layout === null || box === null) return;
    const start = turned(layout.places);
    const end = (positions: Map<string, Point>) => {
      work.current = null;
      setRunning(false);
      setArranged(layoutByForce(net, positions, box));
    };
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      end(settle(net, start));
      return;
    }
    setRunning(true);
    work.current = arrange(net, start, {
      onStep: (positions) => network.current?.move(stretch(positions, box)),
      onEnd: end,
    });
  };
  return { layout: useMemo(() => layout, [usual, arranged]), running, toggle };
}
