import { FINITE } from '../tags.ts';
import type { TreeRepair } from '../treeEdit.ts';

/** "regards it as illegitimate and calls for its end": a finite verb is joined to a finite verb, not to a word behind that one. */
export const finiteConjuncts: TreeRepair = {
  name: 'second verb of a subject joined to a word behind the first',
  example: 'Vietnam treats Haddad as a threat and hopes for a vote.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const joined = tree.governor(verb);
      const first = joined && tree.governor(joined);
      if (verb.rel !== 'conj' || !/^VB[DZP]$/.test(verb.xpos) || !tree.child(verb, 'cc') || tree.subjects(verb).length)
        continue;
      if (!joined || !/^(?:ADJ|NOUN|PROPN|ADV)$/.test(joined.upos) || tree.child(joined, 'cop', 'nsubj', 'aux'))
        continue;
      if (first?.xpos === verb.xpos && tree.subjects(first).length > 0) tree.attach(verb, first, 'conj');
    }
  },
};

/** "dropped its threat | and Ukraine settled for less": the noun between "and" and a finite verb is the subject of that verb. */
export const subjectsOfConjuncts: TreeRepair = {
  name: 'subject of a second clause joined to the object of the first',
  example: 'Fiji cut the toll and Vietnam paid in turn.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const subject = tree.tokens[verb.index - 1];
      if (verb.rel !== 'conj' || verb.xpos !== 'VBD' || tree.subjects(verb).length > 0 || tree.child(verb, 'aux'))
        continue;
      if (subject?.rel !== 'conj' || !/^(?:PROPN|NOUN|PRON)$/.test(subject.upos)) continue;
      const [first] = tree.span(subject);
      const and = tree.tokens[first]?.rel === 'cc' ? tree.tokens[first] : tree.tokens[first - 1];
      const joined = tree.governor(subject);
      if (and?.rel !== 'cc' || !joined || joined.index > and.index || tree.governor(verb)?.index === joined.index)
        continue;
      tree.attach(subject, verb, 'nsubj');
      tree.attach(and, verb, 'cc');
    }
  },
};

