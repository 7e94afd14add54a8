/** What the bytes of a file are: text, or the reason why they are not. */
export type Decoded = { text: string } | { reason: string; hint: string };

const BINARY_HINT = 'Give the text itself: plain text, Markdown or JSON Lines';

/**
 * Decodes the bytes of a text file: UTF-8, or UTF-16 with a byte order mark. The mark is dropped, so a text has the
 * same offsets with and without it; line endings and quotation marks stay as they are.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return looksBinary(text) ? { reason: 'this is not text but binary data', hint: BINARY_HINT } : { text };
  } catch {
    if (bytes.includes(0)) return { reason: 'this is not text but binary data', hint: BINARY_HINT };
    return {
      reason: `the text is not UTF-8 (near byte ${invalidByte(bytes)})`,
      hint: 'Save it as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW',
    };
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Control characters other than tab, line feed, form feed and carriage return do not occur in prose. */
function looksBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls++;
  }
  return controls > text.length / 50;
}

/** Offset of a byte that no UTF-8 text can have there, or of the one before it, found by halving. */
function invalidByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    // `stream` allows a character that is cut in two at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
