import type { EditableToken, EditableTree, TreeRepair } from '../treeEdit.ts';
import { calendarNames, frontingVerbs, seasons, timeNouns, timeTakers } from './repairWords.ts';

/** "said hours earlier that it must go": what was said hangs on the verb, not on the word for when. */
export const clausesOnTimeWords: TreeRepair = {
  name: 'clause that is said hung on the word for when it was said',
  example: 'Keir Starmer said hours earlier that Serbia must not rearm.',
  apply(tree) {
    for (const clause of tree.tokens) {
      const when = tree.governor(clause);
      const verb = when && tree.governor(when);
      if (!/^(?:ccomp|acl|acl:relcl|advcl)$/.test(clause.rel) || !when || verb?.upos !== 'VERB') continue;
      if (!/^(?:earlier|later|before|ago|afterwards|previously)$/i.test(when.text) || when.index < verb.index) continue;
      if (tree.child(clause, 'mark')?.lemma !== 'that' || tree.subjects(clause).length === 0) continue;
      if (!tree.child(verb, 'ccomp')) tree.attach(clause, verb, 'ccomp');
    }
  },
};

/** "proposed once more that all prisoners be freed": the tree makes "more" what was proposed. */
export const repeatedly: TreeRepair = {
  name: 'once more read as an object',
  example: 'Kyiv proposed once more that all prisoners be freed.',
  apply(tree) {
    for (const once of tree.tokens) {
      const more = tree.tokens[once.index + 1];
      const verb = more && tree.governor(more);
      if (once.text.toLowerCase() !== 'once' || more?.text.toLowerCase() !== 'more' || verb?.upos !== 'VERB') continue;
      for (const clause of tree.children(more))
        if (clause !== once)
          tree.attach(clause, verb, tree.child(clause, 'mark')?.lemma === 'that' ? 'ccomp' : clause.rel);
      tree.attach(once, verb, 'advmod');
      tree.attach(more, once, 'fixed');
    }
  },
};

/** "rejected the levy | hours before the vote": what was done is no attribute of when. */
export const objectsBeforeTimes: TreeRepair = {
  name: 'object read as an attribute of the time behind it',
  example: 'Norway rejected the levy hours before the vote.',
  apply(tree) {
    for (const time of tree.tokens) {
      const thing = tree.tokens[time.index - 1];
      const governor = tree.governor(time);
      if (time.xpos !== 'NNS' || !timeNouns.has(time.lemma) || !/^(?:obj|obl|nmod)/.test(time.rel) || !governor)
        continue;
      if (!/^(?:before|after|later|ago|earlier|ahead)$/i.test(tree.tokens[time.index + 1]?.text ?? '')) continue;
      if (thing?.rel !== 'compound' || thing.head !== time.index || tree.child(time, 'nummod')) continue;
      const own = tree
        .children(time, 'det', 'amod', 'compound', 'nmod:poss', 'case')
        .filter(({ index }) => index < thing.index);
      if (own.length === 0 || !tree.attach(thing, governor, time.rel)) continue;
      for (const word of own) tree.attach(word, thing, word.rel);
      const clause = nearestVerb(tree, governor);
      time.rel = 'obl:unmarked';
      if (clause !== governor) tree.attach(time, clause, 'obl:unmarked');
    }
  },
};

/** "is seeking 9 percent over two years and an end to the shifts": no time, so it stands beside what is sought. */
export const conjunctsOfTimes: TreeRepair = {
  name: 'second object joined to the time behind the first',
  example: 'Ankara sought a rise within four weeks and free meals.',
  apply(tree) {
    for (const second of tree.tokens) {
      const time = tree.governor(second);
      if (second.rel !== 'conj' || second.upos !== 'NOUN' || !time || !timeNouns.has(time.lemma)) continue;
      if (timeNouns.has(second.lemma) || !tree.child(second, 'det', 'amod') || tree.child(second, 'case')) continue;
      if (!/^(?:obl|nmod)$/.test(time.rel) || !tree.child(second, 'cc')) continue;
      const above = tree.governor(time);
      const first =
        above?.upos === 'VERB' ? tree.children(above, 'obj').find(({ index }) => index < time.index) : above;
      if (first && first.upos === 'NOUN' && first.index < time.index) tree.attach(second, first, 'conj');
    }
  },
};

function nearestVerb(tree: EditableTree, token: EditableToken): EditableToken {
  for (let at: EditableToken | undefined = token; at; at = tree.governor(at)) if (at.upos === 'VERB') return at;
  return token;
}

/** "something Chile had asked *for* on Tuesday": a preposition left behind has nothing to do with the one behind it. */
export const strandedBeforeTimes: TreeRepair = {
  name: 'stranded preposition read with the time behind it',
  example: 'Norway ruled out sending soldiers to the checkpoints, something Chile had asked for on Tuesday.',
  apply(tree) {
    for (const left of tree.tokens) {
      const next = tree.tokens[left.index + 1];
      const verb = tree.tokens[left.index - 1];
      const when = tree.governor(left);
      if (left.rel !== 'case' || !/^(?:for|with|to|about|of|against)$/.test(left.text) || verb?.upos !== 'VERB')
        continue;
      if (next?.rel !== 'case' || next.head !== left.head || !when || !tree.isBelow(when, verb)) continue;
      if (!timeNouns.has(when.lemma) && !calendarNames.has(when.text)) continue;
      tree.attach(left, verb, 'obl');
    }
  },
};

/** "supported | a shorter week": a time that is described is what is wanted or refused, not when. */
export const objectsAsTimes: TreeRepair = {
  name: 'object that is a stretch of time read as when',
  example: 'Oduya supported a shorter week.',
  apply(tree) {
    for (const time of tree.tokens) {
      const verb = tree.governor(time);
      if (time.rel !== 'obl:unmarked' || verb?.upos !== 'VERB' || time.index < verb.index) continue;
      if (!frontingVerbs.has(verb.lemma) || !timeNouns.has(time.lemma) || tree.child(verb, 'obj', 'ccomp', 'aux:pass'))
        continue;
      const adjective = tree.child(time, 'amod');
      if (tree.span(time)[0] !== verb.index + 1 || !adjective || /^(?:next|last|same|other)$/.test(adjective.text))
        continue;
      if (/^an?$/.test(tree.child(time, 'det')?.text ?? '')) time.rel = 'obj';
    }
  },
};

/** "agreed *this autumn* to a delay": when it was agreed, not what. */
export const timesAsObjects: TreeRepair = {
  name: 'time behind a verb read as its object',
  example: 'Peru met this spring with Malta.',
  apply(tree) {
    for (const time of tree.tokens) {
      const verb = tree.governor(time);
      const det = tree.child(time, 'det', 'amod');
      if (time.rel !== 'obj' || verb?.upos !== 'VERB' || timeTakers.has(verb.lemma) || time.index < verb.index)
        continue;
      if (!(timeNouns.has(time.lemma) || seasons.has(time.lemma)) || tree.children(time).length > 1) continue;
      if (det && /^(?:this|last|next|that)$/.test(det.text)) time.rel = 'obl:unmarked';
    }
  },
};
