import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';
import {
  contentNouns,
  controlVerbs,
  dispositions,
  givingVerbs,
  settingNouns,
  settingsByThemselves,
  spanNouns,
  speechVerbs,
} from './repairWords.ts';

/** "is ready at any time | to sign", "promised in writing | that it would": what is agreed or said hangs on the word above when, where and how. */
export const clausesOnSettings: TreeRepair = {
  name: 'clause that is promised hung on the word for when or where it was promised',
  example: 'Norway agreed after a short meeting to lift the ban.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const setting = /^(?:acl|ccomp|advcl)/.test(clause.rel) ? tree.governor(clause) : undefined;
      const above = setting && tree.governor(setting);
      if (!setting || !above || clause.index < setting.index || !isSetting(tree, setting)) continue;
      if (above.index > setting.index || tree.child(above, 'xcomp', 'ccomp')) continue;
      const infinitive = tree.hasTo(clause);
      if (!infinitive && (tree.child(clause, 'mark')?.lemma !== 'that' || tree.subjects(clause).length === 0)) continue;
      const noun = tree
        .children(above, 'obj')
        .find(({ lemma, index }) => contentNouns.has(lemma) && index < setting.index);
      if (noun) tree.attach(clause, noun, 'acl');
      else if (infinitive ? takesInfinitive(above) : speechVerbs.has(above.lemma))
        tree.attach(clause, above, infinitive ? 'xcomp' : 'ccomp');
    }
  },
};

const takesInfinitive = ({ lemma, upos }: EditableToken): boolean =>
  upos === 'VERB' ? controlVerbs.has(lemma) : dispositions.has(lemma);

/** "in principle", "at the last minute", "during a visit": a noun for an occasion behind a preposition. */
function isSetting(tree: EditableTree, noun: EditableToken): boolean {
  const preposition = tree.child(noun, 'case')?.text ?? '';
  if (settingsByThemselves.has(`${preposition} ${noun.text}`.toLowerCase())) return true;
  const phoned =
    noun.lemma === 'call' &&
    tree.children(noun, 'compound').some(({ lemma }) => /^(?:tele)?phone$|^video$/.test(lemma));
  return (
    (settingNouns.has(noun.lemma) || phoned) &&
    /^(?:in|at|on|for|after|during|before|over)$/i.test(preposition) &&
    (tree.child(noun, 'det', 'amod', 'compound', 'nmod:poss') !== undefined || noun.xpos === 'NNS')
  );
}

/** "took an hour | to say yes", "needed two rounds | to agree": done in that time, which is not described by it. */
export const clausesOnSpans: TreeRepair = {
  name: 'act hung on the time that it took',
  example: 'Norway needed two rounds to agree to the deal.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const governor = /^(?:acl|xcomp)$/.test(clause.rel) && tree.hasTo(clause) ? tree.governor(clause) : undefined;
      const verb = governor && clause.rel === 'acl' ? tree.governor(governor) : governor;
      if (verb?.xpos !== 'VBD' || !/^(?:take|need)$/.test(verb.lemma)) continue;
      const span = tree.child(verb, 'obj');
      if (!span || !spanNouns.has(span.lemma) || (clause.rel === 'acl' && governor !== span)) continue;
      tree.attach(clause, verb, 'advcl');
    }
  },
};

/** "gave its word to the envoys *that* the port would reopen": what they were given, and nothing about them. */
export const clausesOnRecipients: TreeRepair = {
  name: 'clause of a noun hung on those to whom it was given',
  example: 'Norway gave assurances to the mediators that the airport would reopen within a week.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const recipient = clause.rel.startsWith('acl') ? tree.governor(clause) : undefined;
      const that = recipient && tree.tokens[recipient.index + 1];
      if (!recipient || that?.text !== 'that' || that.head !== clause.index || !tree.child(clause, 'aux')) continue;
      if (tree.subjects(clause).every((subject) => subject === that) || tree.child(recipient, 'case')?.lemma !== 'to')
        continue;
      const above = tree.governor(recipient);
      const giving = above?.upos === 'VERB' ? above : above && tree.governor(above);
      const noun =
        giving && tree.children(giving, 'obj').find(({ lemma }) => contentNouns.has(lemma) || lemma === 'word');
      if (!noun || noun.index > recipient.index || !givingVerbs.has(giving.lemma)) continue;
      if (!tree.attach(clause, noun, 'acl')) continue;
      that.rel = 'mark';
      that.upos = 'SCONJ';
      that.xpos = 'IN';
    }
  },
};
