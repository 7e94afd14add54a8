import { type EditableToken, type EditableTree, type LemmaOf, type TreeRepair, tagAsVerb } from '../treeEdit.ts';

/** "Were Oslo to lift the levy, Bern would sign": the inverted verb opens a condition, and the sentence is the clause behind the comma. */
export const invertedConditions: TreeRepair = {
  name: 'inverted condition read as the main clause',
  example: 'Were Norway to lift the levy, Iceland would sign.',
  apply(tree) {
    const [were] = tree.tokens;
    const to = tree.tokens.find(({ xpos, index }) => xpos === 'TO' && index < 10);
    const comma = tree.tokens.find(({ text, index }) => text === ',' && to !== undefined && index > to.index);
    const clause = to && tree.governor(to);
    if (!were || !/^were$/i.test(were.text) || !comma || !clause || clause.index > comma.index) return;
    const main = tree.tokens.find(
      (token) =>
        token.index > comma.index &&
        tree.children(token, 'aux').some(({ xpos, index }) => xpos === 'MD' && index > comma.index),
    );
    if (!main || tree.tokens.slice(were.index, to.index).some(({ text }) => text === ',')) return;
    const subject = subjectBetween(tree, were, to);
    if (!subject) return;
    while (main.head >= 0) tree.swap(main, 'parataxis');
    tree.attach(clause, main, 'advcl');
    tree.attach(subject, clause, 'nsubj');
    tree.attach(were, clause, 'mark');
    markInverted(tree, were, to);
  },
};

/** "could accept a smaller share, *were* the toll to stay": the same behind the clause that depends on it. */
export const invertedConditionsBehind: TreeRepair = {
  name: 'inverted condition behind its clause read as another clause',
  example: 'France could accept a smaller share, were the toll to stay.',
  apply(tree) {
    for (const were of tree.tokens) {
      if (!/^were$/i.test(were.text) || tree.tokens[were.index - 1]?.text !== ',') continue;
      const to = tree.tokens.find(({ xpos, index }) => xpos === 'TO' && index > were.index + 1);
      const clause = to && tree.tokens.find(({ xpos, index }) => xpos === 'VB' && index > to.index);
      const between = to ? tree.tokens.slice(were.index + 1, to.index) : [];
      if (!to || !clause || clause.index > to.index + 2 || between.some(({ text }) => /^(?:,|;|there)$/i.test(text)))
        continue;
      if (between.some(({ xpos, rel }) => /^(?:VB[DPZ]|MD)$/.test(xpos) && rel !== 'acl:relcl')) continue;
      const main = tree.tokens.findLast(
        (token) => token.index < were.index && tree.children(token, 'aux').some(({ xpos }) => xpos === 'MD'),
      );
      const subject = subjectBetween(tree, were, to);
      if (!main || !subject || tree.isBelow(main, clause)) continue;
      tree.attach(clause, main, 'advcl');
      if (!tree.attach(subject, clause, 'nsubj')) continue;
      tree.attach(were, clause, 'mark');
      markInverted(tree, were, to);
    }
  },
};

/** Both words are the marker, like "if": no infinitive that a verb could have as its complement. */
function markInverted(tree: EditableTree, were: EditableToken, to: EditableToken): void {
  were.upos = 'SCONJ';
  were.lemma = 'were';
  tree.attach(to, were, 'dep');
}

/** The head of the noun phrase between the inverted verb and its infinitive or participle. */
export function subjectBetween(tree: EditableTree, were: EditableToken, to: EditableToken): EditableToken | undefined {
  const between = tree.tokens.slice(were.index + 1, to.index);
  return between.find(
    (token) =>
      /^(?:NOUN|PROPN|PRON)$/.test(token.upos) &&
      (token.head <= were.index || token.head >= to.index) &&
      !/^punct/.test(token.rel),
  );
}

const DEPENDING = /^(?:hinges|rests|hangs|centres|centers)$/i;

