import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Closes an open `details` on Escape and on a click elsewhere, as menus do. */
export function useDismissal(menu: { current: HTMLDetailsElement | null }): void {
  useLayoutEffect(() => {
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

interface Props {
  title: string;
  /** What is chosen, beside the title; empty where nothing is. */
  chosen: string;
  /** Called while the menu is open only: counting the choices of a closed menu would slow every click. */
  sheet(): ComponentChildren;
}

/** A button that opens a sheet of choices. */
export function Menu({ title, chosen, sheet }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useDismissal(menu);
  return (
    <details
      class={chosen === '' ? 'menu' : 'menu active'}
      ref={menu}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {title}
        {chosen !== '' && <span class="number"> {chosen}</span>}
      </summary>
      {open && (
        <fieldset class="sheet">
          <legend class="hidden">{title}</legend>
          {sheet()}
        </fieldset>
      )}
    </details>
  );
}
