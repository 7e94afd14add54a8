import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Theme } from '../state/view.ts';

/** Whether the page is dark now, by the reader's choice or the system's. */
export function useDark(theme: Theme): boolean {
  const query = useMemo(() => window.matchMedia('(prefers-color-scheme: dark)'), []);
  const [system, setSystem] = useState(query.matches);
  useEffect(() => {
    const follow = () => setSystem(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return theme === 'auto' ? system : theme === 'dark';
}
