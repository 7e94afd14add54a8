import { isRelation } from '../sentence.ts';
import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';
import { dispositions, impersonalVerbs, speechVerbs, timeNouns } from './repairWords.ts';

/** What may stand between the two subjects of one coordination. */
const COORDINATION = /^(?:,|and|or|&|as|well|nor|the|a|an|its|his|their)$/;

type SubjectCure = (tree: EditableTree, verb: EditableToken, first: EditableToken, second: EditableToken) => boolean;

/** "U.S. secretary of state | Marco Rubio told": the title describes the name, or with an article the name the title. */
const titleAndName: SubjectCure = (tree, _verb, first, second) => {
  if (second.upos !== 'PROPN' || !/^(?:NOUN|PROPN|ADJ)$/.test(first.upos)) return false;
  const [, last] = tree.span(first);
  const [next] = tree.span(second);
  if (next !== last + 1 || second.index < first.index) return false;
  if (isFirstOfTwo(tree, first, second)) return joinNames(tree, first, second);
  const article = tree.child(first, 'det')?.lemma;
  // "the opposition | SDS and PDP": several names are no aside
  if (article !== undefined && tree.child(second, 'conj')) return tree.attach(first, second, 'nmod:desc');
  if (article !== undefined) return article === 'the' && tree.attach(second, first, 'appos');
  return tree.attach(first, second, first.upos === 'PROPN' && last === first.index ? 'compound' : 'nmod:desc');
};

/** "Merz and Commission | President Ursula von der Leyen": what is joined to the first name is the title of the second. */
function isFirstOfTwo(tree: EditableTree, first: EditableToken, second: EditableToken): boolean {
  const title = tree.child(first, 'conj');
  return (
    first.upos === 'PROPN' &&
    title?.upos === 'PROPN' &&
    tree.child(title, 'cc')?.index === first.index + 1 &&
    tree.child(second, 'flat') !== undefined
  );
}

function joinNames(tree: EditableTree, first: EditableToken, second: EditableToken): boolean {
  const title = tree.child(first, 'conj')!;
  tree.attach(tree.child(title, 'cc')!, second, 'cc');
  tree.attach(title, second, 'nmod:desc');
  return tree.attach(second, first, 'conj');
}

/** "The problem is that customers are disloyal": the first is the subject of the whole clause. */
const outerSubject: SubjectCure = (tree, verb, first, second) => {
  const copula = tree
    .children(verb, 'cop', 'aux')
    .find((word) => word.lemma === 'be' && word.index > first.index && word.index < second.index);
  if (!copula || second.index > verb.index) return false;
  first.rel = 'nsubj:outer';
  return true;
};

/** "Vladimir Putin and | US president Donald Trump will hold": the second is a conjunct of the first. */
const coordination: SubjectCure = (tree, verb, first, second) => {
  const [, last] = tree.span(first);
  const [next] = tree.span(second);
  const joint = tree.between(Math.min(last + 1, next), second.index);
  const own = tree.children(second, 'cc');
  const joined = own.length > 0 || joint.includes('and') || joint.includes('or');
  if (!joined || verb.index < second.index || next > second.index || first.upos === 'PRON') return false;
  const gap = tree.tokens.slice(last + 1, next);
  if (!gap.every((token) => COORDINATION.test(token.text.toLowerCase()))) return false;
  return tree.attach(second, first, 'conj');
};

/** "who as a candidate had vowed": a noun with a preposition is no subject. */
const prepositional: SubjectCure = (tree, _verb, first, second) => {
  for (const subject of [first, second]) {
    const preposition = tree.child(subject, 'case');
    if (!preposition || preposition.xpos === 'POS' || preposition.index > subject.index) continue;
    subject.rel = 'obl';
    return true;
  }
  return false;
};

/** "The day before, the ministry turned it down". */
const time: SubjectCure = (_tree, _verb, first, second) => {
  for (const subject of [first, second]) {
    if (!timeNouns.has(subject.lemma)) continue;
    subject.rel = 'obl:unmarked';
    return true;
  }
  return false;
};

/** "Rome and Madrid, sources say, will not hear of it": the first subject belongs to the clause that was said. */
const insertedSpeech: SubjectCure = (tree, verb, first, second) => {
  if (!speechVerbs.has(verb.lemma) || second.index > verb.index) return false;
  const clause = tree
    .children(verb, 'ccomp', 'parataxis', 'xcomp')
    .find((child) => child.index > verb.index && tree.subjects(child).length === 0);
  const opening = tree.tokens[tree.span(second)[0] - 1]?.text ?? '';
  if (!clause || !/^[,–—-]$/.test(opening)) return false;
  clause.rel = 'ccomp';
  return tree.attachSubject(first, clause);
};

/** "…; the curbs must go": a subject behind the verb belongs to the clause that follows. */
const nextClause: SubjectCure = (tree, verb, _first, second) => {
  if (second.index < verb.index) return false;
  const clause = tree
    .children(verb, 'conj', 'parataxis', 'ccomp', 'advcl')
    .find((child) => child.index > second.index && tree.subjects(child).length === 0);
  return clause !== undefined && tree.attach(second, clause, 'nsubj');
};

