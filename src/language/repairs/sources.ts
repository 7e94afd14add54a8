import { type EditableToken, type EditableTree, type TreeRepair, tagAsNoun } from '../treeEdit.ts';
import { contentNouns, echoingVerbs, participleTakers, wantedAfter } from './repairWords.ts';

const WANTING: ReadonlySet<string> = new Set([
  ...contentNouns,
  ...[...wantedAfter.values()].flatMap((nouns) => [...nouns]),
]);

/** "rejected calls | from Chile | to lift the toll": who calls, and for what, belongs to the noun, not to the verb around it. */
export const sourcesOfNouns: TreeRepair = {
  name: 'source and content of a noun of wanting joined to the verb around it',
  example: 'Peru rejected calls from Chile to lift the toll.',
  apply(tree) {
    for (const noun of tree.tokens) {
      if (!WANTING.has(noun.lemma) || !/^(?:NOUN|VERB)$/.test(noun.upos)) continue;
      const verb = tree.governor(noun);
      if (!verb || !isGoverned(tree, noun, verb) || tree.child(verb, 'aux:pass')) continue;
      const source = phraseAt(tree, noun.index + 1, /^(?:by|from)$/);
      if (!source || (source.head !== verb.index && source.head !== noun.index)) continue;
      tree.attach(source, noun, 'nmod');
      if (noun.upos === 'VERB') {
        for (const to of tree.children(noun, 'mark')) tree.attach(to, noun, 'case');
        if (noun.rel === 'xcomp') noun.rel = 'obl';
        tagAsNoun(noun, noun.xpos === 'VBZ');
      }
      const next = tree.span(source)[1] + 1;
      const content =
        infinitiveAt(tree, next, verb) ?? infinitiveAt(tree, next, noun) ?? phraseAt(tree, next, /^(?:for|against)$/);
      if (content && (content.head === verb.index || content.head === noun.index))
        tree.attach(content, noun, content.upos === 'VERB' ? 'acl' : 'nmod');
    }
  },
};

/** An object, or what stands behind a preposition: "came under *pressure* from", "bowed to *pressure* from", which looks like an infinitive. */
function isGoverned(tree: EditableTree, noun: EditableToken, verb: EditableToken): boolean {
  if (verb.upos !== 'VERB' || noun.index < verb.index) return false;
  if (/^(?:obj|obl)$/.test(noun.rel)) return true;
  return (
    noun.rel === 'xcomp' &&
    YIELDING.test(verb.lemma) &&
    tree.tokens[noun.index - 1]?.xpos === 'TO' &&
    noun.lemma === 'pressure'
  );
}

/** Verbs whose "to" is a preposition. */
const YIELDING = /^(?:bow|yield|cave|give|respond|submit|succumb|surrender)$/;

/** The noun whose preposition stands at this place. */
function phraseAt(tree: EditableTree, index: number, prepositions: RegExp): EditableToken | undefined {
  const preposition = tree.tokens[index];
  if (preposition?.rel !== 'case' || !prepositions.test(preposition.lemma)) return undefined;
  return tree.governor(preposition);
}

function infinitiveAt(tree: EditableTree, index: number, verb: EditableToken): EditableToken | undefined {
  return tree
    .children(verb, 'advcl', 'xcomp')
    .find((clause) => tree.child(clause, 'mark')?.xpos === 'TO' && tree.span(clause)[0] === index);
}

/** "Under the plan | put forward by Washington |, Kyiv would leave": the participle describes the noun before it, not the clause behind. */
export const participlesOfFrontedNouns: TreeRepair = {
  name: 'participle behind a fronted noun read as a clause of its own',
  example: 'Under the plan put forward by Washington, Kyiv would leave Donetsk.',
  apply(tree) {
    for (const participle of tree.tokens) {
      const noun = tree.tokens[participle.index - 1];
      const above = tree.governor(participle);
      if (participle.rel !== 'advcl' || !/^VB[ND]$/.test(participle.xpos) || !above || above.index < participle.index)
        continue;
      if (
        noun?.upos !== 'NOUN' ||
        noun.head !== participle.index ||
        !tree.child(noun, 'case') ||
        tree.child(participle, 'mark', 'aux')
      )
        continue;
      tree.attach(noun, above, 'obl');
      tree.attach(participle, noun, 'acl');
      participle.xpos = 'VBN';
    }
  },
};

/** "deprives owners of revenue | needed for repairs": the participle describes the noun before it, and is nothing that the verb does. */
export const nounParticiples: TreeRepair = {
  name: 'participle behind a phrase read as what becomes of the object',
  example: 'Mayor Ana Ruiz said that the cap deprives landlords of revenue needed for repairs.',
  apply(tree) {
    for (const participle of tree.tokens) {
      const noun = tree.tokens[participle.index - 1];
      const verb = tree.governor(participle);
      if (participle.rel !== 'xcomp' || participle.xpos !== 'VBN' || verb?.upos !== 'VERB' || noun?.upos !== 'NOUN')
        continue;
      if (participleTakers.has(verb.lemma) || tree.child(participle, 'mark', 'aux', 'nsubj')) continue;
      if (/^(?:nmod|obl)$/.test(noun.rel) && tree.child(noun, 'case') && tree.isBelow(noun, verb))
        tree.attach(participle, noun, 'acl');
    }
  },
};

/** "Echoing Belgium, | Portugal's minister called": the participle has the name for its object, and who acts stands behind the comma. */
export const openingParticiples: TreeRepair = {
  name: 'object of an opening participle read as the subject',
  example: "Echoing Belgium, Portugal's transport minister, Rui Sousa, called for a review.",
  apply(tree) {
    const [opening] = tree.tokens;
    const object = opening && tree.governor(opening);
    const verb = object && tree.governor(object);
    if (opening?.rel !== 'amod' || !echoingVerbs.has(opening.lemma) || object?.upos !== 'PROPN' || !verb) return;
    const subject = tree.child(object, 'appos');
    if (!object.rel.startsWith('nsubj') || !subject || verb.index < subject.index) return;
    if (tree.tokens[tree.span(subject)[0] - 1]?.text !== ',') return;
    tree.attach(opening, verb, 'advcl');
    tree.attachSubject(subject, verb);
    tree.attach(object, opening, 'obj');
  },
};
