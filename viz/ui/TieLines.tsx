import type { Model } from '../state/model.ts';
import { pairId, type Scene } from '../state/pairs.ts';
import { tiesOf } from '../state/ties.ts';
import type { Turn } from '../state/turns.ts';
import { type Selection, select, showPane } from '../state/view.ts';
import type { Act } from './act.ts';
import { PairLines } from './PairLines.tsx';
import { tabId } from './ViewTabs.tsx';

interface Props {
  model: Model;
  scene: Scene;
  turns: readonly Turn[];
  tie: Extract<Selection, { kind: 'tie' }>;
  act: Act;
}

/** The demands on which two parties clash and agree, each with where either of them stands. */
export function TieLines({ model, scene, turns, tie, act }: Props) {
  const ties = tiesOf(model, scene, [tie.party, tie.other]);
  const groups = [
    { title: 'They clash on', rows: ties.flatMap(({ clash }) => clash) },
    { title: 'They agree on', rows: ties.flatMap(({ agree }) => agree) },
  ];
  const compare = () => {
    act((now) => showPane(now, 'parties'));
    // The comparison is above, on a telephone far above, and this button is gone there.
    document.getElementById(tabId('parties'))?.focus();
  };
  return (
    <div class="tie">
      <button type="button" class="compare" onClick={compare}>
        Compare them side by side
      </button>
      {groups.map(
        ({ title, rows }) =>
          rows.length > 0 && (
            <section key={title}>
              <h3>
                {title} <small>{rows.length === 1 ? '1 demand' : `${rows.length} demands`}</small>
              </h3>
              {rows.map((row) => (
                <div key={row}>
                  <h4>
                    <button
                      type="button"
                      class="inline strong"
                      onClick={() => act((now) => select(now, { kind: 'demand', demand: row }))}
                    >
                      {scene.rowOf.get(row)?.label}
                    </button>
                  </h4>
                  <PairLines
                    {...{ model, scene, turns, act }}
                    pairs={[tie.party, tie.other].flatMap((party) => scene.pairById.get(pairId(party, row)) ?? [])}
                    of="party"
                  />
                </div>
              ))}
            </section>
          ),
      )}
    </div>
  );
}
