import type { QueryHelp } from '../../src/server/queryRoutes.ts';

/**
 * Examples, prefixes and terms from the server that sent this page.
 *
 * @throws Error with a message for the reader when no server answers
 */
export async function loadHelp(): Promise<QueryHelp> {
  const response = await fetch('queries.json', { headers: { accept: 'application/json' } }).catch(() => null);
  if (response === null) throw new Error('No server answers. Is “parley serve” running?');
  if (!response.ok) throw new Error((await response.text()) || `The server answered ${response.status}.`);
  return (await response.json()) as QueryHelp;
}
