import fc from 'fast-check';
import { decodeText } from '../../src/documents/decodeText.ts';
import type { Document } from '../../src/documents/document.ts';
import { readJsonLines } from '../../src/documents/readers/jsonLines.ts';
import { parseMarkdown } from '../../src/documents/readers/markdown.ts';
import { bufferSource } from '../../src/documents/source.ts';

/** Text as people write it: letters, marks, quotation marks, line ends of all systems, characters beyond 16 bits. */
const prose = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme-composite', maxLength: 8 }),
      fc.constantFrom('“', '”', '’', '\r\n', '\n', '\r', '\t', ' ', '\u00a0', '🕊', 'é', 'e\u0301', '\u2028'),
    ),
  )
  .map((parts) => parts.join('').replace(/\p{Cc}/gu, (control) => ('\r\n\t'.includes(control) ? control : ' ')))
  .filter((text) => !text.startsWith('\ufeff'));

function utf16(text: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

const textOf = (bytes: Uint8Array): string => {
  const decoded = decodeText(bytes);
  if (!('text' in decoded)) throw new Error(decoded.reason);
  return decoded.text;
};

async function jsonLines(content: string, report: () => void): Promise<Document[]> {
  const documents: Document[] = [];
  for await (const { document } of readJsonLines(bufferSource('x', 'x', Buffer.from(content)), { report }))
    documents.push(document);
  return documents;
}

test('a text has the same offsets in UTF-8, with a byte order mark, and in UTF-16', () => {
  fc.assert(
    fc.property(prose, (text) => {
      expect(textOf(Buffer.from(text))).toBe(text);
      expect(textOf(Buffer.from(`\ufeff${text}`))).toBe(text);
      expect(textOf(utf16(text, false))).toBe(text);
      expect(textOf(utf16(text, true))).toBe(text);
    }),
  );
});

test('a text comes out of JSON Lines as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(prose, { minLength: 1 }), fc.constantFrom('\n', '\r\n', '\n\n'), async (texts, end) => {
      const content = texts.map((text) => JSON.stringify({ text })).join(end);
      const report = () => {
        throw new Error('a problem with a good line');
      };
      expect((await jsonLines(content, report)).map(({ text }) => text)).toEqual(texts);
    }),
  );
});

test('half a surrogate pair in JSON becomes one replacement character: offsets stay', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.integer({ min: 0xd7f0, max: 0xe00f }).map((code) => String.fromCharCode(code)) }),
      async (text) => {
        const [item] = await jsonLines(JSON.stringify({ text }), () => {});
        expect(item.text).toHaveLength(text.length);
        expect(Buffer.from(item.text).toString()).toBe(item.text);
      },
    ),
  );
});

test('any bytes are decoded or refused with a reason', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decodeText(bytes);
      if ('text' in decoded) expect(decoded.text.length).toBeLessThanOrEqual(bytes.length);
      else expect(decoded.reason && decoded.hint).toBeTruthy();
    }),
  );
});

test('Markdown without markup keeps its words; any Markdown can be read', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,9}[,;]?$/u), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const text = paragraphs.map((paragraph) => paragraph.join(' ')).join('\n\n');
      expect(parseMarkdown(text).text).toBe(text);
      expect(parseMarkdown(text.replace(/ /g, '\n')).text).toBe(text);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'#*_`[](){}<>!-+=|:>~&;"\'\\\n\t 1.ab') }), (source) => {
      expect(typeof parseMarkdown(source).text).toBe('string');
    }),
  );
});
