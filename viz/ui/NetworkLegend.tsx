import { ISSUE_COLOURS } from '../drawing/palette.ts';
import { choiceCounts } from '../state/filtering.ts';
import type { Model } from '../state/model.ts';
import type { Net } from '../state/net.ts';
import { LOOKS } from '../state/polarity.ts';
import { type TieKind, toggleFilter, type ViewState } from '../state/view.ts';
import type { Act } from './act.ts';

interface Props {
  model: Model;
  net: Net;
  view: ViewState;
  act: Act;
}

const TIES = [
  { kind: 'agreement', look: LOOKS.pro, word: 'agree', dashes: undefined },
  { kind: 'conflict', look: LOOKS.con, word: 'clash', dashes: '6 4' },
] as const;

/** What the colours of the view mean; each entry shows its part alone, and a second press everything again. */
export function NetworkLegend({ model, net, view, act }: Props) {
  if (view.network === 'parties') return <TieLegend net={net} ties={view.ties} act={act} />;
  const counts = choiceCounts(model, view.filters, 'issues');
  return (
    <ul class="issue-key" aria-label="Issues">
      {model.issues.map((issue, index) => {
        const count = counts.get(issue.id) ?? 0;
        const chosen = view.filters.issues.includes(issue.id);
        return (
          (count > 0 || chosen) && (
            <li key={issue.id}>
              <button
                type="button"
                class="key-entry"
                aria-pressed={chosen}
                title={`Show only what is said about ${issue.label}`}
                onClick={() => act((now) => toggleFilter(now, 'issues', issue.id))}
              >
                <i class={`issue-${issue.id === 'open' ? 'open' : (index % ISSUE_COLOURS) + 1}`} />
                {issue.label} <small>{count}</small>
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}

function TieLegend({ net, ties, act }: { net: Net; ties: TieKind; act: Act }) {
  return (
    <ul class="issue-key" aria-label="Lines">
      {TIES.map(({ kind, look, word, dashes }) => {
        const count = net.edges.filter((edge) => edge.word === word).length;
        const chosen = ties === kind;
        return (
          <li key={kind}>
            <button
              type="button"
              class="key-entry"
              aria-pressed={chosen}
              title={`Show only ${kind}: demands on which two parties ${word}`}
              onClick={() => act((now) => ({ ...now, ties: chosen ? 'all' : kind }))}
            >
              <svg class={`swatch sign-${look.colour}`} width="34" height="16" viewBox="0 0 34 16" aria-hidden="true">
                <line x1="1" y1="8" x2="33" y2="8" stroke-width="2.6" stroke-dasharray={dashes} />
                <circle cx="17" cy="8" r="7" />
                <text x="17" y="12" text-anchor="middle">
                  {look.sign}
                </text>
              </svg>
              {kind} <small>{ties === 'all' || chosen ? count : ''}</small>
            </button>
          </li>
        );
      })}
      <li class="key-note">
        the wider, the more demands
        {net.left > 0 && ` · the ${net.edges.length} strongest lines; ${net.left} more are not drawn`}
      </li>
    </ul>
  );
}
