import type { Stance } from '../../src/stances/stance.ts';
import { confidenceWord } from '../state/confidence.ts';
import { formatDay } from '../state/days.ts';
import { dayOf } from '../state/filtering.ts';
import { documentLabel, type Model } from '../state/model.ts';
import { LOOKS, STANCE_SIGNS } from '../state/polarity.ts';
import type { Turn } from '../state/turns.ts';
import { AttributionLine } from './AttributionLine.tsx';

interface Props {
  model: Model;
  stance: Stance;
  /** Whether to name party and demand, where the heading above does not. */
  named: boolean;
  chosen?: boolean;
  /** The change of position that it states. */
  begins?: Turn;
  onOpen?(): void;
}

/** What the pronouns and descriptions of the quote stand for: “it” → Russia. */
function resolved(stance: Stance): string {
  const notes = stance.resolutions.map(({ text, refersTo }) => `“${text}” → ${refersTo}`);
  return [...new Set(notes)].join(', ');
}

/** The near-duplicates that carry the same statement, as the names of their outlets. */
function alsoIn({ documents }: Model, { alsoIn = [] }: Stance): string {
  return alsoIn
    .map((id) => documents.get(id))
    .map((document) => (document ? documentLabel(document) : ''))
    .join('; ');
}

/** One statement with everything that lets a reader check it. */
export function StanceCard({ model, stance, named, chosen = false, begins, onOpen }: Props) {
  const document = model.documents.get(stance.doc);
  const day = dayOf(model, stance);
  const details = [
    ['Condition', stance.condition],
    ['To be done by', stance.addressee],
    ['Read as', resolved(stance)],
    ['Also in', alsoIn(model, stance)],
  ].filter((detail): detail is [string, string] => Boolean(detail[1]));
  const words = (
    <blockquote>
      <p>{stance.quote}</p>
    </blockquote>
  );
  return (
    <article class={chosen ? 'card chosen' : 'card'}>
      <p class="what">
        <b class={`badge tone-${stance.stance}`}>
          <span aria-hidden="true">{STANCE_SIGNS[stance.stance]} </span>
          {stance.stance}
        </b>{' '}
        {named ? (
          <>
            <strong>{stance.party}</strong> <span class="on">on {stance.demandLabel}</span>
          </>
        ) : (
          <strong>{stance.holder}</strong>
        )}
        {!named && stance.holder !== stance.party && <span class="on"> for {stance.party}</span>}
      </p>
      {begins && (
        <p class="turn-note">
          <span class="turn-sign" aria-hidden="true">
            ↻
          </span>{' '}
          Changed position: {LOOKS[begins.before].word} before, {LOOKS[begins.after].word} from this day on
        </p>
      )}
      {onOpen ? (
        <button type="button" class="quote" onClick={onOpen} aria-label={`Open in the document: ${stance.quote}`}>
          {words}
        </button>
      ) : (
        words
      )}
      {details.length > 0 && (
        <dl class="details">
          {details.map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="source">
        <AttributionLine model={model} stance={stance} onOpen={onOpen} />
        {onOpen && document?.publisher && (
          <button type="button" class="inline cite" onClick={onOpen}>
            <span class="hidden">Read the words in </span>
            {documentLabel(document)}
          </button>
        )}
        <span class="facts">
          {day && <time dateTime={day}>{formatDay(day)}</time>}
          <span class="sure" title={`Found by the rule “${stance.rule}”`}>
            <meter min={0} max={1} value={stance.confidence} aria-label="Confidence" />
            {confidenceWord(stance.confidence)} ({stance.confidence.toFixed(2)})
          </span>
        </span>
      </p>
    </article>
  );
}
