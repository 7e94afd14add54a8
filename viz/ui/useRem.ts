import { useEffect, useState } from 'preact/hooks';

const measure = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Pixels in a rem. Read when the window changes only: asked in the midst of a rendering, the browser styles the page twice. */
export function useRem(): number {
  const [rem, setRem] = useState(measure);
  useEffect(() => {
    const onResize = () => setRem(measure());
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return rem;
}
