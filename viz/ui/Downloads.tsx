import { useRef, useState } from 'preact/hooks';
import { save } from '../files/save.ts';
import { useDismissal } from './Menu.tsx';
import type { ShownFile } from './shownFiles.ts';

interface Props {
  files: ShownFile[];
  /** Whether no filter takes anything away. */
  all: boolean;
}

/** The address of this very view, and what is shown as files. */
export function Downloads({ files, all }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [message, setMessage] = useState('');
  useDismissal(menu);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setMessage('Link copied');
    } catch {
      setMessage('Copy the address of this page: it holds the view');
    }
  };
  const print = () => {
    if (menu.current) menu.current.open = false;
    window.print();
  };
  return (
    <details class="menu right" ref={menu}>
      <summary>Share</summary>
      <div class="sheet">
        <button type="button" class="choice" onClick={copy}>
          Copy the link to this view
        </button>
        <button type="button" class="choice" onClick={print}>
          Print matrix and evidence
        </button>
        <p class="hint">{all ? 'Save everything as' : 'Save what the filters show as'}</p>
        {files.map(({ label, name, make }) => (
          <button
            key={name}
            type="button"
            class="choice"
            onClick={async () => {
              try {
                save(name, await make());
                setMessage(`${name} saved`);
              } catch (error) {
                setMessage(`${name} could not be made: ${error instanceof Error ? error.message : error}`);
              }
            }}
          >
            {label}
          </button>
        ))}
        <p role="status" class="hint">
          {message}
        </p>
      </div>
    </details>
  );
}
