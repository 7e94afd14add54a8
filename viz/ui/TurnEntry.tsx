import type { Stance } from '../../src/stances/stance.ts';
import { formatDay } from '../state/days.ts';
import { dayOf } from '../state/filtering.ts';
import { documentLabel, type Model } from '../state/model.ts';
import type { Scene } from '../state/pairs.ts';
import { LOOKS } from '../state/polarity.ts';
import type { Turn } from '../state/turns.ts';
import { select } from '../state/view.ts';
import type { Act } from './act.ts';
import { OpenQuote } from './OpenQuote.tsx';

interface Props {
  model: Model;
  scene: Scene;
  turn: Turn;
  /** Whether to name party and demand, where no heading does. */
  named?: boolean;
  act: Act;
}

/** "from for to against on 12 March 2025". */
export function turnWords({ before, after, since }: Turn): string {
  return `from ${LOOKS[before].word} to ${LOOKS[after].word} on ${formatDay(since)}`;
}

/** The last words of the old position and the first of the new one, each with its date and a step from its document. */
export function TurnEntry({ model, scene, turn, named = false, act }: Props) {
  const selection = { kind: 'pair', party: turn.party, demand: turn.demand } as const;
  const half = (title: string, side: Turn['before'], stances: readonly Stance[]) => {
    const [stance] = stances;
    const document = model.documents.get(stance.doc);
    const day = dayOf(model, stance);
    return (
      <div class="half">
        <p class={`side ${side}`}>
          <b aria-hidden="true">{LOOKS[side].sign}</b>
          <span>
            {title}: <strong>{LOOKS[side].word}</strong>
            {stances.length > 1 && <small> {stances.length} statements</small>}
          </span>
        </p>
        <OpenQuote stance={stance} selection={selection} act={act} />
        <p class="where">
          {day && <time dateTime={day}>{formatDay(day)}</time>}
          {document && <cite>{document.publisher ?? documentLabel(document)}</cite>}
        </p>
      </div>
    );
  };
  return (
    <div class="turn">
      {named && (
        <h3>
          <span class="turn-sign" aria-hidden="true">
            ↻
          </span>{' '}
          <button type="button" class="inline strong" onClick={() => act((now) => select(now, selection))}>
            {model.parties.get(turn.party)?.label} <span class="on">on</span> {scene.rowOf.get(turn.demand)?.label}
          </button>{' '}
          <small>{turnWords(turn)}</small>
        </h3>
      )}
      <div class="halves">
        {half('Before', turn.before, turn.old)}
        <span class="arrow" aria-hidden="true">
          →
        </span>
        {half('After', turn.after, turn.fresh)}
      </div>
    </div>
  );
}
