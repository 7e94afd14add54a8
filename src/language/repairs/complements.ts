import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';
import {
  attitudeParticiples,
  contentNouns,
  controlVerbs,
  expectingVerbs,
  gerundVerbs,
  prepositionalControl,
  tellingVerbs,
  timeNouns,
  wantedAfter,
} from './repairWords.ts';

/** "called on both sides to respect the ruling", "promised as a candidate to end the war": complements, not purposes. */
export const controlledInfinitives: TreeRepair = {
  name: 'infinitive of a control verb read as purpose',
  example: 'Marco Rubio called on both Beijing and Manila to respect the ruling.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const verb = tree.governor(clause);
      if (clause.rel === 'acl' && verb) {
        const asked = askedOf(tree, verb, clause);
        if (asked) tree.attach(clause, asked, 'xcomp');
        continue;
      }
      if (clause.rel !== 'advcl' || !verb || verb.upos !== 'VERB' || clause.index < verb.index) continue;
      if (!tree.hasTo(clause) || tree.children(clause, 'mark').length > 1 || tree.child(verb, 'xcomp', 'ccomp'))
        continue;
      if (tree.tokens[tree.span(clause)[0] - 1]?.text === ',' && !tree.child(verb, 'obl')) continue;
      if (controlVerbs.has(verb.lemma) || addressee(tree, verb, clause)) clause.rel = 'xcomp';
    }
  },
};

/** "expects the allowance, which was cut last year, | to be restored": behind the comma that ends it, the relative clause is over. */
export const infinitivesBehindRelatives: TreeRepair = {
  name: 'infinitive behind a relative clause read as part of it',
  example: 'Norway expects the night allowance, which was cut in 2021, to be restored in full.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const relative = tree.governor(clause);
      const noun = relative && tree.governor(relative);
      const verb = noun && tree.governor(noun);
      if (!/^(?:advcl|xcomp)$/.test(clause.rel) || !tree.hasTo(clause) || relative?.rel !== 'acl:relcl') continue;
      const [first] = tree.span(clause);
      if (tree.tokens[first - 1]?.text !== ',' || tree.tokens[noun!.index + 1]?.text !== ',') continue;
      if (noun?.rel !== 'obj' || verb?.upos !== 'VERB' || !expectingVerbs.has(verb.lemma)) continue;
      tree.attach(clause, verb, 'xcomp');
    }
  },
};

/** "appealed to all sides | to call off the strike": the verb of which those asked are the addressees; undefined of a noun with a content of its own. */
function askedOf(tree: EditableTree, noun: EditableToken, clause: EditableToken): EditableToken | undefined {
  const verb = tree.governor(noun);
  if (verb?.upos !== 'VERB' || noun.index < verb.index || !tree.hasTo(clause) || noun.lemma === 'right')
    return undefined;
  if (contentNouns.has(noun.lemma) || tree.child(verb, 'xcomp', 'ccomp') || noun.rel !== 'obl') return undefined;
  const preposition = tree.child(noun, 'case')?.text.toLowerCase() ?? '';
  return preposition !== 'for' && prepositionalControl.get(verb.lemma)?.has(preposition) ? verb : undefined;
}

function addressee(tree: EditableTree, verb: EditableToken, clause: EditableToken): EditableToken | undefined {
  const prepositions = prepositionalControl.get(verb.lemma);
  if (!prepositions) return undefined;
  return tree
    .children(verb, 'obl')
    .find(
      (child) =>
        child.index < clause.index &&
        tree.children(child, 'case').some((word) => prepositions.has(word.text.toLowerCase())),
    );
}

/** "expressed his commitment to seeking a truce", "gave an order to the army to stop": the noun's content. */
export const contentOfNouns: TreeRepair = {
  name: 'content clause of a noun',
  example: 'Peru has declared its commitment to lifting the ban at any price.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const governor = tree.governor(clause);
      if (!governor) continue;
      const marks = tree.children(clause, 'mark');
      if (clause.rel === 'acl:relcl' && contentNouns.has(governor.lemma) && marks.some(({ lemma }) => lemma === 'that'))
        clause.rel = 'acl';
      // "deplored the refusal of Peru | to open the port": only a verb of asking has an infinitive beside such an object
      const free = clause.rel === 'xcomp' && !controlVerbs.has(governor.lemma) && !expectingVerbs.has(governor.lemma);
      if (!(clause.rel === 'advcl' || free) || governor.upos !== 'VERB') continue;
      if (marks.length !== 1 || marks[0].lemma !== 'to') continue;
      const noun = tree
        .children(governor, 'obj', 'obl')
        .find(
          (child) =>
            child.index > governor.index &&
            child.index < clause.index &&
            contentNouns.has(child.lemma) &&
            (free ? ownsContent(tree, child) : child.rel === 'obj' || tree.child(child, 'nmod:poss')),
        );
      const adjacent = noun && tree.span(noun)[1] === marks[0].index - 1;
      const gerund = clause.xpos === 'VBG';
      if (noun && adjacent && (gerund || marks[0].xpos === 'TO')) tree.attach(clause, noun, 'acl');
    }
  },
};

/** "the refusal of Peru": an object whose owner is named behind it. */
const ownsContent = (tree: EditableTree, noun: EditableToken): boolean =>
  noun.rel === 'obj' && tree.children(noun, 'nmod').some((owner) => tree.child(owner, 'case')?.text === 'of');

