import { STANCE_TYPES } from '../../src/stances/stance.ts';
import { choiceCounts } from '../state/filtering.ts';
import { documentLabel, type Model } from '../state/model.ts';
import { STANCE_WORDS } from '../state/polarity.ts';
import {
  activeFilters,
  clearFilters,
  type FilterName,
  setFilters,
  toggleFilter,
  type ViewState,
} from '../state/view.ts';
import type { Act } from './act.ts';
import { type Choice, FilterMenu } from './FilterMenu.tsx';
import { StanceSwatch } from './Sign.tsx';

interface Props {
  model: Model;
  view: ViewState;
  act: Act;
}

const ATTRIBUTIONS = [
  { id: 'self', label: 'the party itself' },
  { id: 'author', label: 'the author of the text' },
  { id: 'third', label: 'somebody else' },
];

/** The key to signs and colours, each a filter, and the other filters beside it. */
export function FilterBar({ model, view, act }: Props) {
  const { filters } = view;
  const choices = (name: FilterName, items: { id: string; label: string }[], sorted = true): Choice[] => {
    const counts = choiceCounts(model, filters, name);
    const list = items.map(({ id, label }) => ({ value: id, label, count: counts.get(id) ?? 0 }));
    return sorted ? list.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en')) : list;
  };
  const toggle = (name: FilterName) => (value: string) => act((now) => toggleFilter(now, name, value));
  const stanceCounts = choiceCounts(model, filters, 'stances');
  const documents = model.graph.documents.map((document) => ({ id: document.id, label: documentLabel(document) }));
  const active = activeFilters(filters);
  return (
    <section class="filters" aria-label="Filters">
      <fieldset class="legend">
        <legend class="hidden">Stances shown</legend>
        {STANCE_TYPES.map((stance) => (
          <button
            key={stance}
            type="button"
            class="chip"
            aria-pressed={filters.stances.includes(stance)}
            onClick={() => toggle('stances')(stance)}
            title={`Show only statements in which a party ${STANCE_WORDS[stance]}`}
          >
            <StanceSwatch stance={stance} />
            {stance}
            <span class="number">{stanceCounts.get(stance) ?? 0}</span>
          </button>
        ))}
      </fieldset>
      <div class="menus">
        <FilterMenu
          title="Party"
          choices={choices('parties', model.graph.parties)}
          chosen={filters.parties}
          onToggle={toggle('parties')}
        />
        <FilterMenu
          title="Issue"
          choices={choices('issues', model.issues, false)}
          chosen={filters.issues}
          onToggle={toggle('issues')}
        />
        <FilterMenu
          title="Document"
          choices={choices('documents', documents, false)}
          chosen={filters.documents}
          onToggle={toggle('documents')}
        />
        <FilterMenu
          title="Said by"
          choices={choices('attributions', ATTRIBUTIONS, false)}
          chosen={filters.attributions}
          onToggle={toggle('attributions')}
        />
        <label class="confidence">
          Confidence ≥
          <input
            type="range"
            min="0"
            max="0.95"
            step="0.05"
            value={filters.minConfidence}
            onInput={(event) => {
              const minConfidence = Number(event.currentTarget.value);
              act((now) => setFilters(now, { minConfidence }));
            }}
          />
          <output>{filters.minConfidence.toFixed(2)}</output>
        </label>
      </div>
      {active > 0 && (
        <button type="button" class="clear" onClick={() => act(clearFilters)}>
          Clear {active === 1 ? 'filter' : `${active} filters`}
        </button>
      )}
    </section>
  );
}
