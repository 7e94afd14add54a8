import type { Stance } from '../../src/stances/stance.ts';
import { type AttributionLink, attributionChain } from '../state/evidence.ts';
import type { Model } from '../state/model.ts';

const ROLES: Readonly<Record<Exclude<AttributionLink['role'], 'document'>, string>> = {
  outlet: 'outlet',
  speaker: 'speaker',
  holder: 'holder',
  party: 'for',
};

interface Props {
  model: Model;
  stance: Stance;
  /** Opens the document at the quote. */
  onOpen?(): void;
}

/** Through whom the position reaches the reader: outlet → speaker → holder → party. */
export function AttributionLine({ model, stance, onOpen }: Props) {
  const manner =
    stance.attribution === 'self'
      ? 'by its own account'
      : stance.attribution === 'author'
        ? 'in the author’s words'
        : 'reported';
  return (
    <span class="chain">
      {attributionChain(model, stance).map(({ role, name }, index) => (
        <span key={role} class="link">
          {index > 0 && <span aria-hidden="true">→ </span>}
          {role !== 'document' && <small>{ROLES[role]} </small>}
          {role === 'document' && onOpen ? (
            <button type="button" class="inline cite" onClick={onOpen}>
              {name}
            </button>
          ) : (
            <b class={role}>{name}</b>
          )}{' '}
        </span>
      ))}
      <small class="manner">({manner})</small>
    </span>
  );
}
