import {
  afterNouns,
  beforeVerbs,
  copulas,
  headlineVerbs,
  payNouns,
  rareParticiples,
  subjectOpenings,
  verbsLikePlurals,
  verbsOfWishing,
} from './standInWords.ts';
import { FINITE } from './tags.ts';
import type { TaggedTree, TreeParser } from './treeParser.ts';

const NOMINAL = /^(?:NOUN|PROPN)$/;
const REACH_OF_WISH = 8;

/**
 * Parses words as newspapers use them: where the network takes "pay" in "rejects pay offer" for a verb, or the verb of a headline for a noun
 * ("Union backs offer"), it is shown another word that it reads right in this place ("wage", "rejects").
 *
 * @param tree what the network made of the same forms, if it was already asked
 * @returns the tree of the forms, with the lemmas of their own words
 */
export function parseWithStandIns(
  parser: TreeParser,
  forms: readonly string[],
  spaceAfter: readonly boolean[],
  isHeading: boolean,
  tree: TaggedTree | null,
): TaggedTree {
  const wished = forms.flatMap((_, at) => (isWishedFor(forms, at) ? [at] : []));
  const first = wished.length > 0 ? (tree ?? parser.parse(forms, spaceAfter)) : tree;
  const clear = forms.map((form, at) =>
    wished.includes(at) && NOMINAL.test(first!.upos[at]) ? 'removed' : (plainWord(forms, at) ?? form),
  );
  const standsIn = clear.map((form, at) => form !== forms[at]);
  let read = standsIn.includes(true) || !first ? parser.parse(clear, spaceAfter) : first;
  for (const at of [...(isHeading ? headlineVerbsIn(clear, read) : []), ...verbsLikePluralsIn(clear, read)]) {
    const guess = clear.with(at, standInFor(clear, at));
    const other = parser.parse(guess, spaceAfter);
    if (!FINITE.test(other.xpos[at]) || (isHeading && other.heads[at] !== 0) || !subjectOf(other, at)) continue;
    clear[at] = guess[at];
    standsIn[at] = true;
    read = other;
    break;
  }
  if (!standsIn.includes(true)) return read;
  return {
    ...read,
    lemmas: read.lemmas.map((lemma, at) =>
      standsIn[at] ? parser.lemma(forms[at], read.upos[at], read.xpos[at]) : lemma,
    ),
  };
}

/** The word to show in place of one that is misread where it stands, if it is. */
function plainWord(forms: readonly string[], at: number): string | null {
  if (isPayNoun(forms, at)) return 'wage';
  if (isNameOfCause(forms, at)) return 'Bloc';
  if (opensCondition(forms, at)) return at === 0 ? 'If' : 'if';
  // "no longer objects": the network takes the verb for a noun that is no longer
  if (isNoLonger(forms, at)) return 'almost';
  if (isNoLonger(forms, at - 1)) return 'never';
  if (forms[at] === 'writing' && forms[at - 1] === 'in') return 'detail';
  // "the WHO", read as a pronoun
  if (forms[at] === 'WHO' && /^(?:the|The|a|at|from|by)$/.test(forms[at - 1] ?? '')) return 'UN';
  if (isOfCountries(forms, at)) return forms[at] === 'Developing' ? 'Poor' : 'poor';
  if (isProvidedThat(forms, at)) return 'only';
  if (isProvidedThat(forms, at - 1)) return 'if';
  if (isMadeClear(forms, at)) return /^ma[dk]e$/.test(forms[at]) ? (forms[at] === 'made' ? 'said' : 'say') : 'says';
  if (isMadeClear(forms, at - 1)) return 'again';
  if (isPredicate(forms, at, 'anathema') && /^[,.]?$|^to$/.test(forms[at + 1] ?? '')) return 'unacceptable';
  if (isPredicate(forms, at, 'folly')) return 'madness';
  if (isPredicate(forms, at, 'game') && /^(?:for|to|[,.;])$/.test(forms[at + 1] ?? '')) return 'ready';
  return isPredicate(forms, at, 'content') && forms[at + 1] === 'with' ? 'happy' : null;
}

