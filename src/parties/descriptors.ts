import { isRelation, type Sentence } from '../language/sentence.ts';
import type { Entity } from './entity.ts';
import { namesItsSort, organisationClass } from './organisationTypes.ts';
import type { Mention, Reading } from './reading.ts';
import { GROUP_NOUNS, ORGANISATION_NOUNS } from './vocabulary/groups.ts';
import { TRADES, WORKFORCE } from './vocabulary/members.ts';

/**
 * Learns what named organisations are called otherwise: "the campaign group Clean Seas", "Vostok, the state railway", "the opposition
 * Civic List"; two names in apposition ("the Freedom League, the FL") become one entity.
 */
export function learnDescriptors(reading: Reading): void {
  for (const sentence of reading.document.sentences)
    for (const mention of [...reading.mentions[sentence.index]]) {
      const entity = mention.entities[0];
      if (
        mention.entities.length !== 1 ||
        !entity ||
        entity.isPerson ||
        entity.kind === 'state' ||
        !/^(name|acronym)$/.test(mention.form)
      )
        continue;
      learnBefore(sentence, mention, entity);
      learnMinisters(sentence, mention, entity);
      learnAmongOthers(sentence, mention, entity);
      learnWorkforce(sentence, mention, entity);
      learnStrike(sentence, mention, entity);
      if (entity.kind === 'organisation') entity.home ??= homeOf(reading, sentence, mention);
      learnApposition(reading, sentence, mention, entity);
    }
}

const describes = (word: string): boolean => ORGANISATION_NOUNS.has(word) || GROUP_NOUNS.has(word);

function learnBefore(sentence: Sentence, mention: Mention, entity: Entity): void {
  const governor = sentence.governor(sentence.tokens[mention.head]);
  const apposed = sentence.tokens[mention.head].rel === 'appos' && governor && governor.index < mention.first;
  for (const noun of apposed ? [sentence.tokens[mention.first - 1], governor] : [sentence.tokens[mention.first - 1]]) {
    if (noun?.upos === 'ADJ' && GROUP_NOUNS.has(noun.lemma.toLowerCase())) entity.nouns.add(noun.lemma.toLowerCase());
    if (noun?.upos !== 'NOUN' || /^\p{Lu}/u.test(noun.text)) continue;
    const word = noun.lemma.toLowerCase();
    if (describes(word)) entity.nouns.add(word);
  }
}

/** "Velmora's foreign minister", "the premier of Velmora": of a land that the registry does not know, what has ministers has a government. */
function learnMinisters(sentence: Sentence, mention: Mention, entity: Entity): void {
  const head = sentence.tokens[mention.head];
  const governor = sentence.governor(head);
  const owned = head.rel === 'nmod:poss' || (head.rel === 'nmod' && sentence.child(head, 'case')?.text === 'of');
  if (entity.registered || entity.kind !== 'organisation' || !owned || organisationClass(entity) !== null) return;
  if (!/^(?:minister|premier|ministry|government)$/.test(governor?.lemma.toLowerCase() ?? '')) return;
  for (const noun of ['government', 'ministry', 'cabinet']) entity.nouns.add(noun);
}

