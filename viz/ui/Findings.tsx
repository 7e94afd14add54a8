import { documentLabel, type Model } from '../state/model.ts';
import type { Pair, Scene } from '../state/pairs.ts';
import { commonGround, type Finding, stickingPoints } from '../state/rankings.ts';
import { openDocument, select } from '../state/view.ts';
import type { Act } from './act.ts';
import { memo } from './memo.ts';

interface Props {
  model: Model;
  scene: Scene;
  act: Act;
}

const MOST = 8;

/** What the panel shows before anything is selected: where the parties clash, where they agree, and the sources. */
function FindingsNow({ model, scene, act }: Props) {
  const clashes = stickingPoints(scene);
  const agreed = commonGround(scene);
  const counts = new Map<string, number>();
  for (const stance of scene.stances) counts.set(stance.doc, (counts.get(stance.doc) ?? 0) + 1);

  const side = (pairs: Pair[], tone: string, sign: string, word: string) =>
    pairs.length > 0 && (
      <p class={`side ${tone}`}>
        <b aria-hidden="true">{sign}</b>
        <span class="hidden">{word}: </span>
        <span>
          {pairs.map((pair, index) => (
            <span key={pair.id}>
              {index > 0 && ', '}
              <button
                type="button"
                class="inline"
                onClick={() => act((now) => select(now, { kind: 'pair', party: pair.party, demand: pair.demand }))}
              >
                {model.parties.get(pair.party)?.label}
              </button>
            </span>
          ))}
        </span>
      </p>
    );
  const item = ({ row, pro, mixed, con }: Finding) => (
    <li key={row.id}>
      <h4>
        <button
          type="button"
          class="inline strong"
          onClick={() => act((now) => select(now, { kind: 'demand', demand: row.id }))}
        >
          {row.label}
        </button>{' '}
        <small>{row.issue.label}</small>
      </h4>
      {side(pro, 'pro', '+', 'for')}
      {side(mixed, 'mixed', '±', 'with conditions, or for and against')}
      {side(con, 'con', '−', 'against')}
    </li>
  );
  return (
    <div class="findings">
      <h2>Findings</h2>
      <section aria-labelledby="clash">
        <h3 id="clash">
          Sticking points <small>some for, others against</small>
        </h3>
        {clashes.length > 0 ? (
          <ol>{clashes.slice(0, MOST).map(item)}</ol>
        ) : (
          <p class="nothing">None in what is shown.</p>
        )}
      </section>
      <section aria-labelledby="common">
        <h3 id="common">
          Common ground <small>two or more for, nobody against</small>
        </h3>
        {agreed.length > 0 ? <ol>{agreed.slice(0, MOST).map(item)}</ol> : <p class="nothing">None in what is shown.</p>}
      </section>
      <section aria-labelledby="sources">
        <h3 id="sources">Documents</h3>
        <ul class="documents">
          {model.graph.documents.map((document) => (
            <li key={document.id} class="source-line">
              <button type="button" class="inline" onClick={() => act((now) => openDocument(now, document.id, null))}>
                {documentLabel(document)}
              </button>
              <small>{counts.get(document.id) ?? 0} statements</small>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

export const Findings = memo(FindingsNow, ({ model, scene }) => [model, scene]);
