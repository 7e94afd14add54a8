import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';

/**
 * "is ready to lift the measures that it imposed last summer | if Pristina yields": what was done waits for nothing, so the condition
 * belongs to the act behind which the relative clause stands; "the levy that it would raise if …" keeps its own.
 */
export const conditionsBeyondRelatives: TreeRepair = {
  name: 'condition of an act to come read with a relative clause about the past',
  example: 'Norway is ready to lift the measures that it imposed last summer if Peru ends the boycott.',
  apply(tree) {
    for (const condition of tree.tokens) {
      const at = /^(?:advcl|advmod|obl)/.test(condition.rel) ? tree.governor(condition) : undefined;
      if (!at || condition.index < at.index) continue;
      const [first] = tree.span(condition);
      if (first < at.index || !OPENING.test(`${tree.between(first, first + 5).join(' ')} `)) continue;
      const relative = relativeAround(tree, at, tree.tokens[first - 1]?.text === ',');
      const act = relative && actBehind(tree, relative);
      if (
        !relative ||
        !act ||
        act.index > relative.index ||
        !(isBehindRemark(tree, relative, first) || isOfAct(tree, condition, act))
      )
        continue;
      tree.attach(condition, act, condition.rel);
    }
  },
};

/** "to keep out of every bloc | if others vouch for it": a clause that opens with "if" is no relative of the noun before it. */
export const conditionsAsRelatives: TreeRepair = {
  name: 'condition read as a relative clause of the noun before it',
  example: 'Sweden is prepared to keep out of every bloc if a circle of states vouches for its borders.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const noun = clause.rel.startsWith('acl') ? tree.governor(clause) : undefined;
      const mark = tree.child(clause, 'mark');
      if (!noun || !mark || clause.index < noun.index || !/^(?:if|unless|once|provided)$/i.test(mark.text)) continue;
      if (ASKED.test(noun.lemma) || mark.index !== tree.span(clause)[0] || tree.subjects(clause).length === 0) continue;
      const act = predicateOver(tree, noun);
      if (act && act.index < clause.index) tree.attach(clause, act, 'advcl');
    }
  },
};

/** Nouns of what is asked: "the question if it will rain". */
const ASKED = /^(?:question|doubt|decision|uncertainty|debate|condition)$/;

const OPENING =
  /^(?:(?:but )?(?:only )?(?:if|unless|once|provided|as long as|so long as|as soon as|on condition|on the condition|on the understanding)) /;

/** The relative clause about what was done, behind a comma also about what is the case, in which a word stands; a clause of time below it included. */
function relativeAround(tree: EditableTree, from: EditableToken, behindComma: boolean): EditableToken | undefined {
  for (let at: EditableToken | undefined = from; at; at = tree.governor(at)) {
    if (tree.children(at, 'aux').some(isModal) || (/^VB[PZ]?$/.test(at.xpos) && !behindComma)) return undefined;
    if (at.rel === 'acl:relcl') return behindComma || isPast(tree, at) ? at : undefined;
    if (!/^(?:advcl|obl|obj|nmod|conj|xcomp)/.test(at.rel)) return undefined;
  }
  return undefined;
}

const isModal = ({ xpos }: EditableToken): boolean => xpos === 'MD';

const isPast = (tree: EditableTree, verb: EditableToken): boolean =>
  verb.xpos === 'VBD' ||
  (verb.xpos === 'VBN' && tree.child(verb, 'nsubj', 'aux') !== undefined) ||
  tree.children(verb, 'aux', 'cop').some(({ xpos }) => xpos === 'VBD');

/** The predicate to which the described thing belongs. */
const actBehind = (tree: EditableTree, relative: EditableToken): EditableToken | undefined => {
  const noun = tree.governor(relative);
  return noun && predicateOver(tree, noun);
};

function predicateOver(tree: EditableTree, noun: EditableToken): EditableToken | undefined {
  for (let at: EditableToken | undefined = noun; at; at = tree.governor(at)) {
    if (at.upos === 'VERB' || tree.child(at, 'cop')) return at;
    if (!/^(?:obj|obl|nmod|conj|appos|parataxis|nsubj)/.test(at.rel)) return undefined;
  }
  return undefined;
}

/** "the bridge, which Seville dreamt of, | if Lisbon pays half": between commas the remark is over. */
const isBehindRemark = (tree: EditableTree, relative: EditableToken, first: number): boolean => {
  const noun = tree.governor(relative);
  const start = noun && /^(?:appos|parataxis)$/.test(noun.rel) ? tree.span(noun)[0] : tree.span(relative)[0];
  return tree.tokens[first - 1]?.text === ',' && tree.tokens[start - 1]?.text === ',';
};

/** Whether the tenses let the condition be one of the act: a present is not of the past relative; a past goes with "would" or "was ready". */
function isOfAct(tree: EditableTree, condition: EditableToken, act: EditableToken): boolean {
  const clause = finiteIn(tree, condition);
  if (!clause) return false;
  const finite = [clause, ...tree.children(clause, 'aux', 'cop')].filter(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos));
  const past = finite.find(({ xpos }) => xpos === 'VBD');
  if (act.xpos === 'VBD') return false;
  if (!past) return finite.length > 0;
  const opening = tree.tokens[tree.span(condition)[0]].text;
  return past.lemma !== 'have' && !/^(?:once|as)$/i.test(opening) && isRemote(tree, act);
}

/** The clause of "if Peru pays", "as long as Peru pays", "on condition that Peru pays". */
function finiteIn(tree: EditableTree, condition: EditableToken): EditableToken | undefined {
  return condition.rel === 'advcl' ? condition : tree.child(condition, 'advcl', 'acl', 'ccomp');
}

/** "would lift", "was ready to lift", "said it could lift". */
function isRemote(tree: EditableTree, act: EditableToken): boolean {
  for (let at: EditableToken | undefined = act; at; at = tree.governor(at)) {
    const words = [at, ...tree.children(at, 'aux', 'cop')];
    if (words.some(({ xpos, text }) => xpos === 'VBD' || /^(?:would|could|might|['’]d)$/i.test(text))) return true;
  }
  return false;
}
