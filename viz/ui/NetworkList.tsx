import type { Model } from '../state/model.ts';
import { type Pair, type Scene, totals } from '../state/pairs.ts';
import { LOOKS } from '../state/polarity.ts';
import { select } from '../state/view.ts';
import type { Act } from './act.ts';

interface Props {
  model: Model;
  scene: Scene;
  act: Act;
}

/** The network in words: every party with its lines, each a button; what screen readers and browsers without WebGL get. */
export function NetworkList({ model, scene, act }: Props) {
  const sums = totals(scene, 'party');
  const label = new Map(scene.rows.map((row) => [row.id, row.label]));
  const parties = [...scene.parties].sort((a, b) => (sums.get(b.id) ?? 0) - (sums.get(a.id) ?? 0));
  const line = (pair: Pair) => {
    const look = LOOKS[pair.verdict];
    const number = pair.stances.length;
    return (
      <li key={pair.id}>
        <button
          type="button"
          class="line"
          onClick={() => act((now) => select(now, { kind: 'pair', party: pair.party, demand: pair.demand }))}
        >
          <b class={`sign sign-${look.colour}`} aria-hidden="true">
            {look.sign}
          </b>
          <span>
            <span class="hidden">{look.word}: </span>
            {label.get(pair.demand)}
          </span>
          <small>{number === 1 ? '1 statement' : `${number} statements`}</small>
        </button>
      </li>
    );
  };
  return (
    <section class="network-list" aria-label="The network as a list">
      {parties.map((party) => (
        <div key={party.id}>
          <h3>
            <button
              type="button"
              class="name"
              onClick={() => act((now) => select(now, { kind: 'party', party: party.id }))}
            >
              {model.parties.get(party.id)?.label}
            </button>
          </h3>
          <ul>
            {scene.pairs
              .filter((pair) => pair.party === party.id)
              .sort((a, b) => b.stances.length - a.stances.length)
              .map(line)}
          </ul>
        </div>
      ))}
    </section>
  );
}
