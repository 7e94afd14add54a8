import type { FunctionComponent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { afterPaint } from './afterPaint.ts';
import type { Props } from './NetworkPane.tsx';

/** The pane, once a page has needed it: what draws on WebGL takes longer to wake than all the rest. */
let loaded: FunctionComponent<Props> | null = null;

/**
 * The network behind the rest of the page: matrix and findings answer first, at the opening of the page and at every press,
 * and the drawing follows. Two frames later, since the panel may take the first one after a press.
 */
export function LaterNetwork(props: Props) {
  const [Pane, setPane] = useState(() => loaded);
  const [drawn, setDrawn] = useState(props);
  const { model, full, scene, view } = props;
  useLayoutEffect(() => {
    let gone = false;
    const draw = async () => {
      loaded ??= (await import('./NetworkPane.tsx')).NetworkPane;
      if (gone) return;
      setPane(() => loaded);
      setDrawn(props);
    };
    let callOff = afterPaint(() => {
      callOff = afterPaint(draw);
    });
    return () => {
      gone = true;
      callOff();
    };
  }, [model, full, scene, view]);
  if (Pane) return <Pane {...drawn} />;
  return (
    <section class="pane network" aria-label="Network" aria-busy="true">
      <div class="pane-head">
        <h2>Network</h2>
      </div>
      <div class="canvas-frame" />
    </section>
  );
}
