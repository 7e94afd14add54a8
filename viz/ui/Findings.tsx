import { documentLabel, type Model } from '../state/model.ts';
import type { Pair, Scene } from '../state/pairs.ts';
import { commonGround, type Finding, stickingPoints } from '../state/rankings.ts';
import type { Turn } from '../state/turns.ts';
import { type FindingKind, openDocument, select, showPane } from '../state/view.ts';
import type { Act } from './act.ts';
import { memo } from './memo.ts';
import { turnWords } from './TurnEntry.tsx';
import { useGrowing } from './useGrowing.ts';

interface Props {
  model: Model;
  scene: Scene;
  turns: readonly Turn[];
  /** Whether the lists are shown whole beside the panel. */
  listed: boolean;
  act: Act;
}

const MOST = 8;
/** Documents that may be in view at first, below the lists. */
const FIRST = 12;

/** What the panel shows before anything is selected: where the parties clash, where they agree, and the sources. */
function FindingsNow({ model, scene, turns, listed, act }: Props) {
  const clashes = stickingPoints(scene);
  const agreed = commonGround(scene);
  const documents = useGrowing(model, model.graph.documents.length, FIRST);
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
  const whole = (kind: FindingKind, count: number, name: string) =>
    count > 0 && (
      <button type="button" class="more" onClick={() => act((now) => showPane(now, 'findings', kind))}>
        {count > 1 ? `All ${count}` : 'Show it'}
        <span class="hidden"> {name}</span> with quotes
      </button>
    );
  const lists = (
    <>
      <section aria-labelledby="clash">
        <h3 id="clash">
          Sticking points <small>some for, others against</small>
        </h3>
        {clashes.length > 0 ? (
          <ol>{clashes.slice(0, MOST).map(item)}</ol>
        ) : (
          <p class="nothing">None in what is shown.</p>
        )}
        {whole('clashes', clashes.length, 'sticking points')}
      </section>
      <section aria-labelledby="common">
        <h3 id="common">
          Common ground <small>two or more for, nobody against</small>
        </h3>
        {agreed.length > 0 ? <ol>{agreed.slice(0, MOST).map(item)}</ol> : <p class="nothing">None in what is shown.</p>}
        {whole('common', agreed.length, 'common demands')}
      </section>
      {turns.length > 0 && (
        <section aria-labelledby="turned">
          <h3 id="turned">
            Changed positions <small>for, then against, or the reverse</small>
          </h3>
          <ul>
            {turns.slice(0, MOST).map((turn) => (
              <li key={turn.id}>
                <span class="turn-sign" aria-hidden="true">
                  ↻
                </span>{' '}
                <button
                  type="button"
                  class="inline"
                  onClick={() => act((now) => select(now, { kind: 'pair', party: turn.party, demand: turn.demand }))}
                >
                  {model.parties.get(turn.party)?.label} <span class="on">on</span>{' '}
                  {scene.rowOf.get(turn.demand)?.label}
                </button>{' '}
                <small>{turnWords(turn)}</small>
              </li>
            ))}
          </ul>
          {whole('changes', turns.length, 'changes')}
        </section>
      )}
    </>
  );
  return (
    <div class="findings">
      {listed ? (
        <>
          <h2>Evidence</h2>
          <p class="definition">A party or demand that you pick in the list is shown here with every statement.</p>
        </>
      ) : (
        <>
          <h2>Findings</h2>
          {lists}
        </>
      )}
      <section aria-labelledby="sources">
        <h3 id="sources">Documents</h3>
        <ul class="documents">
          {model.graph.documents.slice(0, documents).map((document) => (
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

export const Findings = memo(FindingsNow, ({ model, scene, listed }) => [model, scene, listed]);
