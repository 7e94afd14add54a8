import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';
import { portfolios } from './repairWords.ts';

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

/** "the co-chairs, Ana Lund and Marc Horn, rejected it": both names say who the co-chairs are. */
export const namesInApposition: TreeRepair = {
  name: 'second of two names in apposition joined to what they describe',
  example: 'The mayors, Sunil Rao and Karl Munk, oppose a toll.',
  apply(tree) {
    for (const second of tree.tokens) {
      const noun = tree.governor(second);
      if (second.rel !== 'conj' || second.upos !== 'PROPN' || noun?.xpos !== 'NNS') continue;
      const first = tree.child(noun, 'appos');
      const and = tree.tokens[tree.span(second)[0]];
      if (first?.upos !== 'PROPN' || first.index > second.index || first.index < noun.index) continue;
      if (!/^(?:and|,)$/.test(and.text) || tree.tokens[tree.span(first)[0] - 1]?.text !== ',') continue;
      tree.attach(second, first, 'conj');
    }
  },
};

/** "EH Bildu and Podemos, on the contrary, demand": what stands beside the last word of a name stands beside the whole of it. */
export const phrasesBesideNameParts: TreeRepair = {
  name: 'conjunct or apposition hung on the last word of a name',
  example: 'Sumar Galicia and Vox, in turn, demand a vote.',
  apply(tree) {
    for (const token of tree.tokens) {
      if (!/^(?:conj|appos)$/.test(token.rel)) continue;
      let name = tree.governor(token);
      while (name?.rel.startsWith('flat') && name.index > name.head) name = tree.governor(name);
      if (name && name.index !== token.head && name.index < token.index) tree.attach(token, name, token.rel);
    }
  },
};

/** "the nurses' federation Omsorg | and the council": what stands beside a noun with its name stands beside the noun. */
export const conjunctsOfApposedNames: TreeRepair = {
  name: 'second of two bodies joined to the name of the first',
  example: "Both the nurses' federation Omsorg and the association of Swedish county councils have asked for a vote.",
  apply(tree) {
    for (const token of tree.tokens) {
      const name = tree.governor(token);
      const noun = name && tree.governor(name);
      if (token.rel !== 'conj' || name?.rel !== 'appos' || name.upos !== 'PROPN' || noun?.xpos !== 'NN') continue;
      if (tree.span(name)[0] === noun.index + 1 && token.index > name.index) tree.attach(token, noun, 'conj');
    }
  },
};

/** "Merz | and Commission President Ursula von der Leyen want": the first is no part of the title, for the verb has two subjects or may have. */
export const namesBeforeTitles: TreeRepair = {
  name: 'first of two persons joined to the title of the second',
  example: 'Merz and Commission President Ursula von der Leyen want to lend Ukraine money.',
  apply(tree) {
    for (const first of tree.tokens) {
      const name = tree.governor(first);
      const title = tree.child(first, 'conj');
      const and = title && tree.child(title, 'cc');
      if (!/^(?:nmod:desc|compound)$/.test(first.rel) || first.upos !== 'PROPN' || portfolios.has(first.text)) continue;
      if (!name || !title || title.upos !== 'PROPN' || title.index > name.index || and?.index !== first.index + 1)
        continue;
      if (!tree.child(name, 'flat') || !name.rel.startsWith('nsubj') || isSingular(tree, name)) continue;
      const post = tree.tokens[title.index + 1];
      tree.attach(and, name, 'cc');
      if (post.head === name.index && post.rel === 'nmod:desc') tree.attach(title, post, 'compound');
      else tree.attach(title, name, 'nmod:desc');
      tree.swap(first, 'conj');
    }
  },
};

/** "says", "has said": one person who holds both posts. */
function isSingular(tree: EditableTree, subject: EditableToken): boolean {
  const verb = tree.governor(subject)!;
  return [verb, ...tree.children(verb, 'aux', 'cop')].some(({ xpos }) => xpos === 'VBZ');
}
