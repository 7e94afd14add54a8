/**
 * Runs something heavy once the browser has painted what a press changed, so that the reader sees the answer first. The
 * effects of the UI library alone do not wait that long: on a busy machine they run before the frame.
 *
 * @returns what calls it off
 */
export function afterPaint(work: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
