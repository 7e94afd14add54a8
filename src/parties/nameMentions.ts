import type { Sentence } from '../language/sentence.ts';
import { linkAcronyms } from './acronyms.ts';
import type { Entity } from './entity.ts';
import { fileHousehold, householdAt } from './households.ts';
import { type NameEvidence, NICKNAMED, noEvidence, weigh } from './nameKinds.ts';
import { findNameSpans, isGenericName, letterCase, type NameSpan } from './nameSpans.ts';
import { isPlaceUse, isSurnameUse, standsAlone } from './nameUses.ts';
import type { MentionForm } from './party.ts';
import { adjectivesOf, joinFamilies } from './partyFamilies.ts';
import { headOf, type Reading } from './reading.ts';
import type { RegistryIndex } from './registryIndex.ts';
import { aliasShortNames, isNounOfParty } from './shortNames.ts';
import { foldName, isCapitalised, looksLikeAcronym } from './spelling.ts';
import { introduceStates } from './statehood.ts';
import { LEGAL_FORMS } from './vocabulary/organisationNames.ts';

interface Found {
  sentence: Sentence;
  span: NameSpan;
}

/** Finds every name of the document, decides who bears it, and files the mentions and the nationality words. */
export function readNames(reading: Reading): void {
  const { document, registry } = reading;
  const explained = reading.bearers.explanations.names;
  const known = new Set<string>();
  for (const sentence of document.sentences) {
    if (letterCase(sentence) !== 'normal') continue;
    for (const span of findNameSpans(sentence, document.text, registry, null, explained)) {
      known.add(foldName(span.text));
      const words = span.text.split(/\s+/);
      if (words.length > 1 && words.length < 4 && isCapitalised(words[words.length - 1]))
        known.add(foldName(words[words.length - 1]));
    }
  }
  for (const adjective of adjectivesOf(known)) known.add(adjective);
  const found: Found[] = document.sentences
    .flatMap((sentence) =>
      findNameSpans(sentence, document.text, registry, known, explained).map((span) => ({
        sentence,
        span: { ...span, entries: reading.bearers.admit(span.entries) },
        registered: span.entries.length > 0,
      })),
    )
    .filter(
      // "the Alliance" that is not the registered one is a description of whatever alliance the text has named
      ({ span, registered }) => span.entries.length > 0 || !registered || !isGenericName(span.text),
    );
  found.sort((a, b) => a.sentence.index - b.sentence.index || a.span.first - b.span.first);

  const names = new Set(found.map(({ span }) => foldName(span.text)));
  const evidence = gatherEvidence(found, names, registry);
  const demonyms = introduceStates(reading, namesWithoutEntry(found), names, evidence);
  const acronyms = linkAcronyms(
    reading,
    found.map(({ sentence, span }) => ({
      sentence: sentence.index,
      first: span.first,
      last: span.last,
      text: span.text,
    })),
  );
  introduceLongNames(reading, found, evidence);
  for (const [acronym, expansion] of acronyms) joinAcronym(reading, acronym, expansion);
  joinFamilies(reading, found);
  for (const { sentence, span } of found) fileSpan(reading, sentence, span, evidence, demonyms);
}

/** Names that no registry knows, as the document writes them first, by their folded form. */
const namesWithoutEntry = (found: readonly Found[]): Map<string, string> =>
  new Map(
    found
      .filter(({ span }) => !span.entries.length)
      .reverse()
      .map(({ span }) => [foldName(span.text), span.text]),
  );

function gatherEvidence(
  found: readonly Found[],
  names: ReadonlySet<string>,
  registry: RegistryIndex,
): Map<string, NameEvidence> {
  const evidence = new Map<string, NameEvidence>();
  for (const { sentence, span } of found) {
    if (span.entries.length) continue;
    const key = foldName(span.text);
    const sum = evidence.get(key) ?? noEvidence();
    weigh(sentence, span, sum, registry);
    evidence.set(key, sum);
  }
  lendToLongNames(evidence);
  for (const [name, sum] of evidence) if (isCalledByLastWord(name, names)) sum.person += 1;
  return evidence;
}

/** "Helve Saar … Saar wants nothing to do with it": only people go by the last word of their name. */
function isCalledByLastWord(name: string, spans: ReadonlySet<string>): boolean {
  const words = name.split(' ');
  const last = words[words.length - 1];
  const alike = [...spans].filter((span) => span.endsWith(` ${last}`));
  return words.length < 4 && words.length > 1 && spans.has(last) && !spans.has(words[0]) && alike.length === 1;
}

/** "a bid from Brunnmark Industrier": what the short name "Brunnmark" is seen to do elsewhere tells what the long one is. */
function lendToLongNames(evidence: Map<string, NameEvidence>): void {
  for (const [long, sum] of evidence) {
    const [first, ...rest] = long.split(' ');
    const short = rest.length > 0 && rest.length < 4 ? evidence.get(first) : undefined;
    if (!short || kindOf(first, short) !== 'organisation' || kindOf(long, sum) !== null || sum.thing > 0) continue;
    const alike = [...evidence.keys()].filter((key) => key.startsWith(`${first} `));
    if (alike.length === 1) sum.organisation += short.organisation;
  }
}

type NameKind = 'person' | 'organisation' | null;

function kindOf(text: string, sum: NameEvidence): NameKind {
  const words = text.split(/\s+/).length;
  if (sum.thing >= 3 && sum.thing >= sum.person && sum.thing >= sum.organisation) return null;
  if (sum.organisation >= 2 && sum.organisation >= sum.person) return 'organisation';
  if (sum.person >= 0.5 && words > 1 && sum.person > sum.thing + sum.organisation) return 'person';
  if (sum.person >= 1 && sum.person > sum.thing) return 'person';
  if (words === 1 && sum.organisation >= 0.4 && sum.organisation > sum.thing) return 'organisation';
  if (sum.organisation >= 1 && sum.organisation > sum.thing) return 'organisation';
  return null;
}

