import { dayNumber } from '../state/days.ts';
import type { Model } from '../state/model.ts';
import type { Scene } from '../state/pairs.ts';
import type { Period } from '../state/period.ts';
import { type Turn, turnMarks } from '../state/turns.ts';
import { select, showPane } from '../state/view.ts';
import type { Act } from './act.ts';
import { turnWords } from './TurnEntry.tsx';

interface Props {
  model: Model;
  rowOf: Scene['rowOf'];
  turns: readonly Turn[];
  /** Marks beyond it are faint. */
  shown: Period;
  /** Where the middle of the bar of a day stands, in pixels. */
  middle(day: number): number;
  act: Act;
}

/** Width of a mark, so that a finger meets it. */
const ROOM = 24;

/** Under the bars, a mark on every day on which a party changed its position; it leads to the words before and after. */
export function TurnMarks({ model, rowOf, turns, shown, middle, act }: Props) {
  const dayOf = ({ since }: Turn) => dayNumber(since) ?? shown.from;
  const name = (turn: Turn) =>
    `${model.parties.get(turn.party)?.label} on ${rowOf.get(turn.demand)?.label}: ${turnWords(turn)}`;
  return (
    <ul class="turn-marks" aria-label="Changed positions">
      {turnMarks(turns, (turn) => middle(dayOf(turn)), ROOM).map(({ at, turns: here }) => {
        const words =
          here.length === 1 ? name(here[0]) : `${here.length} changed positions: ${here.map(name).join('; ')}`;
        const beyond = here.every((turn) => dayOf(turn) < shown.from || dayOf(turn) > shown.to);
        return (
          <li key={at} style={{ left: `${at - ROOM / 2}px` }}>
            <button
              type="button"
              class={beyond ? 'turn-mark beyond' : 'turn-mark'}
              title={words}
              aria-label={words}
              onClick={() =>
                act((now) =>
                  here.length === 1
                    ? select(now, { kind: 'pair', party: here[0].party, demand: here[0].demand })
                    : showPane(now, 'findings', 'changes'),
                )
              }
            >
              ↻{here.length > 1 && <sub>{here.length}</sub>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
