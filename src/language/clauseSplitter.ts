import { obligationModals, speechVerbs } from './repairs/repairWords.ts';
import { isRelation } from './sentence.ts';
import { FINITE } from './tags.ts';
import type { TaggedTree, TreeParser } from './treeParser.ts';

/** A part between semicolons shorter than this is an item of a list, not a sentence. */
const SHORTEST_CLAUSE = 4;
const DEPENDENT_OPENING = /^(?:that|which|who|whom|whose|where|whether|if|because|while|although|as)$/i;

/** A part of a sentence that is read as a sentence of its own: its tokens from `start` up to but not including `end`. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Its tree, if it was needed to find where the sentence may be cut. */
  readonly tree: TaggedTree | null;
}

/**
 * The clauses of a sentence, which may be cut at semicolons: both sides must be main clauses with a subject and a finite verb of their own,
 * outside quotation marks and brackets, not in a list after a colon, and not in what someone said must be done.
 */
export function splitClauses(forms: readonly string[], spaceAfter: readonly boolean[], parser: TreeParser): Clause[] {
  const semicolons = outerSemicolons(forms);
  const trees = new Map<string, TaggedTree>();
  const parse = (from: number, to: number): TaggedTree => {
    const range = `${from} ${to}`;
    const tree = trees.get(range) ?? parser.parse(forms.slice(from, to), spaceAfter.slice(from, to));
    trees.set(range, tree);
    return tree;
  };
  const clauses: Clause[] = [];
  let start = 0;
  const close = (end: number): void => {
    clauses.push({ start, end, tree: trees.get(`${start} ${end}`) ?? null });
    start = end;
  };
  for (const [at, semicolon] of semicolons.entries()) {
    const next = semicolon + 1;
    const end = (semicolons[at + 1] ?? forms.length - 1) + 1;
    if (next - start < SHORTEST_CLAUSE || end - next < SHORTEST_CLAUSE) continue;
    if (forms.slice(start, semicolon).includes(':') || DEPENDENT_OPENING.test(forms[next])) continue;
    const before = parse(start, next);
    if (!isMainClause(before)) continue;
    const after = parse(next, end);
    if (!isMainClause(after) || (isReport(before) && hasModal(after))) continue;
    close(next);
  }
  close(forms.length);
  return clauses;
}

function outerSemicolons(forms: readonly string[]): number[] {
  const found: number[] = [];
  let depth = 0;
  let straightQuote = false;
  for (const [at, form] of forms.entries()) {
    if (/^[“«([]$/.test(form)) depth++;
    else if (/^[”»)\]]$/.test(form)) depth = Math.max(0, depth - 1);
    else if (form === '"') straightQuote = !straightQuote;
    else if (form === ';' && depth === 0 && !straightQuote) found.push(at);
  }
  return found;
}

function rootOf(tree: TaggedTree): number {
  return tree.heads.indexOf(0);
}

function childrenOf(tree: TaggedTree, token: number, ...relations: string[]): number[] {
  return tree.heads.flatMap((head, at) =>
    head === token + 1 && relations.some((relation) => isRelation(tree.labels[at], relation)) ? [at] : [],
  );
}

function isMainClause(tree: TaggedTree): boolean {
  const root = rootOf(tree);
  const finite = [root, ...childrenOf(tree, root, 'aux', 'cop')].find((at) => FINITE.test(tree.xpos[at]));
  if (finite === undefined || childrenOf(tree, root, 'mark').length > 0) return false;
  if (childrenOf(tree, root, 'nsubj', 'csubj', 'expl').length > 0) return true;
  // "outside arbitration is out of the question": a subject that looks like a place
  return childrenOf(tree, root, 'obl', 'dislocated').some(
    (at) => at < finite && /^(?:NOUN|PROPN)$/.test(tree.upos[at]),
  );
}

/** "X said that A must go": a further clause with a modal is part of what was said. */
function isReport(tree: TaggedTree): boolean {
  const root = rootOf(tree);
  return speechVerbs.has(tree.lemmas[root]) && childrenOf(tree, root, 'ccomp').length > 0;
}

function hasModal(tree: TaggedTree): boolean {
  return childrenOf(tree, rootOf(tree), 'aux').some((at) => obligationModals.has(tree.lemmas[at]));
}
