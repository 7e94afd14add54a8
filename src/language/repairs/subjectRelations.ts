import { FINITE } from '../tags.ts';
import { type EditableTree, type TreeRepair, tagAsNoun } from '../treeEdit.ts';

/** "The toll is | for Peru | unacceptable": what has a preposition is no subject. */
export const subjectsWithPrepositions: TreeRepair = {
  name: 'phrase with a preposition read as subject',
  example: 'The ban is for Peru not enough.',
  apply(tree) {
    for (const second of tree.tokens) {
      const predicate = tree.governor(second);
      const [start] = tree.span(second);
      const marker = [tree.tokens[start], tree.tokens[start - 1]].find((word) =>
        /^(?:for|to)$/i.test(word?.text ?? ''),
      );
      if (!second.rel.startsWith('nsubj') || !predicate || marker?.rel !== 'case') continue;
      const first = tree.subjects(predicate).find(({ index }) => index < marker.index);
      if (!first || predicate.index < second.index) continue;
      second.rel = 'obl';
      tree.attach(marker, second, 'case');
    }
  },
};

/** "Argentina, whose government is leaving, | rejects it": nobody is spoken to where the verb lacks its subject. */
export const vocativeSubjects: TreeRepair = {
  name: 'subject before an aside read as the one spoken to',
  example: 'Veltrix, though poor, is against any toll.',
  apply(tree) {
    for (const subject of tree.tokens) {
      const verb = tree.governor(subject);
      if (subject.rel !== 'vocative' || !verb || verb.index < subject.index || tree.subjects(verb).length > 0) continue;
      const finite = FINITE.test(verb.xpos) || tree.child(verb, 'aux', 'cop');
      if (!finite || !/^(?:PROPN|NOUN)$/.test(subject.upos)) continue;
      subject.rel = tree.subjectRelation(verb);
      const clause = tree
        .children(verb, 'advcl')
        .find(({ index }) => index > subject.index && index < verb.index && opensWithWhose(tree, index, subject.index));
      if (clause) tree.attach(clause, subject, 'acl:relcl');
    }
  },
};

const opensWithWhose = (tree: EditableTree, clause: number, subject: number): boolean =>
  tree.tokens.slice(subject + 1, clause).some(({ text }) => /^(?:whose|which|who)$/.test(text));

/** "Russia and China, which *both* voted against it": the pronoun is the subject, "both" says only that each did. */
export const floatingQuantifiers: TreeRepair = {
  name: 'both behind a relative pronoun read as the subject',
  example: 'Russia and China, which both voted against the resolution, refuse to apply the sanctions.',
  apply(tree) {
    for (const both of tree.tokens) {
      const pronoun = tree.tokens[both.index - 1];
      if (!/^(?:both|all|each)$/.test(both.text) || both.rel !== 'nsubj') continue;
      if (
        !/^(?:which|who|they|we)$/i.test(pronoun?.text ?? '') ||
        pronoun.head !== both.head ||
        tree.child(pronoun, 'case')
      )
        continue;
      pronoun.rel = 'nsubj';
      both.rel = 'advmod';
    }
  },
};

/** "ended with | Peru insisting on a vote": the noun between "with" and its participle does what the participle says. */
export const subjectsBehindWith: TreeRepair = {
  name: 'subject of a participle behind with read as an oblique',
  example: 'The round ended with Peru insisting on a vote.',
  apply(tree) {
    for (const participle of tree.tokens) {
      const mark = tree.child(participle, 'mark');
      const before = tree.tokens[participle.index - 1];
      if (participle.xpos !== 'VBG' || mark?.text.toLowerCase() !== 'with' || tree.subjects(participle).length > 0)
        continue;
      if (before?.rel !== 'obl' || before.head !== participle.head || before.index <= mark.index) continue;
      tree.attach(before, participle, 'nsubj');
    }
  },
};

/** "Amid | calls by Peru for a ban": a preposition with a capital is no name. */
export const prepositionsAsSubjects: TreeRepair = {
  name: 'preposition at the start of a sentence read as a subject',
  example: 'Amid calls by Norway for a ban on trials, the commission adjourned.',
  apply(tree) {
    const [preposition, noun] = tree.tokens;
    if (!/^(?:amid|amidst|following|despite)$/i.test(preposition?.text ?? '') || !/^nsubj/.test(preposition.rel))
      return;
    if (!noun || preposition.head !== noun.index || !/s$/.test(noun.text) || noun.rel === 'root') return;
    preposition.upos = 'ADP';
    preposition.xpos = 'IN';
    preposition.rel = 'case';
    tagAsNoun(noun, true);
    noun.rel = 'obl';
    for (const phrase of tree.children(noun, 'obl')) phrase.rel = 'nmod';
  },
};

