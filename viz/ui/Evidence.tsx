import { inReadingOrder, selectedPairs } from '../state/evidence.ts';
import type { Model } from '../state/model.ts';
import type { Scene } from '../state/pairs.ts';
import { LOOKS } from '../state/polarity.ts';
import { openDocument, type Selection, select } from '../state/view.ts';
import type { Act } from './act.ts';
import { StanceCard } from './StanceCard.tsx';

interface Props {
  model: Model;
  scene: Scene;
  selection: Selection;
  act: Act;
}

/** Statements shown at once before "show all": a page that scrolls for ever helps nobody. */
const MOST = 60;

function Heading({ model, scene, selection }: Omit<Props, 'act'>) {
  const party = selection.kind === 'demand' ? null : model.parties.get(selection.party);
  const demand = selection.kind === 'party' ? null : scene.rowOf.get(selection.demand)?.demand;
  const row = selection.kind === 'party' ? null : scene.rowOf.get(selection.demand);
  const pair = selection.kind === 'pair' && row ? scene.pairById.get(`${selection.party} ${row.id}`) : undefined;
  return (
    <>
      <h2>
        {party?.label}
        {party && demand && <span class="on"> on </span>}
        {demand && <span>{demand.label}</span>}
      </h2>
      {pair && (
        <p class={`verdict ${LOOKS[pair.verdict].colour}`}>
          <b aria-hidden="true">{LOOKS[pair.verdict].sign}</b> {LOOKS[pair.verdict].word}
        </p>
      )}
      {demand?.definition && <p class="definition">{demand.definition}</p>}
      {row?.contrary && (
        <p class="definition">
          <span aria-hidden="true">⇄ </span>Contrary: {row.contrary.label}. Who wants the one is counted against the
          other.
        </p>
      )}
      {party && !demand && party.holders.length > 0 && <p class="definition">Heard: {party.holders.join(', ')}</p>}
    </>
  );
}

/** Every statement behind the selection, newest first, each a step away from its place in the document. */
export function Evidence({ model, scene, selection, act }: Props) {
  const pairs = selectedPairs(scene, selection);
  const stances = inReadingOrder(
    model,
    pairs.flatMap((pair) => pair.stances),
  );
  const lines = (of: 'party' | 'demand') => {
    const name = (id: string) => (of === 'party' ? model.parties.get(id)?.label : scene.rowOf.get(id)?.label);
    return (
      <ul class="lines">
        {[...pairs]
          .sort((a, b) => b.stances.length - a.stances.length)
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
                  {name(of === 'party' ? pair.party : pair.demand)}
                </span>
                <small>{pair.stances.length}</small>
              </button>
            </li>
          ))}
      </ul>
    );
  };
  return (
    <div class="evidence">
      <button type="button" class="back" onClick={() => act((now) => select(now, null))}>
        <span aria-hidden="true">← </span>All findings
      </button>
      <Heading model={model} scene={scene} selection={selection} />
      {selection.kind === 'party' && lines('demand')}
      {selection.kind === 'demand' && lines('party')}
      {stances.length === 0 && <p class="nothing">The filters leave no statement here.</p>}
      <h3 class="count">{stances.length === 1 ? '1 statement' : `${stances.length} statements`}</h3>
      {stances.slice(0, MOST).map((stance) => (
        <StanceCard
          key={stance.id}
          model={model}
          stance={stance}
          named={selection.kind !== 'pair'}
          onOpen={() => act((now) => openDocument(now, stance.doc, stance.id))}
        />
      ))}
      {stances.length > MOST && (
        <p class="nothing">The first {MOST} are shown; filters or a single line narrow them down.</p>
      )}
    </div>
  );
}
