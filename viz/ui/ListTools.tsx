import type { ViewState } from '../state/view.ts';
import type { Act } from './act.ts';

/** Entries of a list at first. */
export const START = 20;

interface Props {
  /** What the entries are, in the plural: "sticking points". */
  of: string;
  found: number;
  all: number;
  view: ViewState;
  act: Act;
}

/** A field that narrows the list below by words, with the number of entries left. */
export function ListTools({ of, found, all, view, act }: Props) {
  if (all === 0 && view.find === '') return null;
  return (
    <div class="list-tools">
      <input
        type="search"
        aria-label={`Find in ${of}`}
        placeholder={`Find in ${all} ${of}`}
        value={view.find}
        onInput={(event) => {
          const find = event.currentTarget.value;
          act((now) => ({ ...now, find }));
        }}
      />
      <output>{found === all ? '' : `${found} of ${all}`}</output>
    </div>
  );
}

/** The entries to show, unless the reader wants the whole list. */
export function startOf<T>(entries: readonly T[], view: ViewState): readonly T[] {
  return view.list === 'whole' ? entries : entries.slice(0, START);
}

/** The button below a long list that shows the rest of it. */
export function ShowAll({ count, view, act }: { count: number; view: ViewState; act: Act }) {
  if (count <= START) return null;
  const whole = view.list === 'whole';
  return (
    <button type="button" class="show-all" onClick={() => act((now) => ({ ...now, list: whole ? 'start' : 'whole' }))}>
      {whole ? `Show the first ${START}` : `Show all ${count}`}
    </button>
  );
}