/** "clung to its demand for a rise": right behind the owned noun stands what the noun is about, not the verb. */
export const ownedObliques: TreeRepair = {
  name: 'what an owned noun of wanting is about, read with the verb',
  example: 'Oslo clung to its demand for a rise.',
  apply(tree) {
    for (const oblique of tree.tokens) {
      const verb = tree.governor(oblique);
      const preposition = tree.child(oblique, 'case');
      // "in defiance of its demand | for a closure" as well
      const nominal = oblique.rel === 'nmod' && verb?.upos === 'NOUN';
      if (!(oblique.rel === 'obl' && verb?.upos === 'VERB') && !nominal) continue;
      if (!preposition || timeNouns.has(oblique.lemma)) continue;
      const nouns = wantedAfter.get(preposition.text.toLowerCase());
      const noun = tree
        .children(verb!, 'obj', 'obl', 'nmod')
        .find((child) => nouns?.has(child.lemma) && child.index < preposition.index && tree.child(child, 'nmod:poss'));
      if (noun && tree.span(noun)[1] === preposition.index - 1) tree.attach(oblique, noun, 'nmod');
    }
  },
};

/** "is prepared to stay": a state of mind, whose subject is no patient. */
export const attitudes: TreeRepair = {
  name: 'prepared and its like read as passives',
  example: 'Tonga was resolved to sign the pact.',
  apply(tree) {
    for (const word of tree.tokens) {
      if (word.xpos !== 'VBN' || !attitudeParticiples.has(word.text.toLowerCase()) || tree.child(word, 'obl:agent'))
        continue;
      const passive = tree.child(word, 'aux:pass');
      if (passive?.lemma !== 'be') continue;
      const complement = tree
        .children(word, 'xcomp', 'advcl')
        .find((child) => child.index > word.index && tree.hasTo(child));
      if (!complement) continue;
      passive.rel = 'cop';
      word.upos = 'ADJ';
      word.xpos = 'JJ';
      word.feats = '_';
      word.lemma = word.text.toLowerCase();
      for (const subject of tree.children(word, 'nsubj:pass', 'csubj:pass'))
        subject.rel = subject.rel.slice(0, -':pass'.length);
      complement.rel = 'xcomp';
    }
  },
};

/** "Whether they will sign is another matter": the question is the subject. */
export const interrogativeSubjects: TreeRepair = {
  name: 'interrogative clause as subject',
  example: 'Whether the islands will sign is up to Tonga.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const governor = tree.governor(clause);
      if (clause.rel !== 'advcl' || !governor || clause.index > governor.index) continue;
      const copula = tree.child(governor, 'cop');
      if (!copula || copula.index < clause.index || tree.subjects(governor).length > 0) continue;
      const opening = tree.tokens[tree.span(clause)[0]].lemma.toLowerCase();
      if (opening === 'whether' || opening === 'how') clause.rel = 'csubj';
    }
  },
};

/** "has ruled out ceding any territory": what is ruled out, not when. */
export const gerundComplements: TreeRepair = {
  name: 'gerund complement read as adverbial',
  example: 'Kyiv had never ruled out giving up troops.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const verb = tree.governor(clause);
      if (clause.rel !== 'advcl' || clause.xpos !== 'VBG' || !verb || !gerundVerbs.has(verb.lemma)) continue;
      if (tree.child(clause, 'mark') || tree.child(verb, 'obj', 'xcomp', 'ccomp') || clause.index < verb.index)
        continue;
      const between = tree.tokens.slice(verb.index + 1, tree.span(clause)[0]);
      if (between.every((token) => token.rel === 'compound:prt'))
        clause.rel = tree.subjects(clause).length ? 'ccomp' : 'xcomp';
    }
  },
};

/** "agreed to the US proposed 30-day truce": a participle in front of its noun, written without a hyphen. */
export const proposedNouns: TreeRepair = {
  name: 'participle before its noun read as a clause',
  example: 'Moscow agreed to the US proposed 30-day truce.',
  apply(tree) {
    for (const participle of tree.tokens) {
      const verb = tree.governor(participle);
      if (!verb || !/^(?:xcomp|advcl)$/.test(participle.rel) || !/^VB[DN]$/.test(participle.xpos)) continue;
      const [subject] = tree.subjects(participle);
      const object = tree.child(participle, 'obj');
      const [subjectsTo] = subject ? tree.children(subject, 'mark', 'case') : [];
      const to = tree.child(participle, 'mark', 'case') ?? subjectsTo;
      if (
        !subject ||
        !object ||
        to?.lemma !== 'to' ||
        subject.index !== participle.index - 1 ||
        object.index < participle.index
      )
        continue;
      if (tree.tokens[to.index + 1].upos !== 'DET' && to.index + 1 !== subject.index) continue;
      tree.attach(object, verb, 'obl');
      tree.attach(participle, object, 'amod');
      tree.attach(to, object, 'case');
      for (const article of tree.children(subject, 'det')) tree.attach(article, object, 'det');
      subject.rel = 'compound';
    }
  },
};

/** "told the firms that ministers should keep out": what was told, no description of those who were told. */
export const toldClauses: TreeRepair = {
  name: 'clause that is told hung on the hearer',
  example: 'Cairo has warned voters that cuts were needed.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const hearer = tree.governor(clause);
      const verb = hearer && tree.governor(hearer);
      if (!hearer || !verb || !/^acl/.test(clause.rel) || !/^i?obj$/.test(hearer.rel) || !tellingVerbs.has(verb.lemma))
        continue;
      const that = tree.child(clause, 'mark');
      if (that?.lemma === 'that' && tree.subjects(clause).length > 0 && !tree.child(verb, 'ccomp'))
        tree.attach(clause, verb, 'ccomp');
    }
  },
};