/** "a stance | Trump agrees with", "a demand | the companies have dismissed": the first governs a relative clause. */
const bareRelative: SubjectCure = (tree, verb, first, second) => {
  const governor = tree.governor(verb);
  const [, last] = tree.span(first);
  if (verb.rel !== 'acl:relcl' || !governor || tree.span(second)[0] !== last + 1) return false;
  if (!tree.child(first, 'det') || second.index > verb.index) return false;
  first.head = governor.index;
  first.rel = 'appos';
  verb.head = first.index;
  return true;
};

/** "The unions, | their bodies, reiterated": a phrase between commas explains the subject. */
const apposition: SubjectCure = (tree, verb, first, second) => {
  const [, last] = tree.span(first);
  const [next, end] = tree.span(second);
  if (second.index > verb.index || tree.tokens[last + 1]?.text !== ',' || next !== last + 2) return false;
  return tree.tokens[end + 1]?.text === ',' && tree.attach(second, first, 'appos');
};

/** "Abbas called the issue important": what stands behind the verb is its object. */
const object: SubjectCure = (tree, verb, first, second) => {
  if (verb.upos !== 'VERB' || verb.lemma === 'be' || first.index > verb.index || second.index < verb.index)
    return false;
  if (second.rel !== 'nsubj' || tree.child(verb, 'obj', 'cop', 'aux:pass')) return false;
  if (tree.between(verb.index, second.index).some((form) => /^[;:–—]$/.test(form))) return false;
  second.rel = 'obj';
  return true;
};

/** How much a subject's closeness to its verb counts against the margins of the arcs. */
const NEARNESS = 2;

/** Nothing fits: the more doubtful or more distant subject loses its part, so that no rule takes it for the actor. */
const dislocation: SubjectCure = (_tree, verb, first, second) => {
  const secondIsNearer = Math.abs(second.index - verb.index) < Math.abs(first.index - verb.index);
  const doubtful = second.margin + (secondIsNearer ? NEARNESS : -NEARNESS) > first.margin ? first : second;
  doubtful.rel = 'dislocated';
  return true;
};

const cures: readonly SubjectCure[] = [
  titleAndName,
  outerSubject,
  prepositional,
  coordination,
  insertedSpeech,
  nextClause,
  bareRelative,
  apposition,
  time,
  object,
  dislocation,
];

/** A verb has one subject: two are the parser's surest sign of an error (no tree of the treebanks' test sets has them). */
export const doubledSubjects: TreeRepair = {
  name: 'two subjects under one verb',
  example: 'Kenya and Uruguay – sources believe – ought to drop the pact in its present form.',
  apply(tree) {
    for (const verb of tree.tokens)
      for (let subjects = nominalSubjects(tree, verb); subjects.length > 1; subjects = nominalSubjects(tree, verb)) {
        const [first, second] = subjects;
        cures.some((cure) => cure(tree, verb, first, second));
        if (nominalSubjects(tree, verb).length >= subjects.length) break;
      }
  },
};

/** Clauses are not counted: "it takes time to read this" has a pronoun and a clause for one subject. */
function nominalSubjects(tree: EditableTree, verb: EditableToken): EditableToken[] {
  return tree.subjects(verb).filter((subject) => isRelation(subject.rel, 'nsubj'));
}

/** "it is ready to resume talks", "it insists that the roads be reopened": no filler but the party that is ready or insists. */
export const disposedSubjects: TreeRepair = {
  name: 'subject of a disposition read as a filler',
  example: 'The union says it is ready to resume talks.',
  apply(tree) {
    for (const pronoun of tree.tokens) {
      const predicate = tree.governor(pronoun);
      if (pronoun.rel !== 'expl' || pronoun.lemma !== 'it' || !predicate || pronoun.index > predicate.index) continue;
      const acts =
        predicate.upos === 'VERB' && !impersonalVerbs.has(predicate.lemma) && !tree.child(predicate, 'aux:pass', 'cop');
      if (!acts && !dispositions.has(predicate.lemma) && !dispositions.has(predicate.text.toLowerCase())) continue;
      if (tree.subjects(predicate).some((subject) => isRelation(subject.rel, 'nsubj'))) continue;
      pronoun.rel = 'nsubj';
      for (const clause of tree.children(predicate, 'csubj'))
        if (clause.index > predicate.index) clause.rel = tree.child(clause, 'mark')?.xpos === 'TO' ? 'xcomp' : 'ccomp';
    }
  },
};

/** "has said the talks failed and has demanded a vote": the second perfect belongs to the one who spoke. */
export const resumedSpeech: TreeRepair = {
  name: 'second verb of saying read as part of what was said',
  example: 'Putin has said the incursion was because Nato threatened Russia and has demanded a vote.',
  apply(tree) {
    for (const second of tree.tokens) {
      const said = tree.governor(second);
      const verb = said && tree.governor(said);
      if (!verb || second.rel !== 'conj' || said.rel !== 'ccomp') continue;
      if (!speechVerbs.has(second.lemma) || !speechVerbs.has(verb.lemma) || tree.subjects(second).length) continue;
      const auxiliary = tree.child(second, 'aux')?.text;
      if (!auxiliary || auxiliary !== tree.child(verb, 'aux')?.text || second.xpos !== verb.xpos) continue;
      if (auxiliary === tree.child(said, 'aux')?.text) continue;
      tree.attach(second, verb, 'conj');
    }
  },
};