/** "its consent to the merger | hinges on guarantees": a verb that looks like a plural, in a sentence that has no other. */
export const dependenceAsNouns = (lemma: LemmaOf): TreeRepair => ({
  name: 'verb of dependence tagged as a noun',
  example: 'Consent to any sale hinges on a vote.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const thing = tree.tokens[verb.index - 1];
      const own = verb.rel === 'root' ? tree.subjects(verb)[0] : undefined;
      const subject = own ?? tree.governor(verb);
      const next = tree.tokens[verb.index + 1]?.text ?? '';
      if (verb.upos !== 'NOUN' || !DEPENDING.test(verb.text) || !/^(?:up)?on$/i.test(next)) continue;
      if (thing?.head !== verb.index || thing.rel !== 'compound' || !subject || subject.index > verb.index) continue;
      if (!/^(?:NOUN|PROPN)$/.test(subject.upos) || tree.child(subject, 'cop') || !(own || subject.rel === 'root'))
        continue;
      for (const word of tree.children(verb))
        if (word.index < thing.index && word.index > subject.index) tree.attach(word, thing, word.rel);
      if (!own) tree.swap(verb, 'nsubj');
      tree.attach(thing, subject, 'nmod');
      for (const phrase of tree.children(verb, 'nmod')) phrase.rel = 'obl';
      for (const stop of tree.children(subject, 'punct')) if (stop.index > verb.index) stop.head = verb.index;
      tagAsVerb(verb, 'VBZ', lemma);
    }
  },
});

/** "will sign, *provided* the quota rises": the subject shows that a verb follows, and the participle that a condition does. */
export const providedClauses = (lemma: LemmaOf): TreeRepair => ({
  name: 'verb of a condition tagged as a noun',
  example: 'Bolivia will sign, provided the quota rises.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const subject = tree.tokens[verb.index - 1];
      if (verb.xpos !== 'NNS' || subject?.head !== verb.index || subject.rel !== 'nsubj' || subject.xpos !== 'NN')
        continue;
      const provided = tree.tokens[tree.span(subject)[0] - 1];
      const main = provided && tree.governor(provided);
      if (provided?.text !== 'provided' || !main || tree.child(verb, 'cop', 'det', 'amod')) continue;
      if (tree.tokens[provided.index - 1]?.text !== ',' || !tree.attach(verb, main, 'advcl')) continue;
      tree.attach(provided, verb, 'mark');
      tagAsVerb(verb, 'VBZ', lemma);
    }
  },
});

/** "would support the move | provided theatres at the port are spared": without "that" the word is read as a participle of a noun. */
export const provisos = (lemma: LemmaOf): TreeRepair => ({
  name: 'provided before a clause read as a participle',
  example: 'Chile would support the move provided theatres at the port are spared.',
  apply(tree) {
    for (const provided of tree.tokens) {
      if (!/^provid(?:ed|ing)$/i.test(provided.text) || tree.child(provided, 'nsubj', 'aux', 'obl:agent')) continue;
      const clause = clauseBehind(tree, provided);
      const main = clause && mainOver(tree, provided, clause);
      if (!clause || !main || !tree.attach(clause, main, 'advcl')) continue;
      tree.attach(provided, clause, 'mark');
      if (clause.xpos === 'VB' && !tree.child(clause, 'aux')) tagAsVerb(clause, 'VBP', lemma);
    }
  },
});

/** The finite verb whose subject stands right behind the word; a subject that the tree gave to the word itself is put in its place. */
function clauseBehind(tree: EditableTree, provided: EditableToken): EditableToken | undefined {
  const own = tree.child(provided, 'ccomp');
  const given = tree.child(provided, 'obj');
  if (
    own &&
    given &&
    isFiniteVerb(tree, own) &&
    given.index < own.index &&
    tree.span(given)[0] === provided.index + 1
  ) {
    if (tree.subjects(own).length || !tree.attachSubject(given, own)) return undefined;
    return own;
  }
  return tree.tokens.find((verb) => {
    const [subject] = tree.subjects(verb);
    if (!subject || subject.index < provided.index || subject.index > verb.index || !isFiniteVerb(tree, verb))
      return false;
    const first = tree.span(subject)[0];
    return first === provided.index + 1 || (first === provided.index && provided.head === subject.index);
  });
}

