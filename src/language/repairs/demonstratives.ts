import type { EditableTree, TreeRepair } from '../treeEdit.ts';

/** "That the Liberals do not want.": an opening "that" without a clause above it is a pronoun. */
export const frontedDemonstratives: TreeRepair = {
  name: 'fronted that read as a conjunction',
  example: 'That the Liberals do not want.',
  apply(tree) {
    const [that] = tree.tokens[0]?.upos === 'PUNCT' ? tree.tokens.slice(1) : tree.tokens;
    const verb = that && tree.governor(that);
    if (!verb || verb.head >= 0 || that.lemma.toLowerCase() !== 'that' || that.rel !== 'mark') return;
    if (verb.upos !== 'VERB' || tree.child(verb, 'obj', 'ccomp', 'aux:pass') || !tree.child(verb, 'nsubj')) return;
    that.rel = 'obj';
    that.upos = 'PRON';
    that.xpos = 'DT';
  },
};

/** "On this | Norway agrees", "To that | the growers object": a demonstrative before a name or an article is a phrase of its own. */
export const demonstrativesBeforeNames: TreeRepair = {
  name: 'fronted this or that read as determiner of a name',
  example: 'On this Norway and Chile agree.',
  apply(tree) {
    for (const pronoun of tree.tokens) {
      const preposition = tree.tokens[pronoun.index - 1];
      const next = tree.tokens[pronoun.index + 1];
      if (!/^(?:this|that|these|those)$/i.test(pronoun.text) || preposition?.upos !== 'ADP') continue;
      if (!(next?.upos === 'PROPN' || next?.xpos === 'DT') || !/^(?:det|nmod|obl|compound)/.test(pronoun.rel)) continue;
      const name = tree.governor(pronoun);
      const verb = name && /^nsubj/.test(name.rel) ? tree.governor(name) : undefined;
      if (!verb || name!.index < pronoun.index || verb.index < name!.index) continue;
      pronoun.upos = 'PRON';
      tree.attach(pronoun, verb, 'obl');
      if (tree.governor(preposition) === verb && verb.rel === 'advcl') verb.rel = 'parataxis';
      tree.attach(preposition, pronoun, 'case');
    }
  },
};

/** "For Senegal | that is out of the question": the subject of a clause that hangs on no noun points to what was said before. */
export const demonstrativesAsRelatives: TreeRepair = {
  name: 'that as subject of a sentence read as a relative pronoun',
  example: 'For Norway that is unacceptable.',
  apply(tree) {
    for (const that of tree.tokens) {
      const clause = tree.governor(that);
      if (that.xpos !== 'WDT' || that.lemma.toLowerCase() !== 'that' || !clause || clause.rel !== 'root') continue;
      if (!/^nsubj/.test(that.rel)) continue;
      that.xpos = 'DT';
      that.upos = 'PRON';
    }
  },
};

/** Nouns that tell whose view a sentence gives. */
const VIEWS = /^(?:view|eye|opinion|judgment|judgement|mind|book|reckoning)$/;

/** "In Oslo's view | that is unfair": a sentence that would be nothing but a phrase and a relative clause is a phrase and its sentence. */
export const sentencesBehindViews: TreeRepair = {
  name: 'sentence behind a phrase of view read as a relative clause',
  example: 'In the view of Norway that is unfair.',
  apply(tree) {
    const view = tree.tokens.find(({ head }) => head < 0);
    const clause = view && tree.child(view, 'acl:relcl');
    const that = clause && tree.tokens[tree.span(clause)[0]];
    if (!view || !clause || !VIEWS.test(view.lemma.toLowerCase()) || !tree.child(view, 'case', 'nmod:poss')) return;
    if (that!.lemma.toLowerCase() !== 'that' || that!.head !== clause.index) return;
    makeRoot(tree, clause, view);
    that!.xpos = 'DT';
  },
};

function makeRoot(
  tree: EditableTree,
  clause: EditableTree['tokens'][number],
  phrase: EditableTree['tokens'][number],
): void {
  clause.head = -1;
  clause.rel = 'root';
  phrase.head = clause.index;
  phrase.rel = 'obl';
  for (const stop of tree.children(phrase, 'punct')) if (stop.index > clause.index) stop.head = clause.index;
}

/** "Belgium, where it lies, rules *that* out": behind its verb, and with no clause of its own, the word points back. */
export const demonstrativesBehindVerbs: TreeRepair = {
  name: 'demonstrative behind its verb tagged as a relative pronoun',
  example: 'Belgium, where most of them lie, rules that out.',
  apply(tree) {
    for (const that of tree.tokens) {
      const next = tree.tokens[that.index + 1];
      if (that.text !== 'that' || that.xpos !== 'WDT' || that.rel !== 'obj' || that.head !== that.index - 1) continue;
      if (next && next.upos !== 'PUNCT' && next.rel !== 'compound:prt') continue;
      that.xpos = 'DT';
      that.feats = 'Number=Sing|PronType=Dem';
    }
  },
};
