/** A line with its number from 1; null in place of the text of one that is too long to be held. */
export interface Line {
  line: number;
  text: string | null;
}

/** Cuts a stream of text into lines without holding more than one, and no more than `longest` characters of it. */
export async function* linesOf(portions: AsyncIterable<string>, longest: number): AsyncGenerator<Line> {
  let line = 1;
  let parts: string[] = [];
  let length = 0;
  for await (const portion of portions) {
    let start = 0;
    for (let end = portion.indexOf('\n'); end >= 0; end = portion.indexOf('\n', start)) {
      yield { line: line++, text: take(portion.slice(start, end)) };
      start = end + 1;
    }
    keep(portion.slice(start));
  }
  if (length) yield { line, text: take('') };

  function keep(part: string): void {
    if (!part) return;
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  }
  function take(last: string): string | null {
    keep(last);
    const text = length > longest ? null : parts.join('');
    parts = [];
    length = 0;
    return text;
  }
}
