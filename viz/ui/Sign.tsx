import type { StanceType } from '../../src/stances/stance.ts';
import { STANCE_SIGNS } from '../state/polarity.ts';

/** A short line as the network draws it, with its sign: the key to colour, arrow and sign at once. */
export function StanceSwatch({ stance }: { stance: StanceType }) {
  const sign = STANCE_SIGNS[stance];
  return (
    <svg class={`swatch tone-${stance}`} width="34" height="16" viewBox="0 0 34 16" aria-hidden="true">
      <line x1="1" y1="8" x2={stance === 'opposes' ? 27 : 33} y2="8" stroke-width="2.2" />
      {stance === 'opposes' && <path d="M33 8 25 3.6v8.8z" />}
      <circle cx="16" cy="8" r="7" />
      <text x="16" y="12" text-anchor="middle">
        {sign}
      </text>
    </svg>
  );
}