/** Nouns in front of a party that "of" joins to it: what follows a comma is said of the party. */
const LINKING_NOUNS = /^(?:exception|behalf|request|behest|invitation|part|side|insistence|likes)$/;

/** "with the exception of Greece, | which insists on a hearing". */
export const relativesBehindExceptions: TreeRepair = {
  name: 'relative clause on a party read with the noun before it',
  example: 'The plan passed, with the exception of Greece, which insists on a hearing.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const noun = tree.governor(clause);
      if (clause.rel !== 'acl:relcl' || !noun || !LINKING_NOUNS.test(noun.lemma)) continue;
      const party = tree.children(noun, 'nmod').find(({ upos, index }) => upos === 'PROPN' && index > noun.index);
      if (party && party.index < clause.index) tree.attach(clause, party, 'acl:relcl');
    }
  },
};

/** "It was the Swiss, not the Austrians, *who had insisted on it*": who is set aside did not. */
export const relativesBehindContrasts: TreeRepair = {
  name: 'relative clause on the one of two that is set aside',
  example: 'It was the Danes, not the Swedes, who had insisted on the toll.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const aside = tree.governor(clause);
      const meant = aside && tree.governor(aside);
      if (clause.rel !== 'acl:relcl' || !aside || !meant || !/^(?:conj|appos)$/.test(aside.rel)) continue;
      if (meant.index > aside.index || !/^(?:PROPN|NOUN)$/.test(meant.upos) || !tree.child(meant, 'cop')) continue;
      const denied = tree
        .children(aside, 'advmod')
        .some(({ text, index }) => /^not$/i.test(text) && index < aside.index);
      if (denied) tree.attach(clause, meant, 'acl:relcl');
    }
  },
};

/** "Chile and Peru have *each* rejected it": behind the auxiliary the word says only that both did; the names before it are the subject. */
export const quantifiersBehindAuxiliaries: TreeRepair = {
  name: 'each behind an auxiliary read as the subject',
  example: 'Portugal and Warsaw should both put forward more.',
  apply(tree) {
    for (const each of tree.tokens) {
      const auxiliary = tree.tokens[each.index - 1];
      const verb = tree.governor(each);
      if (!/^(?:each|all|both)$/.test(each.text) || each.rel !== 'nsubj' || !verb) continue;
      if (auxiliary?.upos !== 'AUX' || auxiliary.head !== verb.index || verb.index < each.index) continue;
      if (tree.children(each).length > 0) continue;
      const subject = tree
        .children(verb, 'obj', 'obl', 'dislocated', 'nsubj', 'vocative')
        .find(
          (noun) => noun.index < auxiliary.index && /^(?:PROPN|NOUN)$/.test(noun.upos) && !tree.child(noun, 'case'),
        );
      if (!subject || !(subject.xpos.endsWith('S') || tree.child(subject, 'conj'))) continue;
      tree.attachSubject(subject, verb);
      each.rel = 'advmod';
    }
  },
};

/** "*Alongside Brazil*, Indonesia and Gabon argued", "*Echoing Peru*, Chile asked": the name behind the comma is the subject. */
export const companyBeforeSubjects: TreeRepair = {
  name: 'name behind an opening preposition or participle read as the subject',
  example: 'Alongside Brazil, Indonesia and Gabon argued for the fund to pay by the hectare.',
  apply(tree) {
    const [opening] = tree.tokens;
    const participle = /^(?:echoing|joining)$/i.test(opening?.text ?? '') && opening.upos === 'PROPN';
    if (!participle && !/^(?:alongside|like|unlike|besides)$/i.test(opening?.text ?? '')) return;
    if (opening.rel === 'case' || opening.head < 0) return;
    const company = tree.tokens.slice(1, 3).find(({ upos }) => upos !== 'DET');
    const verb = company && /^(?:nsubj|dislocated)/.test(company.rel) ? tree.governor(company) : undefined;
    if (company?.upos !== 'PROPN' || !verb) return;
    const comma = tree.tokens.find(({ index, text }) => index > company.index && text === ',');
    const subject = [...tree.children(verb, 'nsubj', 'dislocated', 'obj'), ...tree.children(company, 'appos')].find(
      ({ index, upos }) => index > (comma?.index ?? verb.index) && index < verb.index && /^(?:PROPN|NOUN)$/.test(upos),
    );
    if (!subject || !comma) return;
    tree.attachSubject(subject, verb);
    if (!participle) {
      company.rel = 'obl';
      tree.attach(opening, company, 'case');
      return;
    }
    Object.assign(opening, { upos: 'VERB', xpos: 'VBG', lemma: opening.text.toLowerCase().replace(/ing$/, '') });
    tree.attach(opening, verb, 'advcl');
    tree.attach(company, opening, 'obj');
  },
};
