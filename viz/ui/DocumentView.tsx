import { useEffect, useMemo, useRef } from 'preact/hooks';
import { formatDay } from '../state/days.ts';
import { segments } from '../state/evidence.ts';
import { documentLabel, type Model } from '../state/model.ts';
import type { Scene } from '../state/pairs.ts';
import { closeDocument, openDocument, type Reading, select } from '../state/view.ts';
import type { Act } from './act.ts';
import { StanceCard } from './StanceCard.tsx';

interface Props {
  model: Model;
  scene: Scene;
  reading: Reading;
  /** What closing leads back to. */
  back: string;
  act: Act;
}

/** A web address only: anything else a document claims to come from is shown as text, not as a link. */
export function safeAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

/** The document as text, every quote marked; a marked run selects its statement in network and matrix. */
export function DocumentView({ model, scene, reading, back, act }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const document = model.documents.get(reading.doc);
  const stance = reading.stance === null ? undefined : model.stances.get(reading.stance);
  const runs = useMemo(() => (document ? segments(document, scene.stances) : []), [document, scene.stances]);

  useEffect(() => {
    const chosen = body.current?.querySelector('mark.chosen');
    if (chosen) chosen.scrollIntoView({ block: 'center' });
    else body.current?.scrollIntoView({ block: 'nearest' });
  }, [reading.doc, reading.stance]);

  if (!document) return null;
  const choose = (ids: string[]) => {
    const next = ids[(ids.indexOf(reading.stance ?? '') + 1) % ids.length];
    const found = model.stances.get(next);
    if (!found) return;
    act((now) =>
      openDocument(
        select(now, { kind: 'pair', party: found.partyId, demand: found.demand }, true),
        document.id,
        found.id,
      ),
    );
  };
  const address = safeAddress(document.url);
  return (
    <div class="document">
      <button type="button" class="back" onClick={() => act(closeDocument)}>
        <span aria-hidden="true">← </span>
        {back}
      </button>
      <h2>{documentLabel(document)}</h2>
      <p class="definition">
        {[document.publisher, document.date && formatDay(document.date)].filter(Boolean).join(', ')}{' '}
        {address && (
          <a href={address} rel="noreferrer noopener">
            Source
          </a>
        )}
      </p>
      {stance && (
        <div class="pinned">
          <StanceCard model={model} stance={stance} named chosen />
        </div>
      )}
      <p class="hint">Marked words are evidence: click them to see the statement.</p>
      <div class="text" ref={body} lang={document.language ?? undefined}>
        {runs.map(({ text, stances }, index) =>
          stances.length === 0 ? (
            <span key={index}>{text}</span>
          ) : (
            <mark key={index} class={stance && stances.includes(stance.id) ? 'chosen' : ''}>
              {/* biome-ignore lint/a11y/useSemanticElements: a button cannot wrap over lines as running text does */}
              <span
                role="button"
                tabIndex={0}
                onClick={() => choose(stances)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  choose(stances);
                }}
              >
                {text}
              </span>
              {stances.length > 1 && <sup aria-hidden="true">{stances.length}</sup>}
            </mark>
          ),
        )}
      </div>
    </div>
  );
}
