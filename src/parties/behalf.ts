import type { Sentence } from '../language/sentence.ts';
import type { Mention, Reading } from './reading.ts';
import { SPEECH_VERBS } from './vocabulary/speech.ts';

/**
 * "Palau, for the small island states, was …", "Egypt, on behalf of the African Group, …": in this place the one that speaks
 * stands for the group that it names.
 */
export function noteBehalf(reading: Reading, sentence: Sentence): void {
  const { tokens } = sentence;
  for (const mention of reading.mentions[sentence.index]) {
    if (mention.entities.length !== 1 || mention.form === 'pronoun' || mention.form === 'possessive') continue;
    const group = spokenFor(reading, sentence, mention);
    if (group) mention.behalf = group.entities[0];
  }
  noteOpening(reading, sentence);
  noteRelative(reading, sentence);
  carryOver(reading, sentence);
  for (const token of tokens)
    if (token.text === 'behalf' && /^(their|its|his|her)$/.test(tokens[token.index - 1]?.text ?? '')) {
      const owner = reading.at(sentence.index, token.index - 1);
      const verb = sentence.governor(token);
      const subject = verb && sentence.child(verb, 'nsubj');
      const speaker = subject && reading.at(sentence.index, subject.index);
      if (owner?.entities.length === 1 && speaker?.entities.length === 1 && owner.entities[0] !== speaker.entities[0])
        speaker.behalf = owner.entities[0];
    }
}

/** "Egypt, on behalf of the African Group, asked for a fund. *It* also …": whoever spoke for the group goes on to do so. */
function carryOver(reading: Reading, sentence: Sentence): void {
  const before = reading.document.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return;
  for (const mention of reading.mentions[sentence.index]) {
    const [entity] = mention.entities;
    if (mention.form !== 'pronoun' || mention.entities.length !== 1 || mention.behalf) continue;
    const last = reading.mentions[before.index].findLast(
      ({ entities }) => entities.length === 1 && entities[0] === entity,
    );
    if (last?.behalf) mention.behalf = last.behalf;
  }
}

/** "Speaking for the African Group, | Egypt | said …", "On behalf of the islands, Palau rejected it". */
function noteOpening(reading: Reading, sentence: Sentence): void {
  const { tokens } = sentence;
  const opening = /^(?:speaking (?:for|on behalf of)|on behalf of|for) /i.exec(
    tokens
      .slice(0, 5)
      .map(({ text }) => `${text} `)
      .join(''),
  );
  if (!opening) return;
  const from = opening[0].trim().split(' ').length;
  const [group, next, owned] = [...reading.mentions[sentence.index]]
    .filter(({ first }) => first >= from)
    .sort((a, b) => a.first - b.first);
  // "For the African Group, | Zambia's | Collins Nzovu | said"
  const speaker = next && owned?.first === next.last + 2 && /^['’]s$/.test(tokens[next.last + 1].text) ? owned : next;
  if (!group || !speaker || !next || group.first > from + 2 || tokens[group.last + 1]?.text !== ',') return;
  const [entity] = group.entities;
  if (next.first > group.last + 3 || speaker.entities.length !== 1 || group.entities.length !== 1) return;
  // "For Lima, the talks are over": for whom things are so, and no speaker
  const verb = sentence.governor(tokens[speaker.head]);
  if (from === 1 && !(entity.kind === 'bloc' && verb && SPEECH_VERBS.has(verb.lemma.toLowerCase()))) return;
  const states = entity.kind === 'state' && speaker.entities[0].kind === 'state';
  if (!entity.isPerson && !states && entity !== speaker.entities[0]) speaker.behalf = entity;
}

/** "So did the African Group, for which | Egypt | said that | it | would …": whoever says something for the group before the comma. */
function noteRelative(reading: Reading, sentence: Sentence): void {
  for (const token of sentence.tokens) {
    if (!/^(?:which|whom|whose)$/.test(token.text)) continue;
    const lead = sentence.tokens[token.index - 1]?.text;
    const behalf = token.text === 'whose' && lead === 'on' && sentence.tokens[token.index + 1]?.text === 'behalf';
    if (!behalf && lead !== 'for') continue;
    const group =
      sentence.tokens[token.index - 2]?.text === ',' ? reading.at(sentence.index, token.index - 3) : undefined;
    const clause = sentence.governor(behalf ? sentence.tokens[token.index + 1] : token);
    const subject =
      clause && SPEECH_VERBS.has(clause.lemma.toLowerCase()) ? sentence.child(clause, 'nsubj') : undefined;
    const speaker = subject && reading.at(sentence.index, subject.index);
    if (group?.entities.length !== 1 || speaker?.entities.length !== 1) continue;
    const [entity] = group.entities;
    if (entity.isPerson || entity.kind === 'state' || entity === speaker.entities[0]) continue;
    for (const mention of reading.mentions[sentence.index])
      if (
        mention.first >= speaker.first &&
        mention.entities.length === 1 &&
        mention.entities[0] === speaker.entities[0]
      )
        mention.behalf = entity;
  }
}

function spokenFor(reading: Reading, sentence: Sentence, mention: Mention): Mention | null {
  const { tokens } = sentence;
  let at = mention.last + 1;
  if (tokens[at]?.text === ',' || tokens[at]?.text === '(') at += 1;
  const comma = at > mention.last + 1;
  if (/^(speaking|talking|negotiating)$/.test(tokens[at]?.text ?? '')) at += 1;
  const onBehalf = tokens[at]?.text === 'on' && tokens[at + 1]?.text === 'behalf' && tokens[at + 2]?.text === 'of';
  // "he met the Azerbaijanis on behalf of Armenia": what is beside it may be no speaker
  if (onBehalf && !comma && /^(obj|obl|nmod)/.test(tokens[mention.head].rel)) return null;
  if (onBehalf) at += 3;
  else if (comma && tokens[at]?.text === 'for') at += 1;
  else return null;
  for (let index = at; index < Math.min(tokens.length, at + 7); index++) {
    const group = reading.at(sentence.index, index);
    if (!group) continue;
    const entity = group.entities[0];
    // "for the Least Developed Countries (LDCs),"
    const closes = onBehalf || /^[,():]$/.test(tokens[group.last + 1]?.text ?? '');
    // "Denmark, on behalf of Greenland": a state that acts for another land speaks in its own name
    if (mention.entities[0].kind === 'state' && entity?.kind === 'state') return null;
    // an association has the say itself, whatever firms it names
    if (mention.entities[0].kind === 'organisation' && tokens[group.head].upos !== 'PROPN') return null;
    return closes && entity && !entity.isPerson && entity !== mention.entities[0] ? group : null;
  }
  return null;
}
