import type { AddingEvent, AddingStatus } from '../src/server/adding.ts';
import type { GivenFile } from './files/manifestRecords.ts';

const GONE = 'the server does not answer; is “parley serve” still running?';

/** Asks the server; what browsers say when nobody answers is told in words. */
async function ask(way: string, init?: RequestInit): Promise<Response> {
  return fetch(way, init).catch(() => {
    throw new Error(GONE);
  });
}

async function failure(response: Response): Promise<Error> {
  const words = (await response.text()).trim();
  return new Error(words || `the server answered ${response.status}`);
}

/**
 * Sends one file to the server that sent this page, and tells what the server tells of it.
 *
 * @throws Error in words for the reader if the server refuses it or stops answering
 */
export async function sendDocument({ file, record }: GivenFile, onEvent: (event: AddingEvent) => void): Promise<void> {
  const query = new URLSearchParams({ name: file.name, ...(record === null ? {} : { record }) });
  const response = await ask(`documents?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  if (!response.ok || !response.body) throw await failure(response);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let ended = false;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const event: AddingEvent = JSON.parse(line);
      ended ||= event.kind === 'end';
      onEvent(event);
    }
  }
  if (!ended) throw new Error('the server stopped before the end');
}

/**
 * Whether documents can be added; null where the server does not say.
 *
 * @throws Error in words for the reader if no server answers
 */
export async function askAddingStatus(): Promise<AddingStatus | null> {
  const response = await ask('documents');
  return response.ok ? response.json() : null;
}

/**
 * Writes what was added to the graph file, or takes it out again.
 *
 * @throws Error in words for the reader
 */
export async function settleAdded(how: 'keep' | 'forget'): Promise<AddingStatus> {
  const response = await (how === 'keep'
    ? ask('documents/keep', { method: 'POST' })
    : ask('documents', { method: 'DELETE' }));
  if (!response.ok) throw await failure(response);
  return response.json();
}
