/** How far a run is. */
export interface Progress {
  documents: number;
  /** Share of the input that has been read, 0 to 1; null where it is not known. */
  share: number | null;
  /** Milliseconds since the run began. */
  elapsed: number;
}

const BAR = 20;
/** Before this share is read, the time left would be a guess. */
const TELLING = 0.02;

/** `████████░░░░░░░░░░░░  42 %  1,200 documents, 38 a second, 1 min 40 s left`, without a bar where the share is not known. */
export function progressLine({ documents, share, elapsed }: Progress): string {
  const rate = documents / Math.max(elapsed / 1000, 0.001);
  const parts = [`${documents.toLocaleString('en')} ${documents === 1 ? 'document' : 'documents'}`];
  if (documents > 0 && elapsed >= 1000) parts.push(`${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} a second`);
  if (share === null) return parts.join(', ');
  if (share >= TELLING && share < 1 && elapsed >= 1000) parts.push(`${duration((elapsed / share) * (1 - share))} left`);
  const filled = Math.round(share * BAR);
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${percent} %  ${parts.join(', ')}`;
}

/** `8 s`, `1 min 40 s`, `3 h 5 min`. */
export function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
