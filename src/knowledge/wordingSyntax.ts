/**
 * The syntax of wordings, read when a scheme is loaded so that a mistake is reported with its line. What a wording
 * means, with examples, is told in `src/demands/wording.ts`.
 */

/** Lemmas that follow each other; a final `*` stands for any ending. */
export type WordSequence = readonly string[];

export type WordingTerm =
  | {
      kind: 'words';
      /** `phrase`: in the words of the demand; `context`: there, in its sentence or in what the document is about. */
      where: 'phrase' | 'context';
      required: 'yes' | 'no' | 'never';
      /** Alternatives; more than one group: they stand together in one construction or, if `ordered`, in this order. */
      ordered: boolean;
      groups: readonly (readonly WordSequence[])[];
    }
  | { kind: 'party'; role: 'who' | 'by' | 'to'; required: 'yes' | 'never'; ids: readonly string[] }
  | { kind: 'stance'; required: 'yes' | 'never'; polarities: readonly string[] };

const POLARITIES: ReadonlySet<string> = new Set(['pro', 'mixed', 'neutral', 'con']);

export interface Wording {
  source: string;
  /** The wording names the opposite of the demand. */
  flipped: boolean;
  /** Where it matches, the demand is not meant. */
  veto: boolean;
  terms: readonly WordingTerm[];
}

export interface SyntaxProblem {
  problem: string;
  hint: string;
}

/** Reads `"lift: lift, ease, cease fire, normali*, {drop}"`: a name, a colon, words separated by commas. */
export function parseWordSet(literal: string): { name: string; words: string[] } | SyntaxProblem {
  const [, name, list] = /^\s*([\p{L}\d-]+)\s*:(.*)$/su.exec(literal) ?? [];
  const words = list
    ?.split(',')
    .map((word) => word.trim().toLowerCase().replace(/\s+/g, ' '))
    .filter(Boolean);
  if (!name || !words?.length)
    return {
      problem: `cannot read the word set "${literal.trim()}"`,
      hint: 'write it as "name: word, other word, begin*"',
    };
  return { name, words };
}

/**
 * Reads one wording.
 *
 * @param sets the scheme's word sets, to which `{name}` refers
 */
export function parseWording(
  source: string,
  sets: Readonly<Record<string, readonly string[]>>,
): Wording | SyntaxProblem {
  let rest = source.trim();
  const flipped = rest.startsWith('~');
  const veto = rest.startsWith('!');
  if (flipped || veto) rest = rest.slice(1).trim();
  const terms: WordingTerm[] = [];
  for (const part of rest.split(/\s+/).filter(Boolean)) {
    const term = parseTerm(part, sets);
    if ('problem' in term) return { ...term, problem: `${term.problem} in the wording "${source}"` };
    terms.push(term);
  }
  const anchored = terms.some((term) => term.required === 'yes' && term.kind === 'words' && term.where === 'phrase');
  if (!anchored && !(veto && terms.length))
    return {
      problem: `the wording "${source}" asks for no word of the demand`,
      hint: 'give at least one word without - ? or @',
    };
  return { source, flipped, veto, terms };
}

function parseTerm(part: string, sets: Readonly<Record<string, readonly string[]>>): WordingTerm | SyntaxProblem {
  const [, mark, body] = /^(-@|-|\?@|\?|@)?(.+)$/.exec(part) ?? [];
  if (!body) return { problem: `"${part}" is no word`, hint: 'put the word right after its mark: -grain' };
  const required = mark?.startsWith('-') ? 'never' : mark?.startsWith('?') ? 'no' : 'yes';
  const [, role, named] = /^(who|by|to|as):(.+)$/.exec(body) ?? [];
  if (role) {
    if (required === 'no') return { problem: `"${part}" cannot be optional`, hint: 'use it bare or with -' };
    if (role !== 'as') return { kind: 'party', role: role as 'who' | 'by' | 'to', required, ids: named.split('|') };
    const polarities = named.split('|');
    if (polarities.every((one) => POLARITIES.has(one))) return { kind: 'stance', required, polarities };
    return { problem: `"${part}" names no stance`, hint: `known: ${[...POLARITIES].join(', ')}` };
  }
  const groups: WordSequence[][] = [];
  const ordered = body.includes('>');
  if (ordered && body.includes('+'))
    return { problem: `"${part}" mixes + and >`, hint: 'use one of them in a term, and a second term for the other' };
  for (const group of body.split(ordered ? '>' : '+')) {
    const alternatives: WordSequence[] = [];
    for (const alternative of group.split('|')) {
      const found = expand(alternative, sets, 0);
      if ('problem' in found) return found;
      alternatives.push(...found);
    }
    groups.push(alternatives);
  }
  return { kind: 'words', where: mark?.includes('@') ? 'context' : 'phrase', required, ordered, groups };
}

const WORD = /^[\p{L}\p{N}][\p{L}\p{N}.’'-]*\*?$/u;

function expand(
  alternative: string,
  sets: Readonly<Record<string, readonly string[]>>,
  depth: number,
): WordSequence[] | SyntaxProblem {
  const name = /^\{([\p{L}\d-]+)\}$/u.exec(alternative)?.[1];
  if (name) {
    if (!sets[name] || depth > 5)
      return {
        problem: `{${name}} is no word set of this scheme`,
        hint: `known sets: ${Object.keys(sets).join(', ') || 'none'}; add one with parley:wordSet`,
      };
    const found: WordSequence[] = [];
    for (const word of sets[name]) {
      const expanded = expand(word.replaceAll(' ', '_'), sets, depth + 1);
      if ('problem' in expanded) return expanded;
      found.push(...expanded);
    }
    return found;
  }
  const words = alternative.toLowerCase().split('_');
  if (words.some((word) => !WORD.test(word)))
    return {
      problem: `cannot read "${alternative}"`,
      hint: 'a word is letters and digits, _ joins words, * at its end stands for any ending',
    };
  return [words];
}
