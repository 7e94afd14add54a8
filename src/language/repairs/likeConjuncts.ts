import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';
import { speechVerbs, subjunctiveVerbs, timeNouns } from './repairWords.ts';

/** "to put them off if Iran opened its sites, | accounted for its uranium | and resumed talks": a past tense is joined to a past tense. */
export const conjunctsOfConditions: TreeRepair = {
  name: 'second verb of a condition joined to what depends on it',
  example:
    'Norway had offered to put off the measures if Iran gave inspectors access to its sites, accounted for its uranium and resumed talks.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const joined = tree.governor(verb);
      if (verb.rel !== 'conj' || verb.xpos !== 'VBD' || joined?.xpos !== 'VB' || tree.subjects(verb).length > 0)
        continue;
      if (tree.child(verb, 'aux')) continue;
      const condition = tree
        .children(joined, 'advcl')
        .find(({ index, xpos }) => index > joined.index && index < verb.index && xpos === 'VBD');
      if (condition && tree.child(condition, 'mark')) tree.attach(verb, condition, 'conj');
    }
  },
};

/** "that Brussels *stop* arming Kyiv and *talk* to Moscow": a bare verb is joined to a bare verb, not to the participle below it. */
export const bareConjuncts: TreeRepair = {
  name: 'second bare verb joined to the participle under the first',
  example: 'Norway demands that Peru stop feeding the dispute and talk to the miners.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const joined = tree.governor(verb);
      const first = joined && tree.governor(joined);
      if (verb.rel !== 'conj' || verb.xpos !== 'VB' || joined?.xpos !== 'VBG' || first?.xpos !== 'VB') continue;
      if (joined.rel !== 'xcomp' || !tree.child(verb, 'cc') || tree.child(verb, 'aux', 'nsubj')) continue;
      tree.attach(verb, first, 'conj');
    }
  },
};

/** "that Japan stop *selling* timber and *shipping* gold": behind a bare verb with a participle the second participle is joined to the first. */
export const bareVerbsWithParticiples: TreeRepair = {
  name: 'second participle joined to the bare verb over the first',
  example: 'Norway demands that Japan stop hunting whales and buying krill.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const bare = tree.governor(verb);
      if (verb.rel !== 'conj' || verb.xpos !== 'VBG' || bare?.xpos !== 'VB' || !tree.child(verb, 'cc')) continue;
      const first = tree
        .children(bare, 'xcomp')
        .find(({ index, xpos }) => xpos === 'VBG' && index > bare.index && index < verb.index);
      if (first && !tree.child(verb, 'aux', 'nsubj')) tree.attach(verb, first, 'conj');
    }
  },
};

/** "holds that there must be no dam, | and has sought a quota": nothing that there is seeks anything. */
export const conjunctsBesideExistentials: TreeRepair = {
  name: 'second verb of a speaker joined to what there is',
  example: 'Lima holds that there must be no deal, and wants a vote.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const existing = tree.governor(verb);
      const speech = existing && tree.governor(existing);
      if (verb.rel !== 'conj' || verb.upos !== 'VERB' || tree.subjects(verb).length > 0) continue;
      if (existing?.rel !== 'ccomp' || !tree.child(existing, 'expl') || speech?.upos !== 'VERB') continue;
      if (tree.children(verb, 'aux').some(({ xpos }) => xpos === 'MD') || tree.subjects(speech).length === 0) continue;
      tree.attach(verb, speech, 'conj');
    }
  },
};

