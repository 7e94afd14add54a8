import { NORMALISATIONS, type Normalisation } from '../../src/graph/projection.ts';
import { ISSUE_COLOURS } from '../drawing/palette.ts';
import { choiceCounts } from '../state/filtering.ts';
import type { Model } from '../state/model.ts';
import type { Net } from '../state/net.ts';
import { LOOKS } from '../state/polarity.ts';
import { TURNED } from '../state/turns.ts';
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
  if (view.network === 'parties') return <TieLegend net={net} ties={view.ties} norm={view.norm} act={act} />;
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
      {net.edges.some(({ sign }) => sign === TURNED.sign) && (
        <li class="key-note">
          <span class="turn-sign">{TURNED.sign}</span> {TURNED.word}
        </li>
      )}
    </ul>
  );
}

/** What the width of a line means, by the names of `parley projection`. */
const WIDTHS: Readonly<Record<Normalisation, string>> = {
  none: 'number of demands',
  average: 'share of the mean of both',
  jaccard: 'share of all they speak about (Jaccard)',
  cosine: 'share by cosine',
};

function TieLegend({ net, ties, norm, act }: { net: Net; ties: TieKind; norm: Normalisation; act: Act }) {
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
        <label>
          width{' '}
          <select
            value={norm}
            title="A share divides by how active the two parties are, so that those who speak much do not seem the closest"
            onChange={({ currentTarget }) => act((now) => ({ ...now, norm: currentTarget.value as Normalisation }))}
          >
            {NORMALISATIONS.map((name) => (
              <option key={name} value={name}>
                {WIDTHS[name]}
              </option>
            ))}
          </select>
        </label>
        {net.left > 0 && ` · the ${net.edges.length} strongest lines; ${net.left} more are not drawn`}
      </li>
    </ul>
  );
}
