import type { TreeRepair } from '../treeEdit.ts';
import { contentNouns, controlVerbs, dispositions, speechVerbs } from './repairWords.ts';

/** "The firm could have waited, Macron argued, and should pay": with a modal, what follows the aside is said too. */
export const obligationsBehindAsides: TreeRepair = {
  name: 'obligation behind an aside joined to the verb of speech',
  example: 'Such a fund has had its chance, Haddad told delegates, and must now apologise.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const speech = tree.governor(verb);
      if (verb.rel !== 'conj' || !speech || !speechVerbs.has(speech.lemma) || verb.index < speech.index) continue;
      if (tree.subjects(verb).length > 0 || !tree.children(verb, 'aux').some(({ xpos }) => xpos === 'MD')) continue;
      if (tree.children(speech, 'aux').some(({ xpos }) => xpos === 'MD')) continue;
      const said = tree
        .children(speech, 'ccomp')
        .find((clause) => tree.span(clause)[1] < speech.index && tree.subjects(clause).length > 0);
      if (said && tree.children(said, 'aux', 'cop').length > 0) tree.attach(verb, said, 'conj');
    }
  },
};

/** "The levy is unacceptable, | Ana Lund, Peru's foreign minister, | said": the name with its apposition between the commas is the speaker. */
export const describedSpeakers: TreeRepair = {
  name: 'speaker with an apposition read as part of what was said',
  example: 'The deal was too costly, the lawyer, Ines Duarte, said.',
  apply(tree) {
    for (const verb of tree.tokens) {
      if (!/^VB[DZP]$/.test(verb.xpos) || !speechVerbs.has(verb.lemma) || tree.subjects(verb).length > 0) continue;
      const said = tree.children(verb, 'ccomp').find(({ index }) => index < verb.index);
      if (!said || tree.tokens[verb.index - 1]?.text !== ',' || tree.child(verb, 'cc', 'aux:pass')) continue;
      const speaker = tree.tokens.find((token) => {
        const [first, last] = tree.span(token);
        const apart = first > said.index && tree.tokens[first - 1].text === ',' && last === verb.index - 2;
        return apart && /^(?:NOUN|PROPN)$/.test(token.upos) && token.head < first && !tree.child(token, 'case');
      });
      if (speaker) tree.attach(speaker, verb, 'nsubj');
    }
  },
};

/** "Peru saw no reason, it said, | to reward Chile", "Peru was ready, it said, | to sign": the infinitive belongs to the word before the aside. */
export const infinitivesBehindAsides: TreeRepair = {
  name: 'infinitive of a noun or adjective joined to the verb of speech between them',
  example: 'It was too early, said Ghana, to sign.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const above = tree.governor(clause);
      // the tree may give it to the speaker: "said the minister, | to lift the embargo"
      const speech = above && NOMINAL.test(above.upos) ? tree.governor(above) : above;
      if (!/^(?:advcl|xcomp|ccomp|acl)$/.test(clause.rel) || !speech || !speechVerbs.has(speech.lemma)) continue;
      const to = tree.child(clause, 'mark');
      if (to?.xpos !== 'TO' || tree.tokens[to.index - 1]?.text !== ',' || clause.index < speech.index) continue;
      const said = tree.children(speech, 'ccomp').find(({ index }) => index < Math.min(speech.index, above!.index));
      const last = said && tree.tokens[tree.span(said)[1]];
      if (!last || last.index > Math.min(speech.index, above!.index)) continue;
      if (last.upos === 'NOUN' && (contentNouns.has(last.lemma) || OPEN_NOUNS.test(last.lemma)))
        tree.attach(clause, last, 'acl');
      else if (dispositions.has(last.text.toLowerCase()) || (last === said && controlVerbs.has(last.lemma)))
        tree.attach(clause, last, 'xcomp');
      // "it was too early, said Oslo, to lift it"
      else if (last.upos === 'ADJ' && tree.child(last, 'advmod')?.lemma === 'too') tree.attach(clause, last, 'advcl');
    }
  },
};

const NOMINAL = /^(?:NOUN|PROPN)$/;

/** Nouns that leave open what is to be done. */
const OPEN_NOUNS = /^(?:reason|need|point|sense|time|way|room|scope|cause|case|chance|choice|grounds?)$/;
