import type { Theme } from '../state/view.ts';

/** What the address of the page holds. */
export interface QueryAddress {
  query: string | null;
  theme: Theme;
}

/** Reads the fragment of an address; what it does not know is dropped. */
export function fromHash(hash: string): QueryAddress {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const theme = params.get('theme');
  return { query: params.get('query'), theme: theme === 'light' || theme === 'dark' ? theme : 'auto' };
}

/** The fragment that holds a query and the choice of colours, without what is as usual. */
export function toHash({ query, theme }: QueryAddress): string {
  const params = new URLSearchParams();
  if (query !== null) params.set('query', query);
  if (theme !== 'auto') params.set('theme', theme);
  // "+" for a space is read as a space by URLSearchParams only; %20 by everyone.
  return params.toString().replaceAll('+', '%20');
}
