import { useState } from 'preact/hooks';
import { foldAccents, matchesQuery } from '../state/search.ts';
import { Menu } from './Menu.tsx';

export interface Choice {
  value: string;
  label: string;
  count: number;
}

interface Props {
  title: string;
  choices(): Choice[];
  chosen: readonly string[];
  onToggle(value: string): void;
}

/** More choices than this get a field to find one in. */
const FEW = 12;

function Choices({ title, choices, chosen, onToggle }: Omit<Props, 'choices'> & { choices: Choice[] }) {
  const [query, setQuery] = useState('');
  const wanted = foldAccents(query.trim());
  const found = wanted === '' ? choices : choices.filter(({ label }) => matchesQuery(foldAccents(label), wanted));
  return (
    <>
      {choices.length > FEW && (
        <input
          class="find"
          type="search"
          aria-label={`Find in ${title}`}
          placeholder={`Find in ${choices.length}`}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {found.map(({ value, label, count }) => (
        <label key={value} class={count === 0 ? 'choice none' : 'choice'}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <span>{label}</span>
          <output>{count}</output>
        </label>
      ))}
      {found.length === 0 && <p class="hint">None of that name.</p>}
    </>
  );
}

/** A menu of check boxes with the number of statements beside each; nothing ticked means no restriction. */
export function FilterMenu({ title, choices, chosen, onToggle }: Props) {
  return (
    <Menu
      title={title}
      chosen={chosen.length === 0 ? '' : String(chosen.length)}
      sheet={() => <Choices title={title} choices={choices()} chosen={chosen} onToggle={onToggle} />}
    />
  );
}
