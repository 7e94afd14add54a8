/** Rows rendered beyond what is seen, so that scrolling does not outrun the drawing. */
const BEYOND = 4;
const STEP = 4;

/**
 * Which of `count` rows of equal height to render: those seen and some beyond, in steps, so that a small scroll changes
 * nothing. `to` is exclusive.
 */
export function visibleSlice(
  scrollTop: number,
  height: number,
  rowHeight: number,
  count: number,
): { from: number; to: number } {
  const first = Math.floor(scrollTop / rowHeight) - BEYOND;
  const last = Math.ceil((scrollTop + height) / rowHeight) + BEYOND;
  const from = Math.max(0, Math.floor(first / STEP) * STEP);
  return { from: Math.min(from, count), to: Math.min(count, Math.ceil(last / STEP) * STEP) };
}
