import type { Polarity } from '../../src/stances/stance.ts';

/** Colours of the drawing, read from the style sheet so that both themes are defined in one place. */
export interface Palette {
  paper: string;
  ink: string;
  soft: string;
  marker: string;
  polarity: Record<Polarity, string>;
  /** One a group; used in the order of the issues, again from the start after the last. */
  issues: string[];
}

export const ISSUE_COLOURS = 8;

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim() || '#808080';
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    soft: colour('soft'),
    marker: colour('marker'),
    polarity: { pro: colour('pro'), con: colour('con'), mixed: colour('mixed'), neutral: colour('neutral') },
    issues: Array.from({ length: ISSUE_COLOURS }, (_, index) => colour(`issue-${index + 1}`)),
  };
}

/** Mixes two `#rrggbb` colours; `share` 0 gives the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const other = channels(second);
  const mixed = channels(first).map((value, index) => Math.round(value + (other[index] - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
