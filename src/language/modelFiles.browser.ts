import type { ModelFiles, ModelHeader } from './modelFiles.ts';

/** In the browser nobody but the page knows where the model is served. */
export function modelFolder(): string {
  throw new Error('createParser needs the URL under which the folder src/language/model of parley-graph is served');
}

/**
 * As `readModelFiles` of Node, from a URL.
 * @throws Error if a file is not there, or the weights are not the ones the header names by their SHA-256 (which only secure pages can tell)
 */
export async function readModelFiles(folder: string, wasm: boolean): Promise<ModelFiles> {
  const at = (name: string) => `${folder.replace(/\/$/, '')}/${name}`;
  const [header, weights, lemmas, kernel] = await Promise.all([
    fetched(at('model.json')).then((response) => response.json() as Promise<ModelHeader>),
    fetched(at('model.bin')).then((response) => response.arrayBuffer()),
    fetched(at('lemma.json')).then((response) => response.json() as Promise<ModelFiles['lemmas']>),
    wasm ? fetched(at('kernel.wasm')).then((response) => response.arrayBuffer()) : null,
  ]);
  if (globalThis.crypto.subtle && (await hashOf(weights)) !== header.sha256)
    throw new Error(`${at('model.bin')} is damaged or of another version: its SHA-256 is not the one in model.json`);
  return { header, weights, lemmas, kernel: kernel && new Uint8Array(kernel) };
}

/** @throws Error that names the URL and the answer, where that is not the file */
export async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`${url} cannot be read (${response.status} ${response.statusText}). Is it served from there?`);
  return response;
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
