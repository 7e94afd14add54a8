import type { Model } from '../state/model.ts';
import { type Pair, pairId, type Scene } from '../state/pairs.ts';
import { LOOKS } from '../state/polarity.ts';
import type { Turn } from '../state/turns.ts';
import { select } from '../state/view.ts';
import type { Act } from './act.ts';

interface Props {
  model: Model;
  scene: Scene;
  pairs: readonly Pair[];
  /** What names the lines: the other end is in the heading above. */
  of: 'party' | 'demand';
  /** Changes of position; lines that have one are marked. */
  turns: readonly Turn[];
  act: Act;
}

/** Lines shown at once; a party with thousands has a matrix and filters. */
const MOST = 100;

/** A button for each pair, with its sign and the number of statements, the busiest first. */
export function PairLines({ model, scene, pairs, of, turns, act }: Props) {
  const changed = new Set(turns.map(({ party, demand }) => pairId(party, demand)));
  const name = (pair: Pair) =>
    of === 'party' ? model.parties.get(pair.party)?.label : scene.rowOf.get(pair.demand)?.label;
  return (
    <ul class="lines">
      {[...pairs]
        .sort((a, b) => b.stances.length - a.stances.length)
        .slice(0, MOST)
        .map((pair) => (
          <li key={pair.id}>
            <button
              type="button"
              class="line"
              onClick={() => act((now) => select(now, { kind: 'pair', party: pair.party, demand: pair.demand }))}
            >
              <b class={`sign sign-${LOOKS[pair.verdict].colour}`} aria-hidden="true">
                {LOOKS[pair.verdict].sign}
              </b>
              <span>
                <span class="hidden">{LOOKS[pair.verdict].word}: </span>
                {name(pair)}
                {changed.has(pair.id) && (
                  <>
                    {' '}
                    <span class="turn-sign" aria-hidden="true">
                      ↻
                    </span>
                    <span class="hidden">, changed position</span>
                  </>
                )}
              </span>
              <small>{pair.stances.length}</small>
            </button>
          </li>
        ))}
      {pairs.length > MOST && <li class="nothing">and {pairs.length - MOST} more</li>}
    </ul>
  );
}
