import { type LemmaOf, type TreeRepair, tagAsNoun, tagAsVerb } from '../treeEdit.ts';

/** The Penn tag knows a name better than the universal one: "United" in "United Nations" is no verb. */
export const taggedNames: TreeRepair = {
  name: 'names tagged as verbs or adjectives',
  example: 'The United Kingdom rejected the plan.',
  apply(tree) {
    for (const token of tree.tokens) {
      if (!token.xpos.startsWith('NNP') || token.upos === 'PROPN') continue;
      token.upos = 'PROPN';
      token.feats = '_';
      token.lemma = token.text;
    }
  },
};

/** "*Forthlin* is prepared to pay": a word that no personal pronoun is, and that is written like a name, is one. */
export const namesAsPronouns: TreeRepair = {
  name: 'names tagged as personal pronouns',
  example: 'Forthchem will not sign the wage deal.',
  apply(tree) {
    for (const token of tree.tokens) {
      if (token.upos !== 'PRON' || token.xpos !== 'PRP' || !/^\p{Lu}\p{L}{3,}$/u.test(token.text)) continue;
      if (/^(?:they|them|mine|yours|hers|ours|theirs|thee|thou|\w*sel(?:f|ves))$/i.test(token.text)) continue;
      Object.assign(token, { upos: 'PROPN', xpos: 'NNP', feats: 'Number=Sing', lemma: token.text });
    }
  },
};

/** "the carve-out", "a phase-out by 2038": with an article, a verb and its particle are a noun. */
export const particlesAsNouns: TreeRepair = {
  name: 'particles of nouns',
  example: 'Norway backs the carve-out.',
  apply(tree) {
    for (const token of tree.tokens) {
      const [verb, hyphen] = tree.tokens.slice(Math.max(0, token.index - 2), token.index);
      if (
        !/^R[PB]$/.test(token.xpos) ||
        hyphen?.text !== '-' ||
        hyphen.start !== verb.end ||
        hyphen.end !== token.start
      )
        continue;
      if (!tree.child(token, 'det', 'amod', 'case')) continue;
      // "accepted the pull-back": the verb has no other object
      const governor = tree.governor(token);
      if (
        token.rel === 'advmod' &&
        tree.child(token, 'det') &&
        governor?.upos === 'VERB' &&
        !tree.child(governor, 'obj')
      )
        token.rel = 'obj';
      if (!/^(?:obj|obl|nsubj|nmod|conj|root)/.test(token.rel)) continue;
      tagAsNoun(token);
      for (const word of [verb, hyphen]) tree.attach(word, token, word === verb ? 'compound' : 'punct');
    }
  },
};

/** A noun with a subject and no copula is a verb that looks like one: "lawmakers object to any easing", "will neither host nor pay". */
export function nounsAsVerbs(lemma: LemmaOf): TreeRepair {
  return {
    name: 'verbs tagged as nouns',
    example: 'Small growers on the coast object to a dam.',
    apply(tree) {
      for (const token of tree.tokens) {
        if (
          token.upos !== 'NOUN' ||
          tree
            .children(token, 'cop', 'aux:pass', 'case', 'det', 'amod', 'compound', 'nmod:poss', 'nummod')
            .some(({ rel }) => rel !== 'compound:prt')
        )
          continue;
        // "Belgium, where most of it lies, rules that out": what has an object of its own has a subject too
        const subject = tree.child(token, 'nsubj') ?? (tree.child(token, 'obj') && tree.child(token, 'vocative'));
        if (!subject || subject.index > token.index) continue;
        const modal = tree.children(token, 'aux').some(({ xpos }) => xpos === 'MD');
        if (!modal && !tree.child(token, 'obj', 'obl', 'xcomp', 'ccomp')) continue;
        tagAsVerb(token, modal ? 'VB' : token.xpos === 'NNS' ? 'VBZ' : 'VBP', lemma);
      }
    },
  };
}

