import { isAscii, isUtf8 } from 'node:buffer';
import { detectEncoding, repairWindows1252 } from './encoding.ts';

/**
 * Decodes a text that is too long to be held: each portion as it comes. The encoding is settled at the first portion with a
 * byte that is not ASCII; a byte order mark is dropped.
 *
 * @param onDamage told once if some bytes do not belong to the encoding; they become U+FFFD
 */
export async function* decodeStream(
  chunks: AsyncIterable<Uint8Array>,
  onDamage: (encoding: string) => void,
): AsyncGenerator<string> {
  let encoding: string | null = null;
  let decoder = new TextDecoder();
  let held: Uint8Array = new Uint8Array();
  let damaged = false;
  for await (const chunk of chunks) {
    let portion = held.length ? Buffer.concat([held, chunk]) : chunk;
    held = portion.subarray(0, 0);
    if (encoding === null && (!isAscii(portion) || portion.includes(0))) {
      encoding = await detectEncoding(wholeCharacters(portion));
      decoder = new TextDecoder(encoding);
    }
    if (encoding === 'utf-8') {
      const whole = wholeCharacters(portion);
      held = portion.subarray(whole.length);
      portion = whole;
      if (!damaged && !isUtf8(portion)) {
        damaged = true;
        onDamage(encoding);
      }
    }
    const text = decoder.decode(portion, { stream: true });
    if (text) yield repairWindows1252(encoding ?? '', text);
  }
  if (held.length && !damaged) onDamage('utf-8');
  const rest = decoder.decode(held);
  if (rest) yield repairWindows1252(encoding ?? '', rest);
}

/** Without a UTF-8 character that is cut in two at the end. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back];
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}
