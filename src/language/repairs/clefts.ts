import type { EditableToken, TreeRepair } from '../treeEdit.ts';

/** What is left of a cleft says nothing: no question word opens the clause any more. */
function silence(...words: EditableToken[]): void {
  for (const word of words) {
    word.rel = 'discourse';
    word.upos = 'INTJ';
    word.xpos = 'UH';
  }
}

/** "What he will not do is hand over the valley": "he will not hand over the valley", said with emphasis. */
export const cleftsOfDoing: TreeRepair = {
  name: 'act behind "what … do is"',
  example: 'What Ghana must do is wait.',
  apply(tree) {
    const what = tree.tokens.find(({ text, rel }) => /^what$/i.test(text) && rel.startsWith('nsubj'));
    const act = what && tree.governor(what);
    const doing =
      what && tree.tokens.find(({ lemma, head, rel }) => lemma === 'do' && head === what.index && /^acl/.test(rel));
    // "is hand over": before a bare verb no passive either
    const copula = act && tree.child(act, act.xpos === 'VB' ? 'aux' : 'cop', 'cop');
    if (!act || !doing || !copula || act.index !== copula.index + 1 || !/^(?:NOUN|VERB)$/.test(act.upos)) return;
    act.upos = 'VERB';
    act.xpos = 'VB';
    for (const word of tree.children(doing, 'nsubj', 'aux', 'advmod')) tree.attach(word, act, word.rel);
    silence(what, copula);
  },
};

/** "What Norway wants is for Peru to cut its fleet": "Norway wants for Peru to cut its fleet", said with emphasis. */
export const cleftsOfWanting: TreeRepair = {
  name: 'for-clause behind "what … wants is"',
  example: 'What Norway wants is for Peru to cut its fleet.',
  apply(tree) {
    const what = tree.tokens.find(({ text, rel }) => /^what$/i.test(text) && rel.startsWith('nsubj'));
    const wish =
      what && tree.tokens.find(({ head, rel, upos }) => head === what.index && rel === 'acl:relcl' && upos === 'VERB');
    const act = tree.tokens.find(({ head }) => head < 0);
    if (!what || !wish || !act || !(what.head === act.index || tree.governor(what)?.head === act.index)) return;
    const mark = tree.tokens.find(({ text, index }) => text.toLowerCase() === 'for' && index > wish.index);
    const copula = mark && tree.tokens[mark.index - 1];
    const infinitive = tree.children(act, 'mark', 'aux').some(({ xpos }) => xpos === 'TO');
    if (copula?.lemma !== 'be' || !infinitive || act.index < mark!.index) return;
    wish.head = -1;
    wish.rel = 'root';
    act.head = wish.index;
    act.rel = 'ccomp';
    for (const word of [what, copula]) tree.attach(word, wish, 'discourse');
    silence(what, copula);
    tree.attach(mark!, act, 'mark');
    const stop = tree.tokens[tree.tokens.length - 1];
    if (stop.upos === 'PUNCT') tree.attach(stop, wish, 'punct');
  },
};
