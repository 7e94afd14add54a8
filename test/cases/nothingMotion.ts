import type { StanceCase } from './stanceCase.ts';

/** Verbs of moving, joining and leaving with places and events: no stance. */
export const nothingMotion: readonly StanceCase[] = [
  { text: 'Canada hosted the first world fair of the century.', expect: [] },
  { text: 'The Danish queen opened the conference.', expect: [] },
  { text: 'A Polish officer stood next to the runway.', expect: [] },
  { text: 'The Greek ferry turned back because of the wind.', expect: [] },
];
