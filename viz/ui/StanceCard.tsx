import type { Stance } from '../../src/stances/stance.ts';
import { attributionChain } from '../state/evidence.ts';
import { dayOf } from '../state/filtering.ts';
import { documentLabel, type Model } from '../state/model.ts';
import { STANCE_SIGNS } from '../state/polarity.ts';
import { formatDay } from './Header.tsx';

interface Props {
  model: Model;
  stance: Stance;
  /** Whether to name party and demand, where the heading above does not. */
  named: boolean;
  chosen?: boolean;
  onOpen?(): void;
}

function resolved(stance: Stance): string {
  const notes = stance.resolutions.map(({ text, refersTo }) => `“${text}” is ${refersTo}`);
  return [...new Set(notes)].join(', ');
}

/** One statement with everything that lets a reader check it. */
export function StanceCard({ model, stance, named, chosen = false, onOpen }: Props) {
  const document = model.documents.get(stance.doc);
  const chain = attributionChain(model, stance);
  const day = dayOf(model, stance);
  const notes = resolved(stance);
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
      {onOpen ? (
        <button type="button" class="quote" onClick={onOpen} aria-label={`Open in the document: ${stance.quote}`}>
          {words}
        </button>
      ) : (
        words
      )}
      {stance.condition && <p class="detail">Condition: {stance.condition}</p>}
      {stance.addressee && <p class="detail">To be done by: {stance.addressee}</p>}
      {notes && <p class="detail">{notes}.</p>}
      <p class="source">
        <span class="chain">
          {chain.map((link, index) => (
            <span key={index}>
              {index > 0 && <span> → </span>}
              {link}
            </span>
          ))}
          {stance.attribution === 'author' && <span class="on"> (in the author’s words)</span>}
        </span>
        {document?.publisher && <cite>{documentLabel(document)}</cite>}
        <span class="facts">
          {day && <time dateTime={day}>{formatDay(day)}</time>}
          <span class="sure" title={`Found by the rule “${stance.rule}”`}>
            <meter min={0} max={1} value={stance.confidence} aria-label="Confidence" />
            confidence {stance.confidence.toFixed(2)}
          </span>
        </span>
      </p>
    </article>
  );
}
