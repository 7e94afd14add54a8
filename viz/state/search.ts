/** Lower case without accents, so that "Zelenský" is found by "zelensky". */
export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase();
}

/** Whether every word of the query stands in the text, in any order; both already folded. */
export function matchesQuery(haystack: string, query: string): boolean {
  return query.split(/\s+/).every((word) => haystack.includes(word));
}
