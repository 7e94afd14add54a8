import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { QueryHelp } from '../../src/server/queryRoutes.ts';
import type { Theme } from '../state/view.ts';
import { fromHash, toHash } from './address.ts';
import { completionsOf } from './completions.ts';
import { Examples } from './Examples.tsx';
import { QueryEditor } from './QueryEditor.tsx';
import { QueryHeader } from './QueryHeader.tsx';
import { Result } from './Result.tsx';
import { Status } from './Status.tsx';
import { useQuery } from './useQuery.ts';

const FIRST = `SELECT ?party ?demand
WHERE {
  ?party parley:opposes ?demand .
}
ORDER BY ?party ?demand
`;

const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

/** The whole page: examples, the editor, the answer. Query and colours live in the address. */
export function QueryPage({ help }: { help: QueryHelp }) {
  const [text, setText] = useState(() => fromHash(location.hash).query ?? FIRST);
  const [theme, setTheme] = useState<Theme>(() => fromHash(location.hash).theme);
  const { outcome, run, stop } = useQuery();
  const completions = useMemo(() => completionsOf(help), [help]);
  const hashOf = useCallback((query: string) => `#${toHash({ query, theme })}`, [theme]);

  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    const untouched = fromHash(location.hash).query === null && text === FIRST;
    const hash = toHash({ query: untouched ? null : text, theme });
    const write = setTimeout(() => history.replaceState(null, '', hash ? `#${hash}` : location.pathname), 300);
    return () => clearTimeout(write);
  }, [text, theme]);
  useEffect(() => {
    const follow = () => {
      const { query, theme } = fromHash(location.hash);
      setTheme(theme);
      setText(query ?? FIRST);
      if (query !== null) run(query);
    };
    if (fromHash(location.hash).query !== null) follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [run]);

  const choose = (query: string) => {
    if (location.hash === hashOf(query)) run(query);
    else location.hash = hashOf(query);
  };
  const running = outcome.state === 'running';
  return (
    <>
      <QueryHeader theme={theme} setTheme={setTheme} />
      <main class="asking">
        <Examples help={help} text={text} choose={choose} />
        <div class="work">
          <QueryEditor
            text={text}
            faultLine={outcome.state === 'failed' ? outcome.problem.line : null}
            completions={completions}
            onChange={setText}
            onRun={() => run(text)}
          />
          <div class="controls">
            <button type="button" class="run" onClick={() => run(text)} aria-keyshortcuts="Control+Enter Meta+Enter">
              Run
            </button>
            <button type="button" onClick={stop} disabled={!running}>
              Stop
            </button>
            <kbd>{MAC ? '⌘' : 'Ctrl'} + Enter</kbd>
            <Status outcome={outcome} />
          </div>
          {outcome.state === 'failed' && (
            <section class="problem" aria-label="Problem">
              <p role="alert">{outcome.problem.message}</p>
              {outcome.problem.expected && (
                <details>
                  <summary>What could stand there</summary>
                  <p>{outcome.problem.expected}</p>
                </details>
              )}
            </section>
          )}
          {outcome.state === 'answered' && (
            <section class="result" aria-label="Result">
              <Result answer={outcome.answer} prefixes={help.prefixes} hashOf={hashOf} />
            </section>
          )}
        </div>
      </main>
    </>
  );
}
