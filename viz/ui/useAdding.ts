import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import type { AddingStatus } from '../../src/server/adding.ts';
import { fetchGraph } from '../data.ts';
import type { GivenFile } from '../files/manifestRecords.ts';
import { askAddingStatus, sendDocument, settleAdded } from '../sendDocument.ts';
import { type AddedFile, failFile, noteEvent, waitingFile } from '../state/adding.ts';

/** Documents of the reader's own on their way into the graph. */
export interface Adding {
  status: AddingStatus | null;
  files: AddedFile[];
  busy: boolean;
  /** What went wrong when keeping or taking out. */
  trouble: string;
  /** What the server says of adding, or null; waits for its answer where it has not come yet. */
  answered(): Promise<AddingStatus | null>;
  add(files: Iterable<GivenFile>): void;
  settle(how: 'keep' | 'forget'): void;
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Sends files one after the other, so that each progress is seen, and fetches the graph after each that changed it. */
export function useAdding(served: boolean, onGraph: (graph: KnowledgeGraph) => void): Adding {
  const [status, setStatus] = useState<AddingStatus | null>(null);
  const [files, setFiles] = useState<AddedFile[]>([]);
  const [trouble, setTrouble] = useState('');
  const queue = useRef<Promise<void>>(Promise.resolve());
  const answer = useRef<Promise<AddingStatus | null> | null>(null);
  // Files can come faster than they are shown.
  const listed = useRef<AddedFile[]>([]);
  const list = (next: AddedFile[]) => {
    listed.current = next;
    setFiles(next);
  };

  const askStatus = useCallback(() => {
    const ask = async () => {
      if (!served) return null;
      try {
        const status = await askAddingStatus();
        setStatus(status);
        setTrouble('');
        return status;
      } catch (error) {
        setTrouble(reasonOf(error));
        return null;
      }
    };
    answer.current = ask();
    return answer.current;
  }, [served]);
  useEffect(() => void (answer.current ?? askStatus()), [askStatus]);

  const send = async (file: GivenFile, at: number) => {
    let changed = false;
    const note = (change: (file: AddedFile) => AddedFile) =>
      list(listed.current.map((one, index) => (index === at ? change(one) : one)));
    note((one) => ({ ...one, state: 'reading' }));
    try {
      await sendDocument(file, (event) => {
        changed ||= event.kind === 'document';
        if (event.kind !== 'end') note((one) => noteEvent(one, event));
      });
      if (changed) onGraph(await fetchGraph());
      note((one) => noteEvent(one, { kind: 'end' }));
    } catch (error) {
      note((one) => failFile(one, reasonOf(error)));
    }
    await askStatus();
  };

  const add = (chosen: Iterable<GivenFile>) => {
    const fresh = [...chosen];
    const idle = listed.current.every(({ state }) => state === 'done');
    const before = idle ? [] : listed.current;
    list([...before, ...fresh.map(({ file }) => waitingFile(file.name))]);
    for (const [index, file] of fresh.entries())
      queue.current = queue.current.then(() => send(file, before.length + index));
  };

  const settle = async (how: 'keep' | 'forget') => {
    try {
      setStatus(await settleAdded(how));
      setTrouble('');
      if (how === 'forget') list([]);
      onGraph(await fetchGraph());
    } catch (error) {
      setTrouble(reasonOf(error));
    }
  };

  const busy = files.some(({ state }) => state !== 'done');
  return { status, files, busy, trouble, answered: () => answer.current ?? askStatus(), add, settle };
}
