import { useMemo } from 'preact/hooks';
import type { Model } from '../state/model.ts';
import type { Pair, Scene } from '../state/pairs.ts';
import { commonGround, type Finding, stickingPoints } from '../state/rankings.ts';
import { findIn } from '../state/sideBySide.ts';
import type { Turn } from '../state/turns.ts';
import { type FindingKind, select, showPane, type ViewState } from '../state/view.ts';
import type { Act } from './act.ts';
import { ListTools, ShowAll, startOf } from './ListTools.tsx';
import { memo } from './memo.ts';
import { Position } from './Position.tsx';
import { TurnEntry } from './TurnEntry.tsx';

interface Props {
  model: Model;
  scene: Scene;
  turns: readonly Turn[];
  view: ViewState;
  act: Act;
}

const KINDS: Readonly<Record<FindingKind, { label: string; of: string; why: string }>> = {
  clashes: {
    label: 'Sticking points',
    of: 'sticking points',
    why: 'Demands that some want and others refuse. The more parties stand in the smaller of the two camps, the higher it ranks; then the number of statements counts. Who said both stands in neither camp.',
  },
  common: {
    label: 'Common ground',
    of: 'common demands',
    why: 'Demands that two or more parties are for and nobody refuses. The number of parties for it counts first, then of those with conditions, then the statements.',
  },
  changes: {
    label: 'Changed positions',
    of: 'changes',
    why: 'Parties that were against a demand and later for it, outright or with conditions, or the reverse; the newest first. The change is dated by the first day on which only the new position is stated; statements without a date tell nothing here.',
  },
};

/** Parties quoted on each side; the rest is in the evidence of the demand. */
const MOST_QUOTED = 4;

/** The ranked lists, whole, with the words behind every place and the reason for it. */
function FindingsPaneNow(props: Props) {
  const { model, scene, turns, view, act } = props;
  const lists = useMemo(() => ({ clashes: stickingPoints(scene), common: commonGround(scene) }), [scene]);
  const counts = { clashes: lists.clashes.length, common: lists.common.length, changes: turns.length };
  const kind = view.findings;
  const { of, why } = KINDS[kind];
  const partyLabel = (id: string) => model.parties.get(id)?.label ?? id;
  const rowNames = (id: string) => {
    const row = scene.rowOf.get(id);
    return [row?.label ?? id, row?.contrary?.label ?? '', row?.issue.label ?? ''];
  };
  const findings =
    kind === 'changes'
      ? []
      : findIn(lists[kind], view.find, ({ row, pro, mixed, con }) => [
          ...rowNames(row.id),
          ...[...pro, ...mixed, ...con].map(({ party }) => partyLabel(party)),
        ]);
  const found =
    kind === 'changes' ? findIn(turns, view.find, ({ party, demand }) => [partyLabel(party), ...rowNames(demand)]) : [];
  const left = findings.length + found.length;
  return (
    <section class="pane listing" aria-label="Findings">
      <div class="pane-head">
        <h2>Findings</h2>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls */}
        <span class="group" role="group" aria-label="Lists">
          {(Object.keys(KINDS) as FindingKind[]).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={kind === name}
              onClick={() => act((now) => showPane(now, 'findings', name))}
            >
              {KINDS[name].label} <small>{counts[name]}</small>
            </button>
          ))}
        </span>
      </div>
      <div class="listing-scroll">
        <p class="digest">{why}</p>
        {counts[kind] > 0 ? (
          <ListTools {...{ of, view, act }} found={left} all={counts[kind]} />
        ) : (
          <p class="nothing">None in what is shown.</p>
        )}
        <ol>
          {startOf(findings, view).map((finding) => (
            <Entry
              key={finding.row.id}
              {...{ model, finding, act }}
              rank={kind === 'changes' ? 0 : lists[kind].indexOf(finding) + 1}
            />
          ))}
          {startOf(found, view).map((turn) => (
            <li key={turn.id} class="finding">
              <TurnEntry {...{ model, scene, turn, act }} named />
            </li>
          ))}
        </ol>
        <ShowAll count={left} view={view} act={act} />
      </div>
    </section>
  );
}

function reason({ pro, mixed, con, statements }: Finding): string {
  return [
    pro.length > 0 && `${pro.length} for`,
    mixed.length > 0 && `${mixed.length} with conditions or both`,
    con.length > 0 && `${con.length} against`,
    statements === 1 ? '1 statement' : `${statements} statements`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function Entry({ model, finding, rank, act }: { model: Model; finding: Finding; rank: number; act: Act }) {
  const { row, pro, mixed, con } = finding;
  const open = () => act((now) => select(now, { kind: 'demand', demand: row.id }));
  const camp = (pairs: readonly Pair[]) =>
    pairs.length > 0 && (
      <div class="camp">
        {pairs.slice(0, MOST_QUOTED).map((pair) => (
          <Position
            key={pair.id}
            {...{ model, pair, act }}
            name={model.parties.get(pair.party)?.label ?? pair.party}
            named
          />
        ))}
        {pairs.length > MOST_QUOTED && (
          <button type="button" class="inline" onClick={open}>
            and {pairs.length - MOST_QUOTED} more
          </button>
        )}
      </div>
    );
  return (
    <li class="finding">
      <h3>
        <span class="rank">{rank}. </span>
        <button type="button" class="inline strong" onClick={open}>
          {row.label}
        </button>{' '}
        <small>{row.issue.label}</small>
      </h3>
      <p class="reason">{reason(finding)}</p>
      <div class="camps">
        {camp([...pro, ...mixed])}
        {camp(con)}
      </div>
    </li>
  );
}

export const FindingsPane = memo(FindingsPaneNow, ({ model, scene, view }) => [
  model,
  scene,
  view.findings,
  view.find,
  view.list,
]);
