import type { StanceCase } from './stanceCase.ts';

/** Verbs of moving, joining and leaving with places and events: no stance. */
export const nothingMotion: readonly StanceCase[] = [
  { text: 'Canada hosted the first world fair of the century.', expect: [] },
  { text: 'The Danish queen opened the conference.', expect: [] },
  { text: 'A Polish officer stood next to the runway.', expect: [] },
  { text: 'The Greek ferry turned back because of the wind.', expect: [] },
  { text: 'The Finnish president left the stadium at noon.', expect: [] },
  { text: "Peru's delegation joined the dinner in the old town.", expect: [] },
  { text: "Turkey's minister dropped the phone during the speech.", expect: [] },
];
