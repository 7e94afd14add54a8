import { useMemo } from 'preact/hooks';
import type { Model } from '../state/model.ts';
import { type Scene, totals } from '../state/pairs.ts';
import { findIn, type Relation } from '../state/sideBySide.ts';
import { compareParties, firstCouple, twoParties } from '../state/versus.ts';
import { type Couple, select, type ViewState } from '../state/view.ts';
import type { Act } from './act.ts';
import { Contrasts } from './Contrasts.tsx';
import { ListTools } from './ListTools.tsx';
import { memo } from './memo.ts';
import { type Option, Picker } from './Picker.tsx';

interface Props {
  model: Model;
  /** The whole graph, from which the two parties to begin with are taken. */
  full: Scene;
  scene: Scene;
  view: ViewState;
  act: Act;
}

/** Two parties side by side: where they clash, where they agree, and what only one of them speaks about. */
function PartiesPaneNow({ model, full, scene, view, act }: Props) {
  const first = useMemo(() => firstCouple(model, full), [model, full]);
  const couple = view.versus ?? first;
  return (
    <section class="pane listing" aria-label="Two parties">
      {couple === null ? (
        <p class="nothing">There are no two parties to compare.</p>
      ) : (
        <Comparison {...{ model, scene, view, act, couple }} />
      )}
    </section>
  );
}

function Comparison({ model, scene, view, act, couple }: Omit<Props, 'full'> & { couple: Couple }) {
  const groups = useMemo(() => twoParties(model, scene, couple), [model, scene, ...couple]);
  const options = useMemo(() => {
    const sums = totals(scene, 'party');
    return model.graph.parties
      .map(({ id, label, holders }): Option => ({ id, label, others: holders, count: sums.get(id) ?? 0 }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'));
  }, [model, scene]);
  const [left, right] = couple;
  const names = couple.map((id) => model.parties.get(id)?.label ?? id) as unknown as [string, string];
  const digest: Readonly<Record<Relation, string>> = {
    clash: 'clash',
    agree: 'shared',
    open: 'open',
    left: `only ${names[0]}`,
    right: `only ${names[1]}`,
  };
  const compare = (next: Couple) => act((now) => compareParties(now, couple, next));
  const all = groups.reduce((sum, { contrasts }) => sum + contrasts.length, 0);
  const found = groups
    .map((group) => ({
      ...group,
      contrasts: findIn(group.contrasts, view.find, ({ id }) => {
        const row = scene.rowOf.get(id);
        return [row?.label ?? id, row?.contrary?.label ?? '', row?.issue.label ?? ''];
      }),
    }))
    .filter(({ contrasts }) => contrasts.length > 0);
  return (
    <>
      <div class="pane-head">
        <h2>Two parties side by side</h2>
        <ListTools
          of="demands"
          found={found.reduce((sum, { contrasts }) => sum + contrasts.length, 0)}
          {...{ all, view, act }}
        />
      </div>
      <div class="couple">
        <Picker label="Left" options={options} chosen={left} choose={(id) => compare([id, right])} />
        <button type="button" onClick={() => compare([right, left])}>
          <span aria-hidden="true">⇄ </span>Swap
        </button>
        <Picker label="Right" options={options} chosen={right} choose={(id) => compare([left, id])} />
      </div>
      <div class="listing-scroll">
        <p class="digest" role="status">
          {groups.map(({ relation, contrasts }) => `${contrasts.length} ${digest[relation]}`).join(' · ') ||
            'Nothing in what is shown.'}
        </p>
        <Contrasts
          {...{ model, names, view, act }}
          groups={found}
          titles={{
            clash: 'They clash',
            agree: 'Common ground',
            open: 'Open: one of them takes no clear side',
            left: `Only ${names[0]} speaks`,
            right: `Only ${names[1]} speaks`,
          }}
          heading={({ id }) => (
            <button
              type="button"
              class="inline strong"
              onClick={() => act((now) => select(now, { kind: 'demand', demand: id }))}
            >
              {scene.rowOf.get(id)?.label ?? id}
            </button>
          )}
        />
      </div>
    </>
  );
}

export const PartiesPane = memo(PartiesPaneNow, ({ model, full, scene, view }) => [
  model,
  full,
  scene,
  view.versus,
  view.find,
  view.list,
]);
