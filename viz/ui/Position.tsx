import { formatDay } from '../state/days.ts';
import { dayOf } from '../state/filtering.ts';
import { documentLabel, type Model } from '../state/model.ts';
import type { Pair } from '../state/pairs.ts';
import { LOOKS } from '../state/polarity.ts';
import { newestQuotes, type Quote } from '../state/quotes.ts';
import { select } from '../state/view.ts';
import type { Act } from './act.ts';
import { OpenQuote } from './OpenQuote.tsx';

interface Props {
  model: Model;
  pair: Pair;
  /** Whose position it is, before the words of it; empty where a heading says so, and read out only. */
  name: string;
  named?: boolean;
  /** Whether the heading above names the document. */
  sourced?: boolean;
  /** Whether it clashes or agrees with another, so that the words that do are quoted. */
  contested?: boolean;
  act: Act;
}

/** Where a party stands on a demand, with the newest words that say so: these open the document, the rest selects. */
export function Position({ model, pair, name, named = false, sourced = false, contested = false, act }: Props) {
  const { sign, word, colour } = LOOKS[pair.verdict];
  const selection = { kind: 'pair', party: pair.party, demand: pair.demand } as const;
  const number = pair.stances.length;
  const quotes = newestQuotes(model, pair, contested);
  const quote = ({ stance, sign: own }: Quote) => {
    const document = model.documents.get(stance.doc);
    const day = dayOf(model, stance);
    const source = document?.publisher ?? (document ? documentLabel(document) : stance.doc);
    return (
      <div key={stance.id} class="said">
        <OpenQuote stance={stance} selection={selection} sign={quotes.length > 1 ? own : null} act={act} />
        {(day || !sourced) && (
          <p class="where">
            {day && <time dateTime={day}>{formatDay(day)}</time>}
            {!sourced && <cite>{source}</cite>}
          </p>
        )}
      </div>
    );
  };
  return (
    <div class="position">
      <button type="button" class="line" onClick={() => act((now) => select(now, selection))}>
        <b class={`sign sign-${colour}`} aria-hidden="true">
          {sign}
        </b>
        <span>
          {named ? <strong>{name}</strong> : <span class="hidden">{name}</span>}
          <span class={named ? 'hidden' : ''}>
            <span class="hidden">: </span>
            {word}
          </span>
        </span>
        <small>
          {number}
          <span class="hidden">{number === 1 ? ' statement' : ' statements'}</span>
        </small>
      </button>
      {quotes.map(quote)}
    </div>
  );
}
