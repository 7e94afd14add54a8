import type { Model } from '../state/model.ts';
import { pairId, type Scene } from '../state/pairs.ts';
import { LOOKS } from '../state/polarity.ts';
import { issueIn, partiesIn, rowIn } from '../state/selection.ts';
import type { Selection } from '../state/view.ts';

interface Props {
  model: Model;
  scene: Scene;
  selection: Selection;
}

/** What is selected, in words: "Russia on Ceasefire", "Russia and Ukraine". */
export function EvidenceHeading({ model, scene, selection }: Props) {
  const [party, other] = partiesIn(selection).map((id) => model.parties.get(id));
  const row = scene.rowOf.get(rowIn(scene, selection) ?? '');
  const issue = model.issues.find(({ id }) => id === issueIn(selection));
  const pair = party && row ? scene.pairById.get(pairId(party.id, row.id)) : undefined;
  const about = row?.label ?? issue?.label;
  return (
    <>
      <h2>
        {party?.label}
        {other && <span class="on"> and </span>}
        {other?.label}
        {party && about && <span class="on"> on </span>}
        {about && <span>{about}</span>}
      </h2>
      {pair && (
        <p class={`verdict ${LOOKS[pair.verdict].colour}`}>
          <b aria-hidden="true">{LOOKS[pair.verdict].sign}</b> {LOOKS[pair.verdict].word}
        </p>
      )}
      {row?.demand.definition && <p class="definition">{row.demand.definition}</p>}
      {row?.contrary && (
        <p class="definition">
          <span aria-hidden="true">⇄ </span>Contrary: {row.contrary.label}. Who wants the one is counted against the
          other.
        </p>
      )}
      {selection.kind === 'party' && party && party.holders.length > 0 && (
        <p class="definition">Heard: {party.holders.join(', ')}</p>
      )}
    </>
  );
}
