import type { Model } from '../state/model.ts';
import { remedies } from '../state/remedies.ts';
import { clearFilters, type ViewState } from '../state/view.ts';
import type { Act } from './act.ts';

interface Props {
  model: Model;
  view: ViewState;
  act: Act;
}

/** In the place of the drawing when no statement passes: which filter to drop, with what that brings back. */
export function NothingMatches({ model, view, act }: Props) {
  const found = remedies(model, view.filters);
  return (
    <section class="blank" aria-label="No match">
      <h2>Nothing matches</h2>
      <p>
        {found.length === 0
          ? 'No statement passes all filters at once, and dropping a single one is not enough.'
          : 'No statement passes all filters at once. Drop one of them:'}
      </p>
      {found.length > 0 && (
        <ul class="remedies">
          {found.map(({ name, label, without, count }) => (
            <li key={name}>
              <button type="button" onClick={() => act((now) => ({ ...now, filters: without }))}>
                <span>
                  <span class="hidden">Drop </span>
                  {label}
                </span>
                <small>
                  {count} {count === 1 ? 'statement' : 'statements'}
                </small>
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="clear" onClick={() => act(clearFilters)}>
        Show everything again
      </button>
    </section>
  );
}
