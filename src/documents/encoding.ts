import { isUtf8 } from 'node:buffer';

/** Bytes that a guess is made from; more would not change it. */
const SAMPLE = 64 * 1024;

/**
 * The encoding of a text: its byte order mark, else UTF-8 if it is valid as such, else what the file declares, else a guess
 * from the frequency of bytes (chardet, after Mozilla's and ICU's detectors).
 *
 * Text that is mostly ASCII is taken for Western European where the guess is another script: such bytes are quotation marks
 * and accents of an English text.
 *
 * @returns a name that `TextDecoder` knows
 */
export async function detectEncoding(bytes: Uint8Array, declared?: string | null): Promise<string> {
  const marked = byteOrderMark(bytes);
  if (marked) return marked;
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return unmarked;
  if (isUtf8(bytes)) return 'utf-8';
  const named = declared && knownEncoding(declared);
  const sample = aroundFirstForeign(bytes);
  if (isDamagedUtf8(sample)) return 'utf-8';
  if (named && !/^utf-?(?:8|16)/.test(named)) return named;
  const { default: chardet } = await import('chardet');
  const guesses = chardet.analyse(sample).flatMap(({ name }) => knownEncoding(name) ?? []);
  const latin = foreignShare(sample) < 0.1;
  return guesses.find((name) => name !== 'utf-8' && (!latin || LATIN.test(name))) ?? 'windows-1252';
}

const LATIN = /^(?:windows-125[024]|iso-8859-(?:1|2|9|15))$/;

export function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

/** Name of an encoding as `TextDecoder` spells it; null if it knows none of that name. */
export function knownEncoding(name: string): string | null {
  try {
    return new TextDecoder(name.trim()).encoding;
  } catch {
    return null;
  }
}

/**
 * Decodes bytes; what is invalid becomes U+FFFD.
 *
 * Node up to 22 decodes windows-1252 as Latin-1, which turns quotation marks into control characters: they are put right.
 */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  return repairWindows1252(encoding, new TextDecoder(encoding).decode(bytes));
}

export function repairWindows1252(encoding: string, text: string): string {
  return encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80])
    : text;
}

/** Characters of the bytes 0x80 to 0x9f, from the WHATWG encoding standard. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** UTF-16 without its mark: every second byte of Western text is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 2048) & ~1;
  if (length < 8) return null;
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1]++;
  const most = length / 2;
  if (zeros[1] > most * 0.8 && zeros[0] < most * 0.05) return 'utf-16le';
  return zeros[0] > most * 0.8 && zeros[1] < most * 0.05 ? 'utf-16be' : null;
}

/** True if the text has at least as many whole characters of UTF-8 as bytes that are none: other encodings have them by accident only. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs('utf-8', bytes);
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return whole > 0 && whole >= damaged;
}

function aroundFirstForeign(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - SAMPLE / 2);
  return bytes.subarray(start, start + SAMPLE);
}

/** Share of bytes beyond ASCII among all that can be letters. */
function foreignShare(bytes: Uint8Array): number {
  let foreign = 0;
  let all = 0;
  for (const byte of bytes) {
    if (byte > 0x7f) foreign++;
    if (byte > 0x40) all++;
  }
  return foreign / Math.max(1, all);
}
