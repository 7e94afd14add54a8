import { useEffect, useRef } from 'preact/hooks';

export interface Choice {
  value: string;
  label: string;
  count: number;
}

interface Props {
  title: string;
  choices: Choice[];
  chosen: readonly string[];
  onToggle(value: string): void;
}

/** Closes an open `details` on Escape and on a click elsewhere, as menus do. */
export function useDismissal(menu: { current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const onPointer = (event: Event) => {
      if (menu.current?.open && event.target instanceof Node && !menu.current.contains(event.target))
        menu.current.open = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector('summary')?.focus();
      event.stopPropagation();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('focusin', onPointer);
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('focusin', onPointer);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [menu]);
}

/** A menu of check boxes with the number of statements beside each; nothing ticked means no restriction. */
export function FilterMenu({ title, choices, chosen, onToggle }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  useDismissal(menu);
  return (
    <details class={chosen.length > 0 ? 'menu active' : 'menu'} ref={menu}>
      <summary>
        {title}
        {chosen.length > 0 && <span class="number"> {chosen.length}</span>}
      </summary>
      <fieldset class="sheet">
        <legend class="hidden">{title}</legend>
        {choices.map(({ value, label, count }) => (
          <label key={value} class={count === 0 ? 'choice none' : 'choice'}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
            <span>{label}</span>
            <output>{count}</output>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
