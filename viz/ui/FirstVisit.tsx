import { useState } from 'preact/hooks';

const SEEN = 'parley-seen';

/** Whether this browser has shown the hint before; without storage it is shown on every visit. */
function wasSeen(): boolean {
  try {
    return localStorage.getItem(SEEN) !== null;
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    localStorage.setItem(SEEN, 'yes');
  } catch {
    // A browser that keeps nothing shows the hint again: that harms nobody.
  }
}

/** What a reader has to know on the first visit, in one line, until it is put away. */
export function FirstVisit() {
  const [seen, setSeen] = useState(wasSeen);
  if (seen) return null;
  return (
    <section class="first-visit" aria-label="How to read this page">
      <p>
        <b>New here?</b> Circles are parties, squares what they want; blue is for, orange against. Click a line or a
        cell to read the sentences behind it.
      </p>
      <button
        type="button"
        onClick={() => {
          remember();
          setSeen(true);
        }}
      >
        Got it
      </button>
    </section>
  );
}
