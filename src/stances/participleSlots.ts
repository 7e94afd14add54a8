import { isRelation, type Sentence, type Token } from '../language/sentence.ts';
import { hasMark, isBehindComma, isNominal } from './clause.ts';
import { type Content, clause, nominal } from './content.ts';
import { seriesBehind } from './smallClauseSeries.ts';

const INVARIANT = /^(?:shut|cut|put|set|split|cast|shed|spread)$/i;

/** "wants the centre dissolved", "would have the malus softened", "wants the tax gone". */
export function objectWithParticiple(sentence: Sentence, head: Token): Content[] {
  const object = sentence.child(head, 'obj');
  const complement = [...sentence.children(head, 'xcomp', 'ccomp'), ...behindRelativeClause(sentence, object)].find(
    (child) =>
      child.index > head.index &&
      !hasMark(sentence, child, 'to', 'that') &&
      (child.xpos === 'VBN' ||
        (child.xpos === 'VBD' && !sentence.child(child, 'obj')) ||
        // "wants the door *shut*": a participle that looks like the bare verb
        (INVARIANT.test(child.text) && !sentence.child(child, 'obj')) ||
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
  const away = object && awayFrom(sentence, head, object);
  if (away) return [{ ...nominal(object, 'obj-done'), words: away }];
  const place =
    object && sentence.children(head, 'advmod', 'compound:prt').find((child) => isPlaceBehind(sentence, object, child));
  if (object && place) {
    const placed = withFurther(sentence, { ...nominal(object, 'obj-done'), from: object }, place);
    // "wants the clause *out*" wants no clause: the particle is part of what is wanted
    const words = isRelation(place.rel, 'compound:prt') ? { words: [...sentence.subtree(object), place] } : {};
    return placed.length > 1 ? placed : [{ ...nominal(object, 'obj-done'), ...words }];
  }
  const participle =
    object &&
    measured(sentence, object)
      .map((noun) => bareParticiple(sentence, noun))
      .find(Boolean);
  if (participle) return withFurther(sentence, { ...clause(sentence, participle, 'obj-done', object), from: object });
  return object ? ofInnerNoun(sentence, object) : [];
}

/** "wants [the top rate of income tax raised to 52 percent] | and [a levy]": the participle hangs on the last noun of the object, and others follow. */
function ofInnerNoun(sentence: Sentence, object: Token): Content[] {
  const noun = sentence.children(object, 'nmod').findLast((child) => child.index > object.index);
  const participle = noun && bareParticiple(sentence, noun);
  const row = participle ? withFurther(sentence, { ...nominal(object, 'obj-done'), from: object }, participle) : [];
  return row.length > 1 ? row : [];
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

/** "wants the formula restored | and the board abolished": each further thing of the row, see `seriesBehind`. */
export function withFurther(sentence: Sentence, first: Content, state = first.head): Content[] {
  if (!first.from) return [first];
  const opening = sentence.span(first.from)[0];
  const series = seriesBehind(sentence, opening, state);
  if (!series) return [first];
  return [{ ...first, from: null, words: sentence.tokens.slice(opening, series.end + 1) }, ...series.further];
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

/** "wants its neighbour | outside every bloc", "wants the guards | nowhere near the gate": the object and the place that trees hang beside it. */
function awayFrom(sentence: Sentence, head: Token, object: Token): Token[] | null {
  const start = sentence.span(object)[1] + 1;
  const place = sentence.children(head, 'obl').find((phrase) => {
    const [first] = sentence.span(phrase);
    const opening = sentence.tokens.slice(start, first + 1).map(({ text }) => text.toLowerCase());
    return first >= start && AWAY.test(opening.join(' '));
  });
  if (!place) return null;
  return [...sentence.subtree(object), ...sentence.tokens.slice(start, sentence.span(place)[1] + 1)];
}

const AWAY = /^(?:outside|off|beyond|far from|(?:nowhere|anywhere) near|well (?:away from|outside|clear of)|clear of)$/;

/** "would like its boats back", "wants them out": where the object is to be. */
function isPlaceBehind(sentence: Sentence, object: Token, word: Token): boolean {
  return (
    word.index === sentence.span(object)[1] + 1 && /^(back|out|over|gone|off|away|home|in|there|here)$/i.test(word.text)
  );
}