/** "is holding out for a rise over one year | and a promise": a noun is joined to a noun. */
export const nominalConjuncts: TreeRepair = {
  name: 'second thing wanted joined to the verb',
  example: 'Norway is holding out for 7 per cent over one year and a written promise that there will be no cuts.',
  apply(tree) {
    for (const noun of tree.tokens) {
      const verb = tree.governor(noun);
      if (noun.rel !== 'conj' || noun.upos !== 'NOUN' || verb?.upos !== 'VERB' || noun.index < verb.index) continue;
      const and = tree.child(noun, 'cc');
      if (tree.child(noun, 'cop', 'nsubj', 'aux', 'mark', 'case') || !and || tree.tokens[and.index - 1].text === ',')
        continue;
      // "wants spending exempted and a fund": there the second hangs on the verb for want of a noun
      if (!/^(?:and|or)$/i.test(and.text) || tree.child(verb, 'xcomp', 'ccomp')) continue;
      const object = tree.child(verb, 'obj');
      const obliques = tree.children(verb, 'obl').filter(({ index }) => index > verb.index);
      // "is seeking a rise over two years and an end to the shifts"
      const behindTime = obliques.some(({ index, lemma }) => timeNouns.has(lemma) && index < noun.index);
      if (object && !behindTime) continue;
      const first = object ?? obliques.find(({ upos, lemma }) => upos === 'NOUN' && !timeNouns.has(lemma));
      if (first && first.index < noun.index) tree.attach(noun, first, 'conj');
    }
  },
};

/** "has demanded since the campaign | that pensions rise": what is demanded tells no more of the campaign. */
export const contentBehindPhrases: TreeRepair = {
  name: 'what is said or asked read as a relative clause of the phrase before it',
  example: 'Norway has been demanding since the campaign that the toll be lifted.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const noun = tree.governor(clause);
      const verb = noun && tree.governor(noun);
      if (!/^acl/.test(clause.rel) || !noun || !/^(?:obl|nmod)/.test(noun.rel) || verb?.upos !== 'VERB') continue;
      if (!(speechVerbs.has(verb.lemma) || subjunctiveVerbs.has(verb.lemma)) || noun.index < verb.index) continue;
      if (tree.child(verb, 'ccomp', 'obj') || !opensWithThat(tree, clause)) continue;
      tree.attach(clause, verb, 'ccomp');
    }
  },
};

/** A "that" which cannot be a relative pronoun, since the clause has its own subject. */
function opensWithThat(tree: EditableTree, clause: EditableToken): boolean {
  const [first] = tree.span(clause);
  const that = tree.tokens[first];
  const subjects = tree.subjects(clause).filter((subject) => subject !== that);
  if (that.text.toLowerCase() !== 'that' || that.head !== clause.index || subjects.length === 0) return false;
  if (that.rel !== 'mark' && tree.subjects(clause).length < 2) return false;
  that.rel = 'mark';
  that.upos = 'SCONJ';
  return true;
}

/** "said that it could serve, | but repeated that …": a finite verb is no second one to a bare verb behind its modal. */
export const finiteBesideModals: TreeRepair = {
  name: 'second verb of a speaker joined to what somebody could do',
  example: 'Malta argues that a pact might bring peace, but rules out a vote.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const bare = tree.governor(verb);
      const first = bare && tree.governor(bare);
      if (verb.rel !== 'conj' || !/^VB[DZ]$/.test(verb.xpos) || bare?.xpos !== 'VB' || first?.xpos !== verb.xpos)
        continue;
      if (bare.rel !== 'ccomp' || !tree.children(bare, 'aux').some(({ xpos }) => xpos === 'MD')) continue;
      if (tree.subjects(verb).length > 0 || tree.child(verb, 'aux') || tree.subjects(first).length === 0) continue;
      tree.attach(verb, first, 'conj');
    }
  },
};

/** "called for the release of the chairman and *for* schools": the preposition says which noun it is joined to. */
export const conjunctsOfLikePrepositions: TreeRepair = {
  name: 'second of two phrases with one preposition joined to a noun within the first',
  example: 'Kenya called for the sacking of the head of the bank and for more teachers.',
  apply(tree) {
    for (const noun of tree.tokens) {
      const link = tree.child(noun, 'case');
      if (noun.rel !== 'conj' || !link || !tree.child(noun, 'cc')) continue;
      const inner = tree.governor(noun);
      if (!inner || tree.child(inner, 'case')?.text === link.text) continue;
      let outer = tree.governor(inner);
      while (outer && /^(?:NOUN|PROPN)$/.test(outer.upos) && tree.child(outer, 'case')?.text !== link.text)
        outer = tree.governor(outer);
      if (outer && /^(?:NOUN|PROPN)$/.test(outer.upos) && /^(?:obl|nmod)$/.test(outer.rel))
        tree.attach(noun, outer, 'conj');
    }
  },
};
