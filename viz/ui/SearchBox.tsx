// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: the combobox pattern of WAI-ARIA
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Suggestion, suggestions } from '../state/filtering.ts';
import type { Model } from '../state/model.ts';
import { select, setFilters, type ViewState } from '../state/view.ts';
import type { Act } from './act.ts';

interface Props {
  model: Model;
  view: ViewState;
  act: Act;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Filters by words as one types and offers the parties and demands of that name; `/` jumps here from anywhere. */
export function SearchBox({ model, view, act }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const query = view.filters.query;
  const found = open ? suggestions(model, query) : [];

  useLayoutEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);

  const write = (text: string) => act((now) => setFilters(now, { query: text }));
  const choose = ({ kind, id }: Suggestion) => {
    act((now) => select(setFilters(now, { query: '' }), kind === 'party' ? { kind, party: id } : { kind, demand: id }));
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (found.length > 0) setActive((now) => (now + step + found.length) % found.length);
    } else if (event.key === 'Enter' && found[active]) choose(found[active]);
    else if (event.key === 'Enter') setOpen(false);
    else if (event.key === 'Escape') {
      if (open && found.length > 0) setOpen(false);
      else write('');
    }
  };

  return (
    <div class="search">
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label="Search parties, demands and quotes"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={found[active] ? `${list}-${active}` : undefined}
        placeholder="Search names and quotes"
        autocomplete="off"
        value={query}
        onInput={(event) => {
          write(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
      <ul id={list} role="listbox" aria-label="Parties and demands" hidden={found.length === 0}>
        {found.map((item, index) => (
          <li
            key={`${item.kind} ${item.id}`}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(item);
            }}
          >
            <span class={`shape ${item.kind}`} aria-hidden="true" />
            {item.label}
            {item.via && <small> {item.via}</small>}
            <small class="kind">{item.kind}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
