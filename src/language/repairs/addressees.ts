import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';
import { controlVerbs, prepositionalControl } from './repairWords.ts';

/** "urged Israel to lift the blockade and Hamas to free the hostages": a second one is asked, to do something else. */
export const furtherAddressees: TreeRepair = {
  name: 'second one asked and its act joined to the words of the first act',
  example: 'Macron urged Israel to lift the blockade and Hamas to free the hostages.',
  apply(tree) {
    for (const act of tree.tokens) {
      if (isAskedBeside(tree, act)) tree.attach(act, tree.child(tree.governor(act)!, 'xcomp')!, 'conj');
      const to = act.xpos === 'VB' ? tree.tokens[act.index - 1] : undefined;
      const asked = to?.xpos === 'TO' ? askedBefore(tree, to) : undefined;
      const and = asked && tree.child(asked, 'cc');
      const first = and && firstAct(tree, act, and);
      if (!to || !asked || !and || !first || first === act) continue;
      const preposition = tree.child(asked, 'case');
      if (preposition?.text.toLowerCase() !== prepositionOf(tree, first)?.text.toLowerCase()) continue;
      // "asked Oslo to send a doctor and a nurse to treat the sick", "urged Oslo to ask Paris and Rome to send troops"
      if (!preposition && (asked.upos !== 'PROPN' || controlVerbs.has(first.lemma))) continue;
      if (asked.head !== first.index && !tree.isBelow(asked, tree.governor(first)!)) continue;
      // out of each other's way first, so that neither hangs below the other
      tree.attach(asked, tree.governor(first)!, 'dep');
      if (!tree.attach(act, first, 'conj')) continue;
      tree.attach(asked, act, 'nsubj');
      tree.attach(to, act, 'mark');
      tree.attach(and, act, 'cc');
      if (preposition) tree.attach(preposition, act, 'cc');
    }
  },
};

/** "called on Bern to pay, | and on Lima to stand by it": a second act with its own addressee, joined to the asking. */
function isAskedBeside(tree: EditableTree, act: EditableToken): boolean {
  const asking = tree.governor(act);
  const asked = tree.child(act, 'nsubj');
  const preposition = asked && tree.child(asked, 'case')?.text.toLowerCase();
  const first = asking && tree.child(asking, 'xcomp');
  if (act.rel !== 'conj' || tree.child(act, 'mark')?.xpos !== 'TO' || !preposition || !first) return false;
  return first.index < act.index && prepositionalControl.get(asking.lemma)?.has(preposition) === true;
}

/** The conjunct that ends right before `to`. */
function askedBefore(tree: EditableTree, to: EditableToken): EditableToken | undefined {
  for (let at = tree.tokens[to.index - 1]; at; at = tree.governor(at)!) {
    if (at.index >= to.index) return undefined;
    if (at.rel === 'conj' && /^(?:NOUN|PROPN|PRON)$/.test(at.upos)) return at;
  }
  return undefined;
}

/** The infinitive before `and` of what somebody else is asked to do. */
function firstAct(tree: EditableTree, act: EditableToken, and: EditableToken): EditableToken | undefined {
  return tree.tokens.find((verb) => {
    const asking = tree.governor(verb);
    return (
      verb.xpos === 'VB' &&
      verb.rel === 'xcomp' &&
      verb.index < and.index &&
      asking !== undefined &&
      asking.upos === 'VERB' &&
      tree.isBelow(act, asking) &&
      addresseeOf(tree, asking, verb) !== undefined
    );
  });
}

function addresseeOf(tree: EditableTree, asking: EditableToken, verb: EditableToken): EditableToken | undefined {
  return tree
    .children(asking, 'obj', 'iobj', 'obl')
    .filter(({ index }) => index > asking.index && index < verb.index)
    .find((child) => {
      const preposition = tree.child(child, 'case')?.text.toLowerCase();
      return preposition
        ? prepositionalControl.get(asking.lemma)?.has(preposition)
        : child.rel !== 'obl' && controlVerbs.has(asking.lemma);
    });
}

function prepositionOf(tree: EditableTree, verb: EditableToken): EditableToken | undefined {
  const asking = tree.governor(verb);
  const addressee = asking && addresseeOf(tree, asking, verb);
  return addressee && tree.child(addressee, 'case');
}
