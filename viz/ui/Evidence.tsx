import { useMemo } from 'preact/hooks';
import { inReadingOrder, selectedPairs, selectedStances } from '../state/evidence.ts';
import type { Model } from '../state/model.ts';
import { pairId, type Scene, totals } from '../state/pairs.ts';
import type { Turn } from '../state/turns.ts';
import { openDocument, type Selection, select, showPane } from '../state/view.ts';
import type { Act } from './act.ts';
import { EvidenceHeading } from './EvidenceHeading.tsx';
import { memo } from './memo.ts';
import { PairLines } from './PairLines.tsx';
import { StanceCard } from './StanceCard.tsx';
import { TieLines } from './TieLines.tsx';
import { TurnEntry } from './TurnEntry.tsx';
import { useGrowing } from './useGrowing.ts';
import { usePrinting } from './usePrinting.ts';

interface Props {
  model: Model;
  scene: Scene;
  turns: readonly Turn[];
  selection: Selection;
  /** Whether the view beside it already tells where two parties clash and agree. */
  compared: boolean;
  /** Whether to render below the screen at once: for who has scrolled there. */
  whole: boolean;
  act: Act;
}

/** Statements shown at once on the screen: a page that scrolls for ever helps nobody. On paper, all are. */
const MOST = 60;
/** Statements that fill the panel of a large screen. */
const FIRST = 8;
const MOST_CHANGES = 5;

/** What names the lines to the other ends of a selection; single lines have none. */
const LINES = { party: 'demand', topic: 'demand', demand: 'party' } as const;

/** Every statement behind the selection, newest first, each a step away from its place in the document. */
function EvidenceNow({ model, scene, turns, selection, compared, whole, act }: Props) {
  const most = usePrinting() ? Number.POSITIVE_INFINITY : MOST;
  const pairs = selectedPairs(model, scene, selection);
  const ids = new Set(pairs.map(({ id }) => id));
  const changed = turns.filter(({ party, demand }) => ids.has(pairId(party, demand)));
  const begun = new Map(changed.flatMap((turn) => turn.fresh.map(({ id }) => [id, turn] as const)));
  const stances = useMemo(
    () => inReadingOrder(model, selectedStances(model, scene, selection)),
    [model, scene, selection],
  );
  const rendered = useGrowing(stances, Math.min(most, stances.length), whole ? most : FIRST);
  const of = selection.kind in LINES ? LINES[selection.kind as keyof typeof LINES] : null;
  return (
    <div class="evidence">
      <button type="button" class="back" onClick={() => act((now) => select(now, null))}>
        <span aria-hidden="true">← </span>All findings
      </button>
      <EvidenceHeading {...{ model, scene, selection }} />
      {of && <PairLines {...{ model, scene, of, act }} pairs={pairs} turns={changed} />}
      {selection.kind === 'tie' && !compared && <TieLines {...{ model, scene, turns, act }} tie={selection} />}
      {selection.kind === 'issue' && <IssueLines {...{ scene, act }} issue={selection.issue} />}
      {changed.length > 0 && (
        <section class="changed" aria-labelledby="changed">
          <h3 id="changed">
            Changed position <small>{changed.length}</small>
          </h3>
          {changed.slice(0, MOST_CHANGES).map((turn) => (
            <TurnEntry key={turn.id} {...{ model, scene, turn, act }} named={selection.kind !== 'pair'} />
          ))}
          {changed.length > MOST_CHANGES && (
            <button type="button" class="inline" onClick={() => act((now) => showPane(now, 'findings', 'changes'))}>
              All changes
            </button>
          )}
        </section>
      )}
      {stances.length === 0 && <p class="nothing">The filters leave no statement here.</p>}
      <h3 class="count">{stances.length === 1 ? '1 statement' : `${stances.length} statements`}</h3>
      {stances.slice(0, rendered).map((stance) => (
        <StanceCard
          key={stance.id}
          model={model}
          stance={stance}
          named={selection.kind !== 'pair'}
          begins={begun.get(stance.id)}
          onOpen={() => act((now) => openDocument(now, stance.doc, stance.id))}
        />
      ))}
      {stances.length > most && (
        <p class="nothing">The first {MOST} are shown; filters or a single line narrow them down.</p>
      )}
    </div>
  );
}

/** The demands of an issue, the busiest first. */
function IssueLines({ scene, issue, act }: Pick<Props, 'scene' | 'act'> & { issue: string }) {
  const sums = totals(scene, 'demand');
  const rows = scene.rows
    .filter((row) => row.issue.id === issue)
    .sort((a, b) => (sums.get(b.id) ?? 0) - (sums.get(a.id) ?? 0));
  return (
    <ul class="lines">
      {rows.map((row) => (
        <li key={row.id}>
          <button
            type="button"
            class="line unsigned"
            onClick={() => act((now) => select(now, { kind: 'demand', demand: row.id }))}
          >
            <span>{row.label}</span>
            <small>{sums.get(row.id)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

export const Evidence = memo(EvidenceNow, ({ model, scene, selection, compared, whole }) => [
  model,
  scene,
  selection,
  compared,
  whole,
]);
