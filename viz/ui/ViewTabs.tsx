import { type Pane, showPane } from '../state/view.ts';
import type { Act } from './act.ts';

export const PANES: Readonly<Record<Pane, { label: string; title: string }>> = {
  both: { label: 'Overview', title: 'Network and matrix side by side' },
  network: { label: 'Network', title: 'The network alone' },
  matrix: { label: 'Matrix', title: 'Parties by demands alone' },
  parties: { label: 'Two parties', title: 'Two parties side by side: where they clash, agree and are silent' },
  sources: { label: 'Sources', title: 'What different documents say about the same party and demand' },
  findings: { label: 'Findings', title: 'Sticking points, common ground and changed positions, all of them' },
};

const ORDER = Object.keys(PANES) as Pane[];

/** Id of the element that the tabs fill. */
export const VIEW = 'view';
export const tabId = (pane: Pane) => `tab-${pane}`;

/** The views of the main area as tabs: arrow keys go from one to the next. */
export function ViewTabs({ pane, act }: { pane: Pane; act: Act }) {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = ORDER.indexOf(pane);
    const places: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    const next = ORDER[(place + ORDER.length) % ORDER.length];
    act((now) => showPane(now, next));
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <section class="views" aria-label="Views">
      <div role="tablist" aria-label="What to show" onKeyDown={onKeyDown}>
        {ORDER.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={tabId(name)}
            aria-selected={name === pane}
            aria-controls={VIEW}
            tabIndex={name === pane ? 0 : -1}
            title={PANES[name].title}
            onClick={() => act((now) => showPane(now, name))}
          >
            {PANES[name].label}
          </button>
        ))}
      </div>
    </section>
  );
}
