import type { Theme } from '../state/view.ts';
import { ThemeButton } from '../ui/ThemeButton.tsx';

/** The name of the page, ways to the others, and the choice of colours. */
export function QueryHeader({ theme, setTheme }: { theme: Theme; setTheme(theme: Theme): void }) {
  const chosen = theme === 'auto' ? '' : `theme=${theme}`;
  return (
    <header class="top">
      <div class="masthead">
        <h1>Parley</h1>
        <p>Ask the graph in SPARQL</p>
      </div>
      <nav class="tools" aria-label="Pages">
        <a class="page" href={chosen ? `./#${chosen}` : './'}>
          Explorer
        </a>
        <a class="page" href={chosen ? `ns?${chosen}` : 'ns'}>
          Vocabulary
        </a>
      </nav>
      <div class="tools">
        <ThemeButton theme={theme} setTheme={setTheme} />
      </div>
    </header>
  );
}
