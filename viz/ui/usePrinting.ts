import { options } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Renders what `change` changes before it returns: the browser lays a page out for paper as soon as it has said so. */
function atOnce(change: () => void): void {
  const usual = options.debounceRendering;
  options.debounceRendering = (render) => render();
  try {
    change();
  } finally {
    options.debounceRendering = usual;
  }
}

/** Whether the page is being put on paper, where what a window leaves out cannot be scrolled to. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useLayoutEffect(() => {
    const begin = () => atOnce(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
