import type { TreeRepair } from '../treeEdit.ts';

const TITLE = /^(?:Secretary|Minister|Speaker|Chancellor|Governor|Undersecretary|Commissioner|Chief)$/;

/** "Secretary of State Marco Rubio": the name is who is meant, what stands before it the title. */
export const titlesBeforeNames: TreeRepair = {
  name: 'name behind a title with "of" read as part of the title',
  example: 'Secretary of State Marco Rubio called on partners in the region to push back against the plan.',
  apply(tree) {
    for (const title of tree.tokens) {
      const of = tree.tokens[title.index + 1];
      if (!TITLE.test(title.text) || of?.text !== 'of') continue;
      const marked = tree.governor(of);
      const name = marked && tree.child(marked, 'flat') ? marked : marked && tree.governor(marked);
      if (name?.upos !== 'PROPN' || tree.governor(name) !== title || !tree.child(name, 'flat')) continue;
      const office = tree.tokens.slice(of.index + 1, name.index);
      if (!office.length || office.some(({ text }) => !/^(?:\p{Lu}.*|the|and)$/u.test(text))) continue;
      const domain = office[office.length - 1];
      tree.swap(name, 'nmod:desc');
      tree.attach(domain, title, 'nmod');
      tree.attach(of, domain, 'case');
      for (const word of office) if (word !== domain && word.head === name.index) tree.attach(word, domain, 'compound');
    }
  },
};
