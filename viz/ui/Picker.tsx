// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: the combobox pattern of WAI-ARIA
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { findIn } from '../state/sideBySide.ts';

export interface Option {
  id: string;
  label: string;
  /** Other names that it is found by. */
  others: readonly string[];
  count: number;
}

interface Props {
  label: string;
  options: readonly Option[];
  chosen: string;
  choose(id: string): void;
}

/** Entries in the open list; more are found by typing. */
const MOST = 60;

/** A choice of one among many: opens like a select, and narrows as one types. */
export function Picker({ label, options, chosen, choose }: Props) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const open = query !== null;
  const found = open ? findIn(options, query, (option) => [option.label, ...option.others]).slice(0, MOST) : [];
  const current = options.find((option) => option.id === chosen)?.label ?? '';

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, open]);

  const show = () => {
    if (open) return;
    setQuery('');
    setActive(
      Math.max(
        0,
        options.findIndex((option) => option.id === chosen),
      ),
    );
  };
  const take = (option: Option | undefined) => {
    setQuery(null);
    if (option && option.id !== chosen) choose(option.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) show();
      else if (found.length > 0)
        setActive((now) => (now + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (open) take(found[active]);
      else show();
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setQuery(null);
    }
  };

  return (
    <div class="picker">
      <label for={`${id}-input`}>{label}</label>
      <input
        id={`${id}-input`}
        type="text"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found[active] ? `${id}-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={current}
        value={query ?? current}
        onClick={show}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setQuery(null)}
      />
      <ul id={`${id}-list`} ref={list} role="listbox" aria-label={label} hidden={found.length === 0}>
        {found.map((option, index) => (
          <li
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            class={option.count === 0 ? 'none' : ''}
            onMouseDown={(event) => {
              event.preventDefault();
              take(option);
            }}
          >
            <span>{option.label}</span>
            <small>
              {option.count}
              <span class="hidden"> statements</span>
            </small>
          </li>
        ))}
      </ul>
      {open && found.length === 0 && (
        <p class="hint" role="status">
          None of that name.
        </p>
      )}
    </div>
  );
}
