import type { NetworkKind, ViewState } from '../state/view.ts';
import type { Act } from './act.ts';

interface Props {
  view: ViewState;
  act: Act;
  listed: boolean;
  /** Without WebGL there is nothing but the list. */
  blind: boolean;
  setListed(listed: boolean): void;
  arranging: boolean;
  onArrange(): void;
  onZoom(factor: number): void;
  onFit(): void;
}

export const NETWORK_KINDS: Record<NetworkKind, { label: string; title: string }> = {
  demands: { label: 'Demands', title: 'Parties and demands: who wants and who refuses what' },
  parties: { label: 'Parties', title: 'Parties alone: on how many demands two agree or clash' },
  issues: { label: 'Issues', title: 'Parties and issues: the demands of an issue taken together' },
};

export const ZOOM_STEP = 1.4;

/** The switch between the views of the network, and what can be done with the drawing. */
export function NetworkTools(props: Props) {
  const { view, act, listed, blind, setListed, arranging, onArrange, onZoom, onFit } = props;
  return (
    <div class="pane-tools">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls */}
      <span class="group" role="group" aria-label="Parties and their">
        {(Object.keys(NETWORK_KINDS) as NetworkKind[]).map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={view.network === kind}
            title={NETWORK_KINDS[kind].title}
            onClick={() => act((now) => ({ ...now, network: kind }))}
          >
            {NETWORK_KINDS[kind].label}
          </button>
        ))}
      </span>
      <button type="button" aria-pressed={listed} disabled={blind} onClick={() => setListed(!listed)}>
        As a list
      </button>
      {view.network !== 'parties' && (
        <button
          type="button"
          aria-pressed={view.layout === 'issue'}
          disabled={listed}
          title="Parties in the middle, the rest round them, issue by issue"
          onClick={() => act((now) => ({ ...now, layout: now.layout === 'force' ? 'issue' : 'force' }))}
        >
          Grouped
        </button>
      )}
      <button
        type="button"
        disabled={listed}
        title="Let forces arrange what is shown: lines pull together, nodes push apart"
        onClick={onArrange}
      >
        {arranging ? 'Stop' : 'Arrange'}
      </button>
      <span class="group">
        <button type="button" aria-label="Zoom in" disabled={listed} onClick={() => onZoom(ZOOM_STEP)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" disabled={listed} onClick={() => onZoom(1 / ZOOM_STEP)}>
          −
        </button>
        <button type="button" disabled={listed} onClick={onFit}>
          Fit
        </button>
      </span>
    </div>
  );
}
