/** The beginning of a stream of text, at least `length` characters if it has them, and all of it again. */
export async function peekText(
  portions: AsyncGenerator<string>,
  length: number,
): Promise<{ head: string; text: AsyncGenerator<string> }> {
  let head = '';
  while (head.length < length) {
    const next = await portions.next();
    if (next.done) break;
    head += next.value;
  }
  async function* text(): AsyncGenerator<string> {
    if (head) yield head;
    yield* portions;
  }
  return { head, text: text() };
}
