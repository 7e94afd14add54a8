import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';

/** Verbs of which a party between commas is the one addressed ("Peru, *asked* to pay, refused"). */
const ADDRESSING =
  /^(?:ask|invite|urge|tell|order|press|request|pressure|instruct|beg|advise|call|summon|force|oblige|require)$/;

/** "Peru, | asked to lower the toll, | refused": the participle between commas tells what its noun was asked, and the verb behind it is the noun's. */
export const askedSubjects: TreeRepair = {
  name: 'participle between commas read as the verb of the one who was asked',
  example: 'Fiji, told twice to leave, declined.',
  apply(tree) {
    for (const asked of tree.tokens) {
      if (!/^VB[DN]$/.test(asked.xpos) || !ADDRESSING.test(asked.lemma)) continue;
      const subjects = tree.subjects(asked);
      const noun = subjects[0] ?? (asked.rel === 'acl' ? tree.governor(asked) : subjectBeforeComma(tree, asked));
      const comma = tree.tokens[asked.index - 1];
      const act = tree.children(asked, 'xcomp', 'advcl').find((verb) => verb.index > asked.index && tree.hasTo(verb));
      if (!noun || subjects.length > 1 || !act || comma?.text !== ',') continue;
      if (noun.index > comma.index || /,|;/.test(tree.between(noun.index, comma.index).join(' '))) continue;
      const main = verbBehind(tree, act, noun);
      if (!main) continue;
      if (asked.head !== noun.index && !handOver(tree, asked, noun, main)) continue;
      asked.xpos = 'VBN';
    }
  },
};

/** "Malta, | told to close the yard, has complied": read as a verb of saying, the participle stands below the verb whose subject was told. */
function subjectBeforeComma(tree: EditableTree, asked: EditableToken): EditableToken | undefined {
  const verb = /^(?:ccomp|parataxis|advcl)$/.test(asked.rel) ? tree.governor(asked) : undefined;
  return verb && tree.subjects(verb).find((subject) => tree.span(subject)[1] === asked.index - 2);
}

/** The finite verb right behind the comma that closes the participle, with no other subject before it. */
function verbBehind(tree: EditableTree, act: EditableToken, noun: EditableToken): EditableToken | undefined {
  const close = tree.tokens.find(({ index, text }) => index > act.index && /^[,;.]$/.test(text));
  if (close?.text !== ',') return undefined;
  let at = close.index + 1;
  while (/^(?:ADV|AUX|PART)$/.test(tree.tokens[at]?.upos ?? '')) at++;
  const verb = tree.tokens[at];
  if (verb?.upos !== 'VERB' || (!/^VB[DPZ]$/.test(verb.xpos) && !tree.child(verb, 'aux'))) return undefined;
  const free = tree.subjects(verb).every((subject) => subject === noun || subject.index > verb.index);
  return free && !tree.child(verb, 'cc') ? verb : undefined;
}

/** Gives `main` the noun, and what joins the clause to others; the participle becomes a remark on the noun. */
function handOver(tree: EditableTree, asked: EditableToken, noun: EditableToken, main: EditableToken): boolean {
  if (main.head === asked.index) tree.swap(main, 'acl');
  else if (tree.isBelow(main, asked)) return false;
  for (const misread of tree.subjects(main)) misread.rel = 'obj';
  if (!tree.attachSubject(noun, main)) return false;
  for (const link of tree.children(asked, 'cc', 'mark')) if (link.index < noun.index) tree.attach(link, main, link.rel);
  return tree.attach(asked, noun, 'acl');
}