/** Names of two words and more become entities before their short forms are looked at. */
function introduceLongNames(reading: Reading, found: readonly Found[], evidence: Map<string, NameEvidence>): void {
  for (const { span } of found) {
    if (span.entries.length) {
      introduceRegistered(reading, span);
      continue;
    }
    const sum = evidence.get(foldName(span.text))!;
    if (reading.store.find(span.text)?.kind === 'state') continue;
    const kind = kindOf(span.text, sum);
    if (!kind || (!/[\s-]/.test(span.text) && !looksLikeAcronym(span.text))) continue;
    const entity = reading.store.named(kind === 'organisation' ? withoutLegalForm(span.text) : span.text, kind);
    reading.store.alias(span.text, entity);
    entity.gender ??= sum.gender;
    if (kind === 'person') aliasSurnames(reading, entity, span.text);
    const nickname = NICKNAMED.exec(span.text);
    if (nickname) reading.store.alias(nickname[1], entity);
  }
  aliasShortNames(reading);
}

/** "Marlow Foods plc", "Marlow Foods Inc.": the form of a company is no part of what it is called. */
function withoutLegalForm(name: string): string {
  const words = name.split(/\s+/);
  return words.length > 2 && LEGAL_FORMS.has(foldName(words[words.length - 1]).replace(/\.$/, ''))
    ? words.slice(0, -1).join(' ').replace(/,$/, '')
    : name;
}

function introduceRegistered(reading: Reading, span: NameSpan): void {
  const words = span.text.split(/\s+/);
  if (isNounOfParty(reading, words))
    reading.store.alias(words[0], reading.store.registered(reading.bearers.choose(span.entries).party));
  const people = span.entries.filter((entry) => entry.party.kind === 'person' && entry.form === 'name');
  if (people.length && /\s/.test(span.text)) {
    const entity = reading.store.registered(reading.bearers.choose(span.entries).party);
    reading.store.alias(span.text, entity);
    aliasSurnames(reading, entity, span.text);
  }
}

function aliasSurnames(reading: Reading, entity: Entity, name: string): void {
  const words = name.split(/\s+/);
  for (let from = 1; from < words.length; from++) reading.store.alias(words.slice(from).join(' '), entity);
  if (words.length === 3) reading.store.alias(`${words[0]} ${words[2]}`, entity);
  if (/^al-/i.test(words[words.length - 1])) reading.store.alias(words[words.length - 1].slice(3), entity);
}

function joinAcronym(reading: Reading, acronym: string, expansion: string): void {
  const { store, registry } = reading;
  const registered = registry.find(expansion)[0] ?? reading.bearers.admit(registry.find(acronym))[0];
  const entity = registered
    ? store.registered(registered.party)
    : (store.find(expansion) ?? store.named(expansion, 'organisation'));
  if (!registered && entity.isPerson) entity.kind = 'organisation';
  store.alias(expansion, entity);
  const other = store.find(acronym);
  if (other && other !== entity && !other.registered) store.redirect(other, entity);
  else store.alias(acronym, entity);
  if (!entity.registered) entity.rename(acronym);
}

/** "the Homeland party" of a text that names the Homeland Bloc, too. */
const isNamedOtherwise = ({ store }: Reading, { text }: NameSpan): boolean => {
  const known = store.find(text);
  return known !== undefined && !known.isPerson && foldName(known.name) !== foldName(text);
};

function fileSpan(
  reading: Reading,
  sentence: Sentence,
  span: NameSpan,
  evidence: ReadonlyMap<string, NameEvidence>,
  demonyms: ReadonlySet<string>,
): void {
  const { store } = reading;
  const household = span.entries.length || isNamedOtherwise(reading, span) ? null : householdAt(sentence, span);
  if (household) {
    fileHousehold(reading, sentence, span, household);
    return;
  }
  const head = headOf(sentence, span.first, span.last);
  let entity: Entity | undefined;
  let form: MentionForm = 'name';
  if (span.entries.length) {
    const own = store.find(span.text);
    const entry = reading.bearers.choose(span.entries);
    if (
      own?.isPerson &&
      own.registered !== entry.party &&
      entry.party.kind === 'person' &&
      !reading.document.text.includes(entry.party.label)
    )
      entity = own;
    else if (
      own &&
      !own.registered &&
      own.isPerson &&
      /^(?:state|organisation)$/.test(entry.party.kind) &&
      isSurnameUse(reading, own, span)
    )
      entity = own;
    else {
      entity = store.registered(entry.party);
      form = entry.form;
    }
  } else {
    entity = store.find(span.text);
    if (!entity) {
      const sum = evidence.get(foldName(span.text));
      const kind = sum ? kindOf(span.text, sum) : null;
      if (!kind) return;
      entity = store.named(span.text, kind);
      entity.gender ??= sum?.gender ?? null;
    }
    if (looksLikeAcronym(span.text)) form = 'acronym';
    else if (demonyms.has(foldName(span.text))) form = 'demonym';
  }
  if (form === 'demonym') {
    for (let index = span.first; index <= span.last; index++) reading.nationalities[sentence.index].set(index, entity);
    if (!standsAlone(sentence, span)) return;
  }
  entity.addName(span.text);
  reading.add({
    sentence: sentence.index,
    first: span.first,
    last: span.last,
    head: head.index,
    form,
    entities: [entity],
    antecedent: null,
    nameFirst: span.first,
    certainty: form === 'metonym' && isPlaceUse(sentence, span) ? 0.3 : isPlaceUse(sentence, span) ? 0.6 : 0.95,
  });
}
