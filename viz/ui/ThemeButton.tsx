import type { Theme } from '../state/view.ts';

const NEXT: Record<Theme, Theme> = { auto: 'dark', dark: 'light', light: 'auto' };
const SIGNS: Record<Theme, string> = { auto: '◐', dark: '☾', light: '☀' };
const WORDS: Record<Theme, string> = { auto: 'Auto', dark: 'Dark', light: 'Light' };

/** Goes through the system's colours, dark and light. */
export function ThemeButton({ theme, setTheme }: { theme: Theme; setTheme(theme: Theme): void }) {
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => setTheme(NEXT[theme])}
      title="Change between automatic, dark and light"
    >
      <span aria-hidden="true">{SIGNS[theme]}</span>
      <span class="word">{WORDS[theme]}</span>
      <span class="hidden"> colours, change</span>
    </button>
  );
}
