import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';
import { invertedSpeechVerbs, obligationModals, speechVerbs, tellingVerbs } from './repairWords.ts';

/** What one says rather than who says it: "said nothing", "said a word". */
const SAID_THINGS = /^(?:nothing|little|something|anything|everything|word|so|this|that|it|much|more|thing|yes|no)$/;

const isFiniteVerb = (verb: EditableToken): boolean => /^VB[DZP]$/.test(verb.xpos) && verb.upos === 'VERB';

/** ", say the Greens": behind a comma it is no infinitive, whatever the tag. */
const isBareSay = (tree: EditableTree, verb: EditableToken): boolean =>
  /^say$/.test(verb.text) && verb.upos === 'VERB' && /^[,”"]$/.test(tree.tokens[verb.index - 1]?.text ?? '');

/** "…, said the Kremlin": after a verb of speech turned before its subject, the lone object is the speaker. */
export const invertedSpeakers: TreeRepair = {
  name: 'speaker behind the verb read as object',
  example: 'Some delegates would sooner wait, says another.',
  apply(tree) {
    for (const verb of tree.tokens) {
      if (!(isFiniteVerb(verb) || isBareSay(tree, verb)) || !invertedSpeechVerbs.has(verb.lemma)) continue;
      const bare = !tree.child(verb, 'cc', 'xcomp', 'ccomp', 'obl');
      // "must go, | say the Greens": in the present only verbs that are nothing else
      const loose = verb.rel === 'conj' && bare && (verb.xpos === 'VBD' || /^says?$/.test(verb.text));
      if (!loose && !/^(?:root|ccomp|parataxis)$/.test(verb.rel)) continue;
      if (tree.subjects(verb).length > 0 || tree.child(verb, 'aux')) continue;
      const objects = tree.children(verb, 'obj', 'iobj');
      const [speaker] = objects;
      if (objects.length !== 1 || speaker.index < verb.index || SAID_THINGS.test(speaker.lemma)) continue;
      if (!followsQuotation(tree, verb)) continue;
      speaker.rel = 'nsubj';
      if (verb.xpos === 'VB') verb.xpos = 'VBP';
    }
  },
};

/** True if something was said before the verb: a clause, a comma or a quotation mark. */
function followsQuotation(tree: EditableTree, verb: EditableToken): boolean {
  if (verb.index === 0) return false;
  if (/^[,”"’'»?!–—-]$/.test(tree.tokens[verb.index - 1].text)) return true;
  // "After the call said the Kremlin that …"
  const fronted = tree.children(verb, 'obl').some((child) => child.index < verb.index);
  return fronted && tree.child(verb, 'ccomp') !== undefined;
}

/** "There would be no losers, he assured them": what was said hangs on the verb of speech at the end, not the reverse. */
export const closingSpeech: TreeRepair = {
  name: 'closing verb of speech read as an aside',
  example: 'There would be neither winners nor losers, he assured them.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const said = tree.governor(verb);
      if (!said || !isFiniteVerb(verb) || !isAside(tree, verb) || !isSpeech(tree, verb)) continue;
      if (tree.subjects(verb).length === 0 || (said.head >= 0 && tree.subjects(said).length === 0)) continue;
      if (tree.child(verb, 'ccomp', 'csubj', 'mark') || said.index > verb.index) continue;
      // "he assured them": the object of such a verb is who hears it
      if (tree.child(verb, 'obj') && !tellingVerbs.has(verb.lemma)) continue;
      const first = tree.span(verb)[0];
      const opening = tree.tokens[first - 1];
      if (!opening || !/^[,”"’'–—-]$/.test(opening.text)) continue;
      if (lastWordOutside(tree, said, verb) > first) continue;
      tree.swap(verb, 'ccomp');
    }
  },
};

/** A parataxis, or with the subject behind the verb what looks like a conjunct without conjunction: "…, argued Macron". */
function isAside(tree: EditableTree, verb: EditableToken): boolean {
  if (verb.rel === 'parataxis') return true;
  return verb.rel === 'conj' && !tree.child(verb, 'cc') && tree.subjects(verb).some(({ index }) => index > verb.index);
}

function lastWordOutside(tree: EditableTree, top: EditableToken, branch: EditableToken): number {
  let last = -1;
  for (const token of tree.tokens)
    if (token.upos !== 'PUNCT' && tree.isBelow(token, top) && !tree.isBelow(token, branch)) last = token.index;
  return last;
}

/** "has said that A must go, B should be eased and C …": the further clauses are conjuncts of the first. */
export const listedClauses: TreeRepair = {
  name: 'list of clauses under one verb of speech',
  example:
    'He has also said that Russia must keep control of territory it has seized, western sanctions should be eased and Kyiv must stage a presidential election.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const governor = tree.governor(clause);
      if (!governor || governor.index > clause.index || !/^(?:parataxis|ccomp)$/.test(clause.rel)) continue;
      if (tree.subjects(clause).length === 0 || !hasModal(tree, clause)) continue;
      const separator = tree.tokens[tree.span(clause)[0] - 1]?.text;
      if (separator !== ',' && separator !== ';') continue;
      if (clause.rel === 'parataxis' && governor.rel === 'ccomp' && isSpeech(tree, tree.governor(governor)))
        clause.rel = 'conj';
      else if (isSpeech(tree, governor)) {
        const first = tree
          .children(governor, 'ccomp')
          .find((child) => child.index > governor.index && child.index < clause.index);
        if (first && hasModal(tree, first)) tree.attach(clause, first, 'conj');
      }
    }
  },
};

/** Verbs of speech, and "made clear", "made it known". */
function isSpeech(tree: EditableTree, token: EditableToken | undefined): boolean {
  if (!token) return false;
  if (token.lemma === 'make')
    return tree.children(token, 'xcomp').some(({ lemma }) => lemma === 'clear' || lemma === 'know');
  return speechVerbs.has(token.lemma);
}

const hasModal = (tree: EditableTree, verb: EditableToken): boolean =>
  tree.children(verb, 'aux').some((word) => obligationModals.has(word.lemma));

/** "…, according to its spokesman": it vouches for the whole of the clause, not for its subject or its last part. */
export const closingSources: TreeRepair = {
  name: 'source of a whole sentence read with its last clause',
  example: 'No bill will come before the arms are laid down, according to its spokesman.',
  apply(tree) {
    const root = tree.tokens.find(({ head }) => head < 0);
    for (const source of tree.tokens) {
      const marker = tree.child(source, 'case');
      if (!root || marker?.text.toLowerCase() !== 'according' || tree.tokens[marker.index - 1]?.text !== ',') continue;
      const said = tree.governor(source);
      const clause = said && /^nsubj/.test(said.rel) ? tree.governor(said) : undefined;
      if (said && clause && said.index < marker.index && clause.index > source.index)
        tree.attach(source, clause, 'obl');
      else if (said && said !== root && said.index < marker.index && root.index < marker.index)
        tree.attach(source, root, 'obl');
    }
  },
};

/** "He could start talks tomorrow, he told reporters, if it pulled out": the condition is on what was said, not on saying it. */
export const conditionsBehindAsides: TreeRepair = {
  name: 'condition read with the verb of speech',
  example: 'Oslo could sign, the minister told delegates, if wages rose.',
  apply(tree) {
    for (const condition of tree.tokens) {
      const verb = tree.governor(condition);
      const mark = tree.child(condition, 'mark');
      if (condition.rel !== 'advcl' || !verb || !mark || !/^(?:if|unless|once|provided|until)$/i.test(mark.text))
        continue;
      if (!speechVerbs.has(verb.lemma) || condition.index < verb.index || tree.tokens[mark.index - 1]?.text !== ',')
        continue;
      const said = tree.child(verb, 'ccomp');
      if (said && said.index < verb.index) tree.attach(condition, said, 'advcl');
    }
  },
};
