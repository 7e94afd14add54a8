import type { Stance } from '../../src/stances/stance.ts';
import { openDocument, type Selection, select } from '../state/view.ts';
import type { Act } from './act.ts';

interface Props {
  stance: Stance;
  /** What is selected beside the opened document. */
  selection: Selection;
  /** Stands before the words, where several quotes say different things. */
  sign?: string | null;
  act: Act;
}

/** The words of a statement, shortened to some lines; a press opens the document at them. */
export function OpenQuote({ stance, selection, sign = null, act }: Props) {
  return (
    <button
      type="button"
      class="quote"
      aria-label={`Open in the document: ${stance.quote}`}
      onClick={() => act((now) => openDocument(select(now, selection), stance.doc, stance.id))}
    >
      <blockquote>
        <p class="short">
          {sign !== null && <b aria-hidden="true">{sign} </b>}
          {stance.quote}
        </p>
      </blockquote>
    </button>
  );
}