/** "an idea that Peru welcomed | and Chile did not": behind "and" a name and a denied auxiliary are a clause of their own, cut short. */
export const strandedAuxiliaries: TreeRepair = {
  name: 'subject of a stranded auxiliary joined to the subject before it',
  example: 'The union, which Fiji backs and Veltrix does not, plans the talks.',
  apply(tree) {
    for (const auxiliary of tree.tokens) {
      const [subject, denial, end] = [-1, 1, 2].map((step) => tree.tokens[auxiliary.index + step]);
      if (auxiliary.upos !== 'AUX' || !/^(?:not|n['’]t)$/i.test(denial?.text ?? '')) continue;
      if (end && !/^[.,;!]$/.test(end.text)) continue;
      if (subject?.rel !== 'conj' || !/^(?:PROPN|NOUN|PRON)$/.test(subject.upos)) continue;
      const and = tree.child(subject, 'cc');
      const first = tree.governor(subject);
      const verb = first && /^nsubj/.test(first.rel) ? tree.governor(first) : undefined;
      if (!and || !verb || verb.index > and.index || !tree.attach(auxiliary, verb, 'conj')) continue;
      tree.attach(subject, auxiliary, 'nsubj');
      tree.attach(and, auxiliary, 'cc');
      tree.attach(denial, auxiliary, 'advmod');
    }
  },
};

/** "is ready to sign, | Iceland is not": a copula that ends its clause denies for its own subject, not for that of the clause before it. */
export const strandedCopulas: TreeRepair = {
  name: 'stranded copula hung on the predicate of another subject',
  example: 'Chile was in favour, Oslo was not.',
  apply(tree) {
    for (const copula of tree.tokens) {
      const [subject, denial, end] = [-1, 1, 2].map((step) => tree.tokens[copula.index + step]);
      const predicate = tree.governor(copula);
      if (!/^(?:cop|aux)/.test(copula.rel) || !/^(?:not|n['’]t)$/i.test(denial?.text ?? '')) continue;
      if (end && !/^[.,;!]$/.test(end.text)) continue;
      if (!predicate || predicate.index > copula.index || !/^(?:PROPN|NOUN|PRON)$/.test(subject?.upos ?? '')) continue;
      if (!tree.subjects(predicate).some(({ index }) => index < predicate.index)) continue;
      if (!tree.attach(copula, predicate, 'conj')) continue;
      tree.attach(subject, copula, 'nsubj');
      tree.attach(denial, copula, 'advmod');
    }
  },
};

/** "will not accept it; neither will Peru": behind "neither" and an auxiliary comes a subject, and no second object. */
export const invertedEchoes: TreeRepair = {
  name: 'subject behind "neither will" read as an object',
  example: 'Warsaw will not sign the pact; nor will Tonga.',
  apply(tree) {
    for (const neither of tree.tokens) {
      const [auxiliary, subject, end] = [1, 2, 3].map((step) => tree.tokens[neither.index + step]);
      if (!/^(?:neither|nor|so)$/i.test(neither.text) || auxiliary?.upos !== 'AUX') continue;
      if (subject?.upos !== 'PROPN' || !/^(?:obj|conj|obl)$/.test(subject.rel)) continue;
      if (end && !/^[.,;]$/.test(end.text)) continue;
      const verb = tree.governor(subject);
      if (!verb || verb.index > neither.index || !tree.child(verb, 'nsubj')) continue;
      if ((subject.rel === 'conj' && verb.upos !== 'VERB') || !tree.attach(auxiliary, verb, 'conj')) continue;
      tree.attach(subject, auxiliary, 'nsubj');
      tree.attach(neither, auxiliary, 'advmod');
    }
  },
};

/** "proposed that the tax be halved and Brazil refused": a finite clause is not joined to a subjunctive one but to what governs it. */
export const clausesBesideSubjunctives: TreeRepair = {
  name: 'finite clause joined to the subjunctive before it',
  example:
    'Denmark backed the idea of a fund, while Japan proposed that the tax be halved and Brazil refused to hand over the files.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const asked = tree.governor(verb);
      const asking = asked && tree.governor(asked);
      const before = tree.tokens[verb.index - 1];
      const hasSubject = tree.subjects(verb).length > 0 || (before?.rel === 'conj' && before.upos === 'PROPN');
      if (verb.rel !== 'conj' || !/^VB[DZ]$/.test(verb.xpos) || !hasSubject) continue;
      if (asked?.rel !== 'ccomp' || asking?.upos !== 'VERB' || tree.subjects(asking).length === 0) continue;
      const finite = [asked, ...tree.children(asked, 'aux', 'cop')].some(({ xpos }) => FINITE.test(xpos));
      if (!finite) tree.attach(verb, asking, 'conj');
    }
  },
};

/** "– Peru, for its part, rejected the levy": behind a dash the name before the verb is its subject, no aside to what stands before. */
export const subjectsBehindDashes: TreeRepair = {
  name: 'subject behind a dash read as an aside',
  example: 'Peru backs the pact – Senegal, however, wants a treaty.',
  apply(tree) {
    for (const verb of tree.tokens) {
      if (!/^(?:parataxis|ccomp|conj|advcl)$/.test(verb.rel) || verb.upos !== 'VERB' || tree.subjects(verb).length > 0)
        continue;
      const finite = [verb, ...tree.children(verb, 'aux')].find(({ xpos }) => FINITE.test(xpos));
      if (!finite || tree.tokens[finite.index - 1]?.text !== ',') continue;
      let dash = finite.index - 2;
      while (dash >= 0 && !/^(?:[–—;:]|-)$/.test(tree.tokens[dash].text)) dash--;
      const before = tree.governor(verb);
      const subject = tree.tokens
        .slice(dash + 1, finite.index)
        .find(({ upos, head }) => /^(?:PROPN|NOUN)$/.test(upos) && head >= 0 && head < dash);
      if (dash <= 0 || !subject || !before || before.index > dash) continue;
      if (tree.tokens[tree.span(subject)[1] + 1]?.text === ',' || /^(?:appos|xcomp)$/.test(subject.rel))
        tree.attach(subject, verb, 'nsubj');
    }
  },
};

/** "urging shareholders to wait and accusing the bidder": a participle is joined to a participle, not to the infinitive below it. */
export const participleConjuncts: TreeRepair = {
  name: 'second participle joined to the infinitive under the first',
  example: 'The board threw out the bid, urging shareholders to take no action and accusing the bidder of greed.',
  apply(tree) {
    for (const verb of tree.tokens) {
      const joined = tree.governor(verb);
      if (verb.rel !== 'conj' || verb.xpos !== 'VBG' || joined?.xpos !== 'VB' || !tree.child(verb, 'cc')) continue;
      if (tree.child(verb, 'aux')) continue;
      for (let above = tree.governor(joined); above; above = tree.governor(above))
        if (above.xpos === 'VBG' && above.upos === 'VERB') {
          tree.attach(verb, above, 'conj');
          break;
        }
    }
  },
};

/** "the mission in Colombia and the bishops appealed": what has an article of its own stands beside the head, not beside the place. */
export const conjunctsBehindPlaces: TreeRepair = {
  name: 'second subject joined to the place behind the first',
  example: 'The UN mission in Colombia and the Catholic bishops appealed to both sides to meet again soon.',
  apply(tree) {
    for (const second of tree.tokens) {
      const place = tree.governor(second);
      const subject = place && tree.governor(place);
      const verb = subject && tree.governor(subject);
      if (second.rel !== 'conj' || second.xpos !== 'NNS' || tree.child(second, 'det')?.text !== 'the') continue;
      if (place?.upos !== 'PROPN' || place.rel !== 'nmod' || tree.child(place, 'det')) continue;
      if (!/^(?:in|at|to)$/.test(tree.child(place, 'case')?.text ?? '') || !subject || !verb) continue;
      if (!/^nsubj/.test(subject.rel) || verb.index < second.index) continue;
      tree.attach(second, subject, 'conj');
    }
  },
};

/** "Chile *supports* and Peru opposes a cap": the first of two verbs that share their object is no subject of the second. */
export const verbsSharingObjects: TreeRepair = {
  name: 'first of two verbs with one object read as the subject of the second',
  example: 'Japan supports and Botswana questions the draft law.',
  apply(tree) {
    for (const second of tree.tokens) {
      const first = tree.children(second, 'nsubj', 'csubj').find(({ upos }) => upos === 'VERB');
      const subject = tree.tokens[second.index - 1];
      if (!first || !FINITE.test(first.xpos) || !FINITE.test(second.xpos) || !tree.child(second, 'obj')) continue;
      const and = tree.tokens[first.index + 1];
      if (!/^(?:and|but|while)$/.test(and?.text ?? '') || subject?.upos !== 'PROPN' || subject.head !== first.index)
        continue;
      if (tree.span(subject)[0] !== and.index + 1 || tree.subjects(first).length === 0) continue;
      tree.swap(first, 'conj');
      tree.attach(subject, second, 'nsubj');
      tree.attach(and, second, 'cc');
    }
  },
};