/** "the root causes be addressed": the plural of a noun that looks like a verb, behind its modifier. */
export const compoundsAsVerbs: TreeRepair = {
  name: 'noun tagged as a verb between its modifier and the auxiliary',
  example: 'Peru asks that the crew limits be dealt with before the vote.',
  apply(tree) {
    for (const token of tree.tokens) {
      const modifier = tree.tokens[token.index - 1];
      if (token.rel !== 'aux' || token.xpos !== 'VBZ' || /^(?:be|have|do|get)$/.test(token.lemma)) continue;
      if (modifier?.head !== token.head || !/^nsubj/.test(modifier.rel) || modifier.upos !== 'NOUN') continue;
      tagAsNoun(token, true);
      token.rel = modifier.rel;
      tree.attach(modifier, token, 'compound');
      for (const word of tree.children(modifier, 'det', 'amod', 'nmod:poss', 'case'))
        tree.attach(word, token, word.rel);
    }
  },
};

/** "Norwegian backing for the plan": what an adjective or an owner describes is a noun. */
export const gerundsAsNouns: TreeRepair = {
  name: 'noun in -ing behind an adjective tagged as a verb',
  example: 'Norwegian backing for the plan came late.',
  apply(tree) {
    for (const token of tree.tokens) {
      if (
        token.xpos !== 'VBG' ||
        !/^(?:nsubj|obj|obl|nmod|conj|root)/.test(token.rel) ||
        tree.child(token, 'obj', 'aux')
      )
        continue;
      const described = tree.children(token, 'amod', 'det').some(({ index }) => index < token.index);
      // "gave its backing to the fund": the verb above has the phrase
      const next = tree.tokens[token.index + 1]?.text.toLowerCase() ?? '';
      const owned =
        tree.child(token, 'nmod:poss') !== undefined && token.rel === 'obj' && /^(?:to|for|behind)$/.test(next);
      if (!owned && (!described || !tree.child(token, 'nmod'))) continue;
      tagAsNoun(token);
      token.lemma = token.text.toLowerCase();
    }
  },
};

/** "Fiji's wish to keep the levy", "a firm no from Oslo": a noun that looks like an adjective, or like an interjection behind one. */
export const nounsInDisguise: TreeRepair = {
  name: 'wish, no and yes tagged as other than nouns',
  example: "Norway's wish to keep the levy is known.",
  apply(tree) {
    for (const token of tree.tokens) {
      const before = tree.tokens[token.index - 1];
      const next = tree.tokens[token.index + 1];
      if (
        token.text === 'wish' &&
        token.upos === 'ADJ' &&
        tree.child(token, 'nmod:poss') &&
        /^(?:to|for|that)$/.test(next?.text ?? '')
      )
        tagAsNoun(token);
      if (
        !/^(?:no|yes)$/.test(token.text) ||
        before?.upos !== 'NOUN' ||
        !/^(?:from|to|in|by|,|\.)$/.test(next?.text ?? '')
      )
        continue;
      const article = tree.child(before, 'det');
      if (
        article?.index !== before.index - 1 ||
        !/^an?$/i.test(article.text) ||
        !tree.isBelow(token, tree.governor(before) ?? before)
      )
        continue;
      if (token.head !== before.index && !tree.attach(token, before, 'appos')) continue;
      const source = tree.tokens.find(({ rel, index }) => rel === 'case' && index === next.index);
      tree.swap(token, 'amod');
      tagAsNoun(token);
      for (const word of tree.children(before, 'det', 'case')) tree.attach(word, token, word.rel);
      const phrase = source && tree.governor(source);
      if (phrase) tree.attach(phrase, token, 'nmod');
    }
  },
};

/** "will not hear of the latter": with its article and without a noun behind it, it is one. */
export const pairedAdjectives: TreeRepair = {
  name: '"the former" and "the latter" read as adjectives without a noun',
  example: 'Israel will not hear of the latter.',
  apply(tree) {
    for (const token of tree.tokens)
      if (
        /^(?:former|latter)$/i.test(token.text) &&
        token.upos === 'ADJ' &&
        /^(?:nsubj|obj|obl|nmod|conj|root)/.test(token.rel) &&
        tree.child(token, 'det')
      )
        tagAsNoun(token);
  },
};
