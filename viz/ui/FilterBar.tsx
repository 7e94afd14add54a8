import { STANCE_TYPES } from '../../src/stances/stance.ts';
import { choiceCounts } from '../state/filtering.ts';
import { documentLabel, type Model } from '../state/model.ts';
import { STANCE_WORDS } from '../state/polarity.ts';
import { ATTRIBUTION_WORDS } from '../state/remedies.ts';
import { activeFilters, clearFilters, type FilterName, toggleFilter, type ViewState } from '../state/view.ts';
import type { Act } from './act.ts';
import { ConfidenceMenu } from './ConfidenceMenu.tsx';
import { type Choice, FilterMenu } from './FilterMenu.tsx';
import { memo } from './memo.ts';
import { StanceSwatch } from './Sign.tsx';

interface Props {
  model: Model;
  view: ViewState;
  act: Act;
}

const ATTRIBUTIONS = Object.entries(ATTRIBUTION_WORDS).map(([id, label]) => ({ id, label }));

/** The key to signs and colours, each a filter, and the other filters beside it. */
function FilterBarNow({ model, view, act }: Props) {
  const { filters } = view;
  const choices = (name: FilterName, items: { id: string; label: string }[], sorted = true): Choice[] => {
    const counts = choiceCounts(model, filters, name);
    const list = items.map(({ id, label }) => ({ value: id, label, count: counts.get(id) ?? 0 }));
    return sorted ? list.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en')) : list;
  };
  const toggle = (name: FilterName) => (value: string) => act((now) => toggleFilter(now, name, value));
  const stanceCounts = choiceCounts(model, filters, 'stances');
  const documents = model.graph.documents.map((document) => ({ id: document.id, label: documentLabel(document) }));
  const heard = () => {
    const used = new Set(model.graph.stances.map((stance) => stance.demand));
    return model.graph.demands.filter((demand) => used.has(demand.id));
  };
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
          choices={() => choices('parties', model.graph.parties)}
          chosen={filters.parties}
          onToggle={toggle('parties')}
        />
        <FilterMenu
          title="Demand"
          choices={() => choices('demands', heard())}
          chosen={filters.demands}
          onToggle={toggle('demands')}
        />
        <FilterMenu
          title="Issue"
          choices={() => choices('issues', model.issues, false)}
          chosen={filters.issues}
          onToggle={toggle('issues')}
        />
        <FilterMenu
          title="Document"
          choices={() => choices('documents', documents, false)}
          chosen={filters.documents}
          onToggle={toggle('documents')}
        />
        <FilterMenu
          title="Said by"
          choices={() => choices('attributions', ATTRIBUTIONS, false)}
          chosen={filters.attributions}
          onToggle={toggle('attributions')}
        />
        <ConfidenceMenu model={model} filters={filters} act={act} />
      </div>
      {active > 0 && (
        <button type="button" class="clear" onClick={() => act(clearFilters)}>
          Clear {active === 1 ? 'filter' : `${active} filters`}
        </button>
      )}
    </section>
  );
}

export const FilterBar = memo(FilterBarNow, ({ model, view }) => [model, view.filters]);
