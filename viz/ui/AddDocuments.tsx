import { useEffect, useRef, useState } from 'preact/hooks';
import type { AddingStatus } from '../../src/server/adding.ts';
import { droppedFiles } from '../files/droppedFiles.ts';
import { type GivenFile, withRecords } from '../files/manifestRecords.ts';
import { progressInWords } from '../state/adding.ts';
import { AddedFiles } from './AddedFiles.tsx';
import { useDismissal } from './Menu.tsx';
import type { Adding } from './useAdding.ts';
import { useDrop } from './useDrop.ts';

interface Props {
  served: boolean;
  adding: Adding;
}

function HowToServe() {
  return (
    <>
      <p>This page is a file of its own: nothing behind it can read documents.</p>
      <p>To add your own, run this where the graph lies, and drop them on the page that opens:</p>
      <pre>npx parley serve</pre>
    </>
  );
}

/** What the reader's own documents say, beside the others: by a button, or dropped anywhere on the page. */
export function AddDocuments({ served, adding }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [tried, setTried] = useState(false);
  useDismissal(menu);
  const { status, files, busy } = adding;
  const takesIn = (said: AddingStatus | null) => served && said !== null && said.refusal === null;
  const able = takesIn(status);
  const add = async (chosen: Iterable<GivenFile>) => {
    if (menu.current) menu.current.open = true;
    if (takesIn(await adding.answered())) adding.add(chosen);
    else setTried(true);
  };
  // Who drops files on a page that has only just opened is not turned away.
  const endings = async () => (await adding.answered())?.endings ?? [];
  const over = useDrop(async (data) => add(await droppedFiles(data, endings())));
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (busy) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [busy]);
  const unkept = status?.unkept ?? 0;
  return (
    <>
      <details class="menu right adding" ref={menu}>
        <summary>
          {busy ? 'Reading …' : 'Add documents'}
          {!busy && unkept > 0 && <span class="number">{unkept} not kept</span>}
        </summary>
        <div class="sheet">
          {tried && !able && <p class="alarm">Nothing was added.</p>}
          {!served && <HowToServe />}
          {served && status === null && <p>This server takes in no documents.</p>}
          {status?.refusal && <p>{status.refusal}</p>}
          {able && status && (
            <>
              <p>Drop files or folders anywhere on this page, or choose files:</p>
              <input
                type="file"
                multiple
                aria-label="Choose documents"
                accept={status.endings.map((ending) => `.${ending}`).join(',')}
                onChange={async ({ currentTarget }) => {
                  const chosen = [...(currentTarget.files ?? [])];
                  currentTarget.value = '';
                  add(await withRecords(chosen));
                }}
              />
              <p class="hint">
                {status.endings.map((ending) => `.${ending}`).join(' ')}, each up to{' '}
                {Math.round(status.mostBytes / 1024 / 1024)} MB. “parley serve” reads them on this machine; nothing
                leaves it.
              </p>
              <AddedFiles files={files} />
              {unkept > 0 && (
                <div class="unkept">
                  <p>
                    {unkept === 1 ? '1 added document is' : `${unkept} added documents are`} in memory until the server
                    ends. Once kept, it stays until the next “parley build” into that file, which reads its own folders
                    only.
                  </p>
                  <button type="button" disabled={busy} onClick={() => adding.settle('keep')}>
                    Keep in {status.graphFile}
                  </button>
                  <button type="button" disabled={busy} onClick={() => adding.settle('forget')}>
                    Take out again
                  </button>
                </div>
              )}
            </>
          )}
          <p class="alarm" role="alert">
            {adding.trouble}
          </p>
        </div>
      </details>
      <p class="hidden" role="status">
        {progressInWords(files)}
      </p>
      {over && (
        <div class="drop-here" aria-hidden="true">
          <p>{able ? 'Drop to add what these documents say' : 'Adding documents needs “parley serve”'}</p>
        </div>
      )}
    </>
  );
}
