import { useMemo } from 'preact/hooks';
import { makeMatrix } from '../state/matrix.ts';
import type { Model } from '../state/model.ts';
import type { Scene } from '../state/pairs.ts';
import { type Turn, turnsByPair } from '../state/turns.ts';
import type { MatrixOrder, ViewState } from '../state/view.ts';
import type { Act } from './act.ts';
import { MatrixTable } from './MatrixTable.tsx';
import { memo } from './memo.ts';

interface Props {
  model: Model;
  scene: Scene;
  turns: readonly Turn[];
  view: ViewState;
  act: Act;
}

const ORDERS: Record<MatrixOrder, string> = {
  issue: 'by issue',
  similarity: 'by likeness',
  count: 'by statements',
  name: 'by name',
};

/** Party by demand, with the choice of order and whether contraries share a row. */
function MatrixPaneNow({ model, scene, turns, view, act }: Props) {
  const turned = useMemo(() => turnsByPair(turns), [turns]);
  const matrix = useMemo(() => makeMatrix(model, scene, view.order), [model, scene, view.order]);
  return (
    <section class="pane matrix" aria-label="Matrix">
      <div class="pane-head">
        <h2>Matrix</h2>
        <div class="pane-tools">
          <label>
            <span class="hidden">Order of rows and columns</span>
            <select
              value={view.order}
              onChange={(event) => {
                const order = event.currentTarget.value as MatrixOrder;
                act((now) => ({ ...now, order }));
              }}
            >
              {Object.entries(ORDERS).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            aria-pressed={view.fold}
            title="Show a demand and its contrary as one, marked ⇄"
            onClick={() => act((now) => ({ ...now, fold: !now.fold }))}
          >
            Contraries as one
          </button>
        </div>
      </div>
      <p class="printed">
        + for, − against, ± with conditions or for and against, ? noncommittal, · nothing said; ⇄ a demand with its
        contrary, which is counted the other way round; ↻ a position that changed. The small number counts statements.
      </p>
      <MatrixTable {...{ matrix, scene, turned, act }} selection={view.selection} />
    </section>
  );
}

export const MatrixPane = memo(MatrixPaneNow, ({ model, scene, view }) => [
  model,
  scene,
  view.order,
  view.fold,
  view.selection,
]);