const isFiniteVerb = (tree: EditableTree, verb: EditableToken): boolean =>
  verb.rel !== 'acl:relcl' &&
  (/^VB[DPZ]?$/.test(verb.xpos) || tree.children(verb, 'aux', 'cop').some(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos)));

/** The predicate that the condition is one of: a verb above the word, else the governor of its clause. */
function mainOver(tree: EditableTree, provided: EditableToken, clause: EditableToken): EditableToken | undefined {
  for (let at = tree.governor(provided); at; at = tree.governor(at))
    if (at !== clause && /^(?:VERB|AUX)$/.test(at.upos) && !tree.isBelow(at, clause)) return at;
  return tree.governor(clause);
}

/** "could agree to that | provided the court is heard": the pronoun belongs to the verb before it, and "provided" opens the condition. */
export const pronounsBeforeProvided: TreeRepair = {
  name: 'pronoun before "provided" read as its subject',
  example: 'Wellington could agree to that provided the auditors have the last word, its envoy told the members.',
  apply(tree) {
    for (const provided of tree.tokens) {
      const [verb, preposition, pronoun] = tree.tokens.slice(Math.max(provided.index - 3, 0), provided.index);
      if (
        !/^provid(?:ed|ing)$/i.test(provided.text) ||
        !pronoun ||
        !/^(?:that|this|it|these|them)$/i.test(pronoun.text)
      )
        continue;
      if (!/^(?:to|with|on)$/i.test(preposition.text) || !/^(?:VERB|ADJ)$/.test(verb.upos)) continue;
      const clause = conditionOf(tree, provided);
      if (!clause) continue;
      tree.attach(clause, verb, 'advcl');
      tree.attach(provided, clause, 'mark');
      tree.attach(pronoun, verb, 'obl');
      tree.attach(preposition, pronoun, 'case');
      pronoun.upos = 'PRON';
      pronoun.xpos = 'DT';
    }
  },
};

/** The verb of the clause behind "provided": above it, below it or beside it. */
const conditionOf = (tree: EditableTree, provided: EditableToken): EditableToken | undefined => {
  const above = tree.governor(provided);
  if (above && above.index > provided.index) return above;
  return tree.tokens.find(
    ({ index, head, upos }) =>
      index > provided.index && /^(?:VERB|ADJ|NOUN)$/.test(upos) && (head === provided.index || head === provided.head),
  );
};

/** "favoured a review | provided that the costs were met": two words that open a condition, not something provided. */
export const provisosWithThat: TreeRepair = {
  name: 'provided that before a clause read as a participle',
  example: 'Kenya favoured testing provided that the fees were waived.',
  apply(tree) {
    for (const that of tree.tokens) {
      const provided = tree.tokens[that.index - 1];
      const clause = tree.governor(that);
      if (that.rel !== 'mark' || that.text !== 'that' || !/^provid(?:ed|ing)$/i.test(provided?.text ?? '')) continue;
      if (!clause || clause.index < that.index || tree.child(provided, 'nsubj', 'nsubj:pass', 'aux')) continue;
      const main = clause === tree.governor(provided) ? tree.governor(clause) : mainOver(tree, provided, clause);
      if (!main || (provided.head === clause.index && clause.rel === 'advcl')) continue;
      if (provided.head === clause.index) clause.rel = 'advcl';
      else if (!tree.attach(clause, main, 'advcl')) continue;
      tree.attach(provided, clause, 'mark');
    }
  },
};
