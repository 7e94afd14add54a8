import type { Paragraph } from '../language/sentence.ts';

export interface QuoteSpan {
  start: number;
  end: number;
  paragraph: number;
  /** True if the quotation runs on from the paragraph before. */
  continues: boolean;
}

/**
 * Stretches between quotation marks, paragraph by paragraph. A quotation left open ends with its paragraph and is continued
 * by one that opens the next. Straight and curly double marks and curly single marks count; an apostrophe does not.
 */
export function findQuotes(text: string, paragraphs: readonly Paragraph[]): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  let open = false;
  for (const paragraph of paragraphs) {
    let start = -1;
    let close = '';
    const continued = open;
    open = false;
    for (let at = paragraph.start; at < paragraph.end; at++) {
      const letter = text[at];
      if (start < 0) {
        const before = text[at - 1] ?? ' ';
        if (letter === '“' || letter === '„' || letter === '«') close = letter === '«' ? '»' : '”';
        else if (letter === '"') close = '"';
        else if (letter === '‘' && !/\p{L}/u.test(before)) close = '’';
        else continue;
        start = at;
      } else if (letter === close || (close === '”' && letter === '“' && /[\s.,;!?]/.test(text[at + 1] ?? ' '))) {
        if (close === '’' && /\p{L}/u.test(text[at + 1] ?? ' ')) continue;
        spans.push({
          start,
          end: at + 1,
          paragraph: paragraph.index,
          continues: continued && start === paragraph.start,
        });
        start = -1;
      }
    }
    if (start >= 0 && close !== '’') {
      spans.push({
        start,
        end: paragraph.end,
        paragraph: paragraph.index,
        continues: continued && start === paragraph.start,
      });
      open = true;
    }
  }
  return spans;
}
