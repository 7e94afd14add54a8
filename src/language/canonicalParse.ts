import { canonicalOrder } from './canonicalOrder.ts';
import type { CanonicalOrder } from './movedPhrases.ts';
import type { TaggedTree, TreeParser } from './treeParser.ts';

/**
 * The tree of a sentence as it would be with its moved phrase back in place ("a toll Oslo refuses to discuss" read as "Oslo refuses to discuss
 * a toll"), over the tokens in the order of the text. The tree as it was, if nothing is moved or the plain sentence does not
 * take the phrase where it belongs.
 */
export function parseInCanonicalOrder(parser: TreeParser, forms: readonly string[], tree: TaggedTree): TaggedTree {
  const moved = canonicalOrder({ forms, upos: tree.upos, xpos: tree.xpos });
  if (!moved) return tree;
  const plain = parser.parse(moved.order.map((at, place) => wordAt(forms, tree, at, place)));
  const read = inTextOrder(plain, moved, tree);
  return moved.isWhole || takesPhrase(read, moved) ? read : tree;
}

/** At the start of a sentence a word is capitalised, within it only if it is a name. */
function wordAt(forms: readonly string[], tree: TaggedTree, at: number, place: number): string {
  const form = forms[at];
  if (place === 0) return form.charAt(0).toUpperCase() + form.slice(1);
  return at === 0 && tree.upos[at] !== 'PROPN' ? form.charAt(0).toLowerCase() + form.slice(1) : form;
}

function inTextOrder(
  plain: TaggedTree,
  { order, idle, phrase, isClosed }: CanonicalOrder,
  tree: TaggedTree,
): TaggedTree {
  const place = new Map(order.map((at, index) => [at, index]));
  const root = order[plain.heads.indexOf(0)];
  const pick = <T>(values: readonly T[], otherwise: (at: number) => T): T[] =>
    tree.upos.map((_, at) => (place.has(at) ? values[place.get(at)!] : otherwise(at)));
  const heads = tree.upos.map((_, at) => {
    if (!place.has(at)) return root + 1;
    const head = plain.heads[place.get(at)!];
    return head === 0 ? 0 : order[head - 1] + 1;
  });
  return {
    upos: pick(plain.upos, () => 'INTJ'),
    xpos: pick(plain.xpos, () => 'UH'),
    feats: pick(plain.feats, () => '_'),
    lemmas: pick(plain.lemmas, (at) => tree.lemmas[at]),
    labels: pick(plain.labels, (at) => (idle.includes(at) && tree.upos[at] === 'PUNCT' ? 'punct' : 'discourse')),
    margins: pick(plain.margins, (at) => tree.margins[at]),
    heads: isClosed ? outsidePhrase(heads, phrase) : heads,
  };
}

/** The heads, with what stands outside a phrase hung on no word of it: "said yes | to the first | on the spot". */
function outsidePhrase(heads: readonly number[], [first, last]: CanonicalOrder['phrase']): number[] {
  const isInside = (at: number): boolean => at >= first && at <= last;
  return heads.map((head, at) => {
    let above = head;
    while (!isInside(at) && isInside(above - 1) && heads[above - 1] > 0) above = heads[above - 1];
    return above;
  });
}

/** True if the phrase depends on a verb, an adjective, a noun or an answer ("yes", "none") of the clause. */
function takesPhrase({ heads, labels, upos }: TaggedTree, { phrase: [first, last] }: CanonicalOrder): boolean {
  for (let at = first; at <= last; at++) {
    const head = heads[at] - 1;
    if ((head >= first && head <= last) || upos[at] === 'PUNCT') continue;
    // "Oslo is against | a toll": the predicate itself
    if (head < 0) return labels[at] === 'root';
    return /^(?:obj|obl|nmod|xcomp|ccomp)/.test(labels[at]) && /^(?:VERB|ADJ|NOUN|PRON|INTJ)$/.test(upos[head]);
  }
  return false;
}
