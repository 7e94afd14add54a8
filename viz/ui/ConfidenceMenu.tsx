import { useId } from 'preact/hooks';
import { CONFIDENCE_LEVELS, confidenceWord } from '../state/confidence.ts';
import { confidenceCounts } from '../state/filtering.ts';
import type { Model } from '../state/model.ts';
import { type Filters, setFilters } from '../state/view.ts';
import type { Act } from './act.ts';
import { Menu } from './Menu.tsx';

interface Props {
  model: Model;
  filters: Filters;
  act: Act;
}

function inWords(bound: number): string {
  return bound === 0 ? 'any confidence' : `${confidenceWord(bound)} or surer (≥ ${bound.toFixed(2)})`;
}

function Bounds({ model, filters, act }: Props) {
  const name = useId();
  const usual = CONFIDENCE_LEVELS.map(({ least }) => least);
  const bounds = [...new Set([...usual, filters.minConfidence])].sort((a, b) => a - b);
  const counts = confidenceCounts(model, filters, bounds);
  return (
    <>
      {bounds.map((bound, index) => (
        <label key={bound} class={counts[index] === 0 ? 'choice none' : 'choice'}>
          <input
            type="radio"
            name={name}
            checked={filters.minConfidence === bound}
            onChange={() => act((now) => setFilters(now, { minConfidence: bound }))}
          />
          <span>{inWords(bound)}</span>
          <output>{counts[index]}</output>
        </label>
      ))}
      <p class="hint">The share of such statements that are right, as found on texts that people have annotated.</p>
    </>
  );
}

/** How sure a statement must be to be shown, in words and numbers. */
export function ConfidenceMenu(props: Props) {
  const { minConfidence } = props.filters;
  return (
    <Menu
      title="Confidence"
      chosen={minConfidence === 0 ? '' : `≥ ${minConfidence.toFixed(2)}`}
      sheet={() => <Bounds {...props} />}
    />
  );
}