/** "Skyhand and the other handling firms", "Skyhand and other employers": what the others are, it is too (Hearst 1992). */
function learnAmongOthers({ tokens }: Sentence, mention: Mention, entity: Entity): void {
  const behind = tokens.slice(mention.last + 1, mention.last + 7);
  const other = behind.findIndex(({ text }) => text === 'other');
  if (
    !/^,? ?(?:and|or)(?: the| all| all the| its| their| many| several)?$/.test(
      behind
        .slice(0, Math.max(0, other))
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return;
  const noun = behind.slice(other + 1).find(({ upos }, at, rest) => upos === 'NOUN' && rest[at + 1]?.upos !== 'NOUN');
  const word = noun?.lemma.toLowerCase() ?? '';
  if (describes(word)) entity.nouns.add(word);
}

/** "the Italian pasta maker Brenta", "Brenta, the Italian pasta maker": the state whose nationality describes it. */
function homeOf(reading: Reading, sentence: Sentence, mention: Mention): Entity | null {
  const { tokens } = sentence;
  // "Hungary’s MOL"
  if (/^['’]s?$/.test(tokens[mention.first - 1]?.text ?? '')) {
    const owner = reading.at(sentence.index, mention.first - 2);
    if (owner?.entities.length === 1 && owner.entities[0].kind === 'state') return owner.entities[0];
  }
  const nationality = (index: number): Entity | null => {
    const entity = reading.nationalities[sentence.index].get(index);
    return entity?.kind === 'state' ? entity : null;
  };
  for (let index = mention.first - 1; index >= Math.max(0, mention.first - 5); index--) {
    const state = nationality(index);
    if (state) return state;
    if (!/^(NOUN|ADJ)$/.test(tokens[index].upos)) break;
  }
  const apposed = tokens[mention.last + 1]?.text === ',' ? sentence.child(tokens[mention.head], 'appos') : undefined;
  if (apposed?.upos !== 'NOUN') return null;
  for (let index = apposed.index - 1; index > mention.last + 1; index--) {
    const state = nationality(index);
    if (state) return state;
  }
  return null;
}

/** "workers at Solvay Glass", "Solvay Glass workers": what employs people is a company, unless its name says otherwise. */
function learnWorkforce(sentence: Sentence, mention: Mention, entity: Entity): void {
  if (entity.kind !== 'organisation' || organisationClass(entity) !== null || namesItsSort(entity)) return;
  const head = sentence.tokens[mention.head];
  const governor = sentence.governor(head);
  if (!governor || !WORKFORCE.has(governor.lemma.toLowerCase())) return;
  const preposition = sentence.child(head, 'case')?.text.toLowerCase();
  if (preposition === 'at' || (/^(compound|nmod:poss)$/.test(head.rel) && governor.lemma.toLowerCase() !== 'board'))
    entity.nouns.add('employer');
}

/** "The guards of the TRA walked out", "the NPA called a strike": only a union does that. */
function learnStrike(sentence: Sentence, mention: Mention, entity: Entity): void {
  if (entity.kind !== 'organisation') return;
  const head = sentence.tokens[mention.head];
  const members = isRelation(head.rel, 'nmod') ? sentence.governor(head) : undefined;
  const workers = members && TRADES.some((trade) => trade.includes(members.lemma.toLowerCase())) ? members : undefined;
  // "the drivers and guards of the TRA"
  const actor = (workers?.rel === 'conj' ? sentence.governor(workers) : workers) ?? head;
  const verb = isRelation(actor.rel, 'nsubj') ? sentence.governor(actor) : undefined;
  if (!verb) return;
  const particle = sentence.child(verb, 'compound:prt', 'advmod')?.text.toLowerCase();
  const object = sentence.child(verb, 'obj')?.lemma.toLowerCase();
  const lemma = verb.lemma.toLowerCase();
  const strikes =
    (lemma === 'walk' && particle === 'out') ||
    (lemma === 'strike' && !object) ||
    (/^(?:call|stage|suspend|announce|threaten)$/.test(lemma) && object === 'strike');
  if (strikes && organisationClass(entity) === null) entity.nouns.add('union');
}

function learnApposition(reading: Reading, sentence: Sentence, mention: Mention, entity: Entity): void {
  const { tokens } = sentence;
  if (tokens[mention.last + 1]?.text !== ',' && tokens[mention.last + 1]?.text !== '(') return;
  if (!/^(the|a|an|its|their|\p{Lu}.*)$/iu.test(tokens[mention.last + 2]?.text ?? '')) return;
  const apposed = sentence.child(tokens[mention.head], 'appos');
  if (!apposed || apposed.index <= mention.last || apposed.index > mention.last + 8) return;
  const other = reading.at(sentence.index, apposed.index);
  if (other && other !== mention && other.entities.length === 1) {
    // "the Weavers’ Guild, the Tanners’ Guild and Unison": a list
    if (tokens[other.last + 1]?.text === 'and' && reading.at(sentence.index, other.last + 2)) return;
    const second = other.entities[0];
    if (
      second !== entity &&
      !second.isPerson &&
      second.kind === entity.kind &&
      !(second.registered && entity.registered)
    ) {
      if (second.registered) reading.merge(entity, second);
      else reading.merge(second, entity);
    }
    return;
  }
  const word = apposed.lemma.toLowerCase();
  if (describes(word)) entity.nouns.add(word);
}