/** "Popular *Will* refused", "People's *Might* has": a capital inside a sentence makes no auxiliary of it; in a headline the next word has one too. */
const isNameOfCause = (forms: readonly string[], at: number): boolean =>
  /^(?:Will|Might|Can)$/.test(forms[at]) &&
  /^(?:\p{Lu}\p{Ll}+|['’]s?)$/u.test(forms[at - 1] ?? '') &&
  !/^(?:\p{Lu}.*|not|n['’]t|be|never|have)$/u.test(forms[at + 1] ?? '');

/** "*Should* the toll stay, …", "…, *should* it stay": read as "if". */
function opensCondition(forms: readonly string[], at: number): boolean {
  if (!/^should$/i.test(forms[at]) || forms.at(-1) === '?') return false;
  if (at > 0 && !/^[,;:–—]$/.test(forms[at - 1])) return false;
  const next = forms[at + 1] ?? '';
  return subjectOpenings.has(next.toLowerCase()) || /^\p{Lu}/u.test(next);
}

/** ", his spokesman *made clear*,": a verb of saying where no clause follows. */
const isMadeClear = (forms: readonly string[], at: number): boolean =>
  /^(?:made|makes|make)$/.test(forms[at] ?? '') &&
  /^(?:clear|plain|known)$/.test(forms[at + 1] ?? '') &&
  /^[,.]$/.test(forms[at + 2] ?? '.');

/** "urged *developing* countries to sign": no verb before these nouns. */
const isOfCountries = (forms: readonly string[], at: number): boolean =>
  /^(?:[Dd]eveloping|emerging)$/.test(forms[at]) &&
  /^(?:countries|nations|states|economies|world|country|nation)$/.test(forms[at + 1] ?? '');

/** ", *provided that* the award is binding": read as a verb of its own. */
const isProvidedThat = (forms: readonly string[], at: number): boolean =>
  /^(?:provided|providing)$/.test(forms[at] ?? '') &&
  forms[at + 1] === 'that' &&
  (/^(?:[,;–—]|but|and|though|only)$/.test(forms[at - 1] ?? '') ||
    forms.slice(0, at).some((form) => /^(?:would|could|will|can|ready|willing|prepared|happy)$/.test(form)));

const isNoLonger = (forms: readonly string[], at: number): boolean =>
  forms[at] === 'no' && forms[at + 1] === 'longer' && forms[at + 2] !== 'than';

/** "Peru *lobbies* for a toll": behind a name or an adverb, read as a noun. */
function verbsLikePluralsIn(forms: readonly string[], tree: TaggedTree): number[] {
  return forms.flatMap((form, at) =>
    verbsLikePlurals.get(form)?.has(forms[at + 1]) &&
    tree.upos[at] === 'NOUN' &&
    !/^(?:DET|ADJ|ADP|NUM)$/.test(tree.upos[at - 1] ?? 'DET') &&
    tree.xpos[at - 1] !== 'PRP$' &&
    tree.xpos[at - 1] !== 'POS'
      ? [at]
      : [],
  );
}

/** "wants the charge *struck* out": at most a phrase of a few words stands between the verb and the participle. */
const isWishedFor = (forms: readonly string[], at: number): boolean =>
  rareParticiples.has(forms[at]) &&
  forms.slice(Math.max(0, at - REACH_OF_WISH), Math.max(0, at - 1)).some((form) => verbsOfWishing.has(form)) &&
  !/^(?:has|have|had|be|a|an|the|and|or|to)$/.test(forms[at - 1]);

/** "would be *content* with a pause", "is *anathema* to Oslo", "now is *game*": behind a copula, with at most an adverb between. */
const isPredicate = (forms: readonly string[], at: number, word: string): boolean =>
  forms[at] === word &&
  [at - 1, at - 2].some((before) => copulas.has(forms[before]?.toLowerCase() ?? '')) &&
  !/^(?:a|an|the|this|that|no)$/.test(forms[at - 1]);

const isPayNoun = (forms: readonly string[], at: number): boolean =>
  forms[at].toLowerCase() === 'pay' &&
  payNouns.has(forms[at + 1]?.toLowerCase() ?? '') &&
  !beforeVerbs.has(forms[at - 1]?.toLowerCase() ?? '');

/** Where a verb may stand that the tree shows as something else, or without a subject: behind a noun, with no finite verb before it. */
function headlineVerbsIn(forms: readonly string[], tree: TaggedTree): number[] {
  return forms.flatMap((form, at) => {
    if (at === 0 || !headlineVerbs.has(baseForm(form)) || afterNouns.has(forms[at + 1]?.toLowerCase() ?? 'of'))
      return [];
    if (!NOMINAL.test(tree.upos[at - 1])) return [];
    const isVerb = FINITE.test(tree.xpos[at]) && subjectOf(tree, at) && !/^(?:nsubj|compound)/.test(tree.labels[at]);
    const earlier = tree.xpos.slice(0, at).some((tag, before) => FINITE.test(tag) && subjectOf(tree, before));
    return isVerb || earlier ? [] : [at];
  });
}

const subjectOf = (tree: TaggedTree, verb: number): boolean =>
  tree.heads.some((head, at) => head === verb + 1 && tree.labels[at].startsWith('nsubj') && at < verb);

const baseForm = (form: string): string => {
  const lower = form.toLowerCase();
  for (const base of [lower, lower.replace(/s$/, ''), lower.replace(/es$/, '')])
    if (headlineVerbs.has(base)) return base;
  return lower.replace(/ies$/, 'y');
};

/** A verb of the same number that the network knows, with what follows it. */
function standInFor(forms: readonly string[], at: number): string {
  const next = forms[at + 1]?.toLowerCase();
  const base = next === 'to' ? 'refuse' : next === 'for' ? 'call' : next === 'on' ? 'insist' : 'reject';
  return /s$/.test(forms[at]) ? `${base}s` : base;
}
