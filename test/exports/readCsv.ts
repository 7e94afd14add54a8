/**
 * Reads CSV as RFC 4180 defines it, strictly: a quote within a field that is not doubled, or a row with more or fewer fields than the
 * heading, is an error.
 */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (!found) throw new Error(`no CSV at ${at}: ${text.slice(at, at + 40)}`);
    const [, quoted, plain, end] = found;
    rows[rows.length - 1].push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n' && field.lastIndex < text.length) rows.push([]);
  }
  const [heading, ...rest] = rows;
  return rest.map((row, index) => {
    if (row.length !== heading.length)
      throw new Error(`row ${index + 1} has ${row.length} of ${heading.length} fields`);
    return Object.fromEntries(heading.map((name, column) => [name, row[column]]));
  });
}
