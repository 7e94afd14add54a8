import type { TreeRepair } from '../treeEdit.ts';
import { timeNouns } from './repairWords.ts';

/** "brushed aside the plan": a noun without a preposition behind the particle is what the verb is done to. */
export const objectsBehindParticles: TreeRepair = {
  name: 'object behind a particle read as a circumstance',
  example: 'Warsaw brushed off the levy.',
  apply(tree) {
    for (const noun of tree.tokens) {
      const verb = tree.governor(noun);
      if (noun.rel !== 'obl' || verb?.upos !== 'VERB' || !/^(?:NOUN|PROPN|PRON)$/.test(noun.upos)) continue;
      if (tree.child(noun, 'case', 'mark') || tree.child(verb, 'obj', 'ccomp', 'aux:pass') || timeNouns.has(noun.lemma))
        continue;
      const particle = tree.child(verb, 'compound:prt');
      if (particle && tree.span(noun)[0] === particle.index + 1) noun.rel = 'obj';
    }
  },
};

/** "has turned | down | three approaches": before a numeral the tree takes the particle for its adverb ("down to three"). */
export const particlesBeforeNumerals: TreeRepair = {
  name: 'particle of a verb read as part of the numeral behind it',
  example: 'Hafnia has laid off 40 workers this year.',
  apply(tree) {
    for (const particle of tree.tokens) {
      const verb = tree.tokens[particle.index - 1];
      const numeral = tree.tokens[particle.index + 1];
      if (!/^(?:down|out|up|off|aside|in)$/i.test(particle.text) || verb?.upos !== 'VERB' || numeral?.xpos !== 'CD')
        continue;
      if (particle.head !== numeral.index || tree.governor(numeral)?.rel !== 'obj') continue;
      tree.attach(particle, verb, 'compound:prt');
    }
  },
};

/** "said | no | to Peru's request": the answer is what is said, not a modifier of the noun behind it. */
export const answersAsObjects: TreeRepair = {
  name: 'answer read as a modifier of the noun behind it',
  example: "Chile said no to Peru's request for a quota.",
  apply(tree) {
    for (const answer of tree.tokens) {
      const verb = tree.tokens[answer.index - 1];
      if (!/^(?:no|yes)$/i.test(answer.text) || verb?.lemma !== 'say' || tree.tokens[answer.index + 1]?.text !== 'to')
        continue;
      if (answer.head !== verb.index && !tree.child(verb, 'obj')) tree.attach(answer, verb, 'obj');
    }
  },
};

/** "wants at least a minimum service": a measure of the object, no place. */
export const objectsBehindAtLeast: TreeRepair = {
  name: 'object behind at least read as a phrase of place',
  example: 'It seeks at most a short delay.',
  apply(tree) {
    for (const at of tree.tokens) {
      const least = tree.tokens[at.index + 1];
      const verb = tree.tokens[at.index - 1];
      const noun = at.head === least?.index ? tree.governor(least) : tree.governor(at);
      if (at.text !== 'at' || !/^(?:least|most)$/.test(least?.text ?? '') || verb?.upos !== 'VERB') continue;
      if (noun?.rel !== 'obl' || noun.head !== verb.index || tree.child(verb, 'obj')) continue;
      noun.rel = 'obj';
    }
  },
};

/** "has rejected *that* more than once": the pronoun is the object, the rest tells how often. */
export const objectsBeforeOften: TreeRepair = {
  name: 'pronoun before more than once read as a conjunction',
  example: 'Norway has rejected that more than once.',
  apply(tree) {
    for (const that of tree.tokens) {
      const [more, than, once] = tree.tokens.slice(that.index + 1, that.index + 4);
      const verb = tree.tokens[that.index - 1];
      if (!/^(?:that|this|it)$/.test(that.text) || verb?.upos !== 'VERB') continue;
      if (more?.text !== 'more' || than?.text !== 'than' || !/^(?:once|twice)$/.test(once?.text ?? '')) continue;
      if (!tree.isBelow(more, verb)) continue;
      that.upos = 'PRON';
      if (tree.attach(that, verb, 'obj') && tree.attach(more, verb, 'advmod')) tree.attach(once, more, 'obl');
    }
  },
};

/** "has ruled it out, | more than once |": how often, and no thing. */
export const oftenAsObject: TreeRepair = {
  name: 'more than once read as an object',
  example: 'Cairo had objected more than once.',
  apply(tree) {
    for (const more of tree.tokens) {
      const [than, once] = tree.tokens.slice(more.index + 1, more.index + 3);
      if (more.text !== 'more' || than?.text !== 'than' || !/^(?:once|twice)$/.test(once?.text ?? '')) continue;
      if (/^(?:obj|nsubj|obl)$/.test(more.rel)) more.rel = 'advmod';
    }
  },
};

/** Verbs, as lemmas, that "up" belongs to before "to" and a number: "signed up to 40 contracts", "added up to 40". */
const UPWARDS: ReadonlySet<string> = new Set(
  'sign live add own stand face go come step move measure wake lead catch total scale rise climb speed round sum open be'.split(
    ' ',
  ),
);

/** "accepts | up to forty observers": at most so many, and the object of the verb. */
export const objectsBehindUpTo: TreeRepair = {
  name: 'object behind up to and a number read as a phrase of place',
  example: 'Oslo would accept up to 40 ships.',
  apply(tree) {
    for (const up of tree.tokens) {
      const verb = tree.tokens[up.index - 1];
      const [to, first] = tree.tokens.slice(up.index + 1, up.index + 3);
      if (up.text !== 'up' || to?.text !== 'to' || !first || verb?.upos !== 'VERB' || UPWARDS.has(verb.lemma)) continue;
      const noun = first.upos === 'NUM' && tree.governor(first)?.head === verb.index ? tree.governor(first) : first;
      if (!noun || !/^(?:NUM|SYM)$/.test(first.upos) || noun.head !== verb.index || !/^(?:obl|obj)/.test(noun.rel))
        continue;
      if (tree.children(verb, 'obj').some((other) => other !== noun)) continue;
      noun.rel = 'obj';
      if (tree.attach(up, first, 'advmod')) tree.attach(to, up, 'fixed');
    }
  },
};
