import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { hasMark, isBehindComma, isNominal } from './clause.ts';
import { type Content, clause, nominal } from './content.ts';

/** "wants the centre dissolved", "would have the malus softened", "wants the tax gone". */
export function objectWithParticiple(sentence: Sentence, head: Token): Content[] {
  const object = sentence.child(head, 'obj');
  const complement = [...sentence.children(head, 'xcomp', 'ccomp'), ...behindRelativeClause(sentence, object)].find(
    (child) =>
      child.index > head.index &&
      !hasMark(sentence, child, 'to', 'that') &&
      (child.xpos === 'VBN' ||
        (child.xpos === 'VBD' && !sentence.child(child, 'obj')) ||
        child.xpos === 'VBG' ||
        child.upos === 'ADJ' ||
        child.upos === 'ADV' ||
        child.upos === 'ADP'),
  );
  if (complement) {
    const subject = object ?? sentence.child(complement, 'nsubj');
    const modified = subject ? undefined : modifiedBefore(sentence, head);
    if (modified) return [ofModified(sentence, modified, complement)];
    return withFurther(sentence, {
      ...clause(sentence, complement, 'obj-done', subject ?? null),
      from: subject ?? null,
    });
  }
  const place = object && sentence.children(head, 'advmod').find((child) => isPlaceBehind(sentence, object, child));
  if (object && place) return [nominal(object, 'obj-done')];
  const participle =
    object &&
    measured(sentence, object)
      .map((noun) => bareParticiple(sentence, noun))
      .find(Boolean);
  return participle ? withFurther(sentence, { ...clause(sentence, participle, 'obj-done', object), from: object }) : [];
}

const bareParticiple = (sentence: Sentence, noun: Token): Token | undefined =>
  // "wants a ban, | joined by Peru": said of who wants it
  sentence
    .children(noun, 'acl')
    .find((child) => child.xpos === 'VBN' && child.rel !== 'acl:relcl' && !isBehindComma(sentence, child));

/** "hundreds of millions of euros": the noun and what it is an amount of. */
function measured(sentence: Sentence, noun: Token): Token[] {
  const amount = /^(?:dozen|score|hundred|thousand|million|billion|trillion|percent|%|half|third|quarter)s?$/;
  const of = amount.test(noun.lemma.toLowerCase()) ? sentence.child(noun, 'nmod') : undefined;
  return of ? [noun, ...measured(sentence, of)] : [noun];
}

/** "the shift | that Oslo wants abolished": the noun around the clause. */
function modifiedBefore(sentence: Sentence, head: Token): Token | undefined {
  const noun = isRelation(head.rel, 'acl') ? sentence.governor(head) : undefined;
  return noun && noun.index < head.index && isNominal(noun) ? noun : undefined;
}

/** "[the shift] that Oslo wants [abolished]". */
function ofModified(sentence: Sentence, noun: Token, complement: Token): Content {
  const phrase = sentence.subtree(
    noun,
    (child) =>
      sentence.governor(child) === noun &&
      ['acl', 'cop', 'nsubj', 'expl', 'punct', 'case'].some((relation) => isRelation(child.rel, relation)),
  );
  const words = [...phrase, ...sentence.subtree(complement)].sort((a, b) => a.index - b.index);
  return { ...clause(sentence, complement, 'obj-done', noun), words };
}

/** "wants the formula restored | and the board abolished": each further thing with its own participle, wherever the tree hung that. */
function withFurther(sentence: Sentence, first: Content): Content[] {
  const further: Content[] = [];
  let end = -1;
  for (const token of sentence.tokens.slice(first.head.index + 1)) {
    if (/^[;:.–—“”"]$/.test(token.text)) break;
    const thing = /^VB[ND]$/.test(token.xpos)
      ? (sentence.child(token, 'nsubj') ?? describedBefore(sentence, token))
      : undefined;
    if (!thing || thing.index > token.index || sentence.child(token, 'aux', 'obj', 'mark', 'ccomp')) continue;
    const start = phraseStart(sentence, thing);
    const joined = sentence.tokens[start - 1];
    if (start <= first.head.index || !/^(?:and|,)$/.test(joined?.text ?? '')) continue;
    if (token.xpos === 'VBD' && (thing.upos !== 'NOUN' || sentence.child(token, 'obl', 'xcomp'))) continue;
    if (end < 0) end = firstEnd(sentence, first.head, start);
    const words = sentence.tokens.slice(start, withParticle(sentence, token) + 1);
    further.push({ ...clause(sentence, token, 'obj-done', thing), from: null, words });
  }
  if (!further.length || !first.from) return [first];
  const opening = sentence.span(first.from)[0];
  return [{ ...first, from: null, words: sentence.tokens.slice(opening, end + 1) }, ...further];
}

/** "the old plan | withdrawn": a noun that the tree took for one described by the participle right behind it, or for a part of its name. */
function describedBefore(sentence: Sentence, participle: Token): Token | undefined {
  const part =
    participle.rel === 'conj' && participle.xpos === 'VBN' ? sentence.child(participle, 'compound') : undefined;
  if (part?.index === participle.index - 1) return part;
  const noun = participle.rel === 'acl' ? sentence.governor(participle) : undefined;
  return noun?.index === participle.index - 1 && /^(?:parataxis|conj|obj|ccomp)$/.test(noun.rel) ? noun : undefined;
}

/** "brought | in", "kept | open": index of the word that ends what is to happen to a thing. */
function withParticle(sentence: Sentence, participle: Token): number {
  const next = sentence.tokens[participle.index + 1];
  return next &&
    /^(?:in|out|up|down|off|back|forward|over|open|shut|apart)$/.test(next.text) &&
    next.head === participle.index
    ? next.index
    : participle.index;
}

/** The first thing ends at the next comma, or before the "and" of the second. */
function firstEnd(sentence: Sentence, participle: Token, second: number): number {
  const comma = sentence.tokens.findIndex(
    ({ index, text }) => index > participle.index && index < second && text === ',',
  );
  return (comma < 0 ? second - 1 : comma) - 1;
}

/** Index of the first word of the noun phrase that ends in a noun, read backwards from it. */
function phraseStart(sentence: Sentence, noun: Token): number {
  let start = noun.index;
  while (start > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(sentence.tokens[start - 1].upos)) start--;
  return start;
}

/** "wants the indictment, which relates to the war, | lifted": the participle behind an aside about the object. */
function behindRelativeClause(sentence: Sentence, object: Token | undefined): Token[] {
  if (!object) return [];
  const { tokens } = sentence;
  if (tokens[object.index + 1]?.text !== ',' || !/^(?:which|who|whose)$/i.test(tokens[object.index + 2]?.text ?? ''))
    return [];
  const end = tokens.findIndex(({ text, index }) => index > object.index && /^[.;:!?–—]$/.test(text));
  const last = tokens[(end < 0 ? tokens.length : end) - 1];
  const behindComma = last.index > object.index + 3 && tokens[last.index - 1].text === ',';
  return behindComma && /^VB[ND]$/.test(last.xpos) && !sentence.child(last, 'nsubj', 'aux', 'obj') ? [last] : [];
}

/** "would like its boats back", "wants them out": where the object is to be. */
function isPlaceBehind(sentence: Sentence, object: Token, word: Token): boolean {
  return (
    word.index === sentence.span(object)[1] + 1 && /^(back|out|gone|off|away|home|in|there|here)$/i.test(word.text)
  );
}
