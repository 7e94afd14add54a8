import { parseDay } from '../dates.ts';
import { LARGEST_BINARY_FILE } from '../limits.ts';
import { NO_METADATA } from '../metadata.ts';
import { linesOfPdf, withoutRunningHeads } from '../pdf/pdfLines.ts';
import { paragraphsOfPdf } from '../pdf/pdfParagraphs.ts';
import { readPdfContent } from '../pdf/pdfThread.ts';
import { gather, type Source } from '../source.ts';
import { Unreadable } from '../unreadable.ts';
import type { FoundDocument } from './reader.ts';
import { documentId } from './text.ts';

/**
 * PDF by pdf.js: paragraphs put together again from lines, divided words joined, running heads and page numbers left out. Its title
 * and day are those of the program that wrote it, so that a manifest goes before them.
 */
export async function* readPdf(source: Source): AsyncGenerator<FoundDocument> {
  const { pages, info } = await readPdfContent(await gather(source, LARGEST_BINARY_FILE));
  const text = paragraphsOfPdf(withoutRunningHeads(linesOfPdf({ pages })));
  if (!text)
    throw new Unreadable(
      'there is no text in it but pictures of text, perhaps',
      'Recognise the text first: ocrmypdf OLD NEW',
    );
  const day = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(String(info.CreationDate ?? ''));
  const title = String(info.Title ?? '').trim();
  yield {
    source: source.label,
    document: { id: documentId(source), text, ...NO_METADATA },
    guessed: {
      // Names of files are no titles.
      title: title && !/^(?:microsoft word - |untitled)|\.(?:docx?|pdf|indd|qxd|tex)$/i.test(title) ? title : null,
      date: day && parseDay(`${day[1]}-${day[2]}-${day[3]}`),
    },
  };
}
