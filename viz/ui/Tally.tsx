import { LOOKS, type PolarityCounts } from '../state/polarity.ts';

export const STACK = ['pro', 'mixed', 'neutral', 'con'] as const;

/** "14 statements + 6 ± 2 ? 1 − 5", the signs in their colours and with their words for those who hear them. */
export function Tally({ counts }: { counts: PolarityCounts }) {
  const sum = STACK.reduce((all, polarity) => all + counts[polarity], 0);
  return (
    <span class="tally">
      {sum === 1 ? '1 statement' : `${sum} statements`}
      {STACK.filter((polarity) => counts[polarity] > 0).map((polarity) => (
        <span key={polarity} class={`side ${polarity}`}>
          {' '}
          <b aria-hidden="true">{LOOKS[polarity].sign}</b>
          <span class="hidden">{LOOKS[polarity].word}: </span>
          {counts[polarity]}
        </span>
      ))}
    </span>
  );
}
