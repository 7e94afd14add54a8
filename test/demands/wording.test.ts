import { createDemandMatcher } from '../../src/demands/demandMatcher.ts';
import type { DemandPhrase } from '../../src/demands/demandPhrase.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { completeParty } from '../../src/knowledge/registryReader.ts';
import { states } from '../../src/knowledge/states.ts';
import { parseWording, parseWordSet } from '../../src/knowledge/wordingSyntax.ts';
import { createParser } from '../../src/language/parser.ts';
import type { LanguageParser } from '../../src/language/sentence.ts';
import { phraseOf } from './phraseOf.ts';

let parser: LanguageParser;
beforeAll(async () => {
  parser = await createParser();
});

const parties = states().flatMap((state) => completeParty(state) ?? []);

/** Knowledge of one scheme with these demands, each with its wordings. */
function knowledge(demands: Record<string, string[]>, contrary: Record<string, string> = {}): Knowledge {
  const concepts = Object.entries(demands).map(([notation, wordings]) => ({
    ...{ notation, prefLabel: notation, altLabels: [], definition: null, issue: null },
    ...{ contrary: contrary[notation] ?? null, wordings },
  }));
  const wordSets = { lift: ['lift', 'ease', 'give up'], rise: ['raise', '{lift}'] };
  return { schemes: [{ id: 's', label: 's', issues: [], demands: concepts, scope: [], wordSets }], parties };
}

const names = (wording: string, text: string, rest: Partial<DemandPhrase> = {}) =>
  createDemandMatcher(knowledge({ it: [wording] })).match(phraseOf(parser, text, rest)) !== null;

test.each([
  ['tariff', 'lower tariffs on cars', true],
  ['tariff', 'lower taxes on cars', false],
  ['withdraw', 'they withdrew the troops', true],
  ['normali*', 'the normalization of relations', true],
  ['tariff|quota', 'a quota for beef', true],
  ['cease_fire', 'an immediate cease-fire', true],
  ['30_day', 'a 30-day pause', true],
  ['end_of_war', 'the end of the war', true],
  ['keep_out', 'keep Ukraine out of it', true],
  ['keep_out', 'keep the men who went home long ago without pay out', false],
  ['{lift}', 'they ease the rules', true],
  ['{rise}', 'give up the claim', true],
  ['lift ban', 'keep the ban until the other side lifts its blockade of the port', true],
  ['lift+ban', 'keep the ban until the other side finally lifts its blockade of the port', false],
  ['lift+ban', 'the ban on imports of used cars from the south be lifted', true],
  ['deal>before>truce', 'a deal before any truce', true],
  ['deal>before>truce', 'a truce before any deal', false],
  ['deal -trade', 'a trade deal', false],
  ['deal -trade', 'a peace deal', true],
  ['deal ?trade', 'a peace deal', true],
])('%s on "%s": %s', (wording, text, expected) => {
  expect(names(wording, text)).toBe(expected);
});

test.each([
  ['the', 'deal @grain', { context: ['grain'] }, true],
  ['no', 'deal @grain', { context: ['fish'] }, false],
  ['the excluded', 'deal -@grain', { context: ['grain'] }, false],
])('asks the surroundings for %s context word: %s', (_, wording, rest, expected) => {
  expect(names(wording, 'the deal', rest)).toBe(expected);
});

test.each([
  ['withdraw who:russia', 'Russia withdraw its troops', {}, true],
  ['withdraw who:russia', 'Ukraine withdraw its troops', {}, false],
  ['withdrawal who:russia', 'the withdrawal of Russian troops', {}, true],
  ['withdraw who:russia', 'withdraw its troops', { addresseePartyId: 'russia' }, true],
  ['withdraw -who:russia', 'Moscow withdraw its troops', {}, false],
  ['guarantee by:ukraine', 'guarantees', { holderPartyId: 'ukraine' }, true],
  ['guarantee by:ukraine', 'guarantees', { holderPartyId: 'france' }, false],
  ['guarantee -by:russia', 'guarantees', { holderPartyId: 'russia' }, false],
  ['pay to:france', 'pay the bill', { addresseePartyId: 'france' }, true],
  ['leave as:con', 'leave the town', { polarity: 'con' as const }, true],
  ['leave as:con', 'leave the town', { polarity: 'pro' as const }, false],
  ['leave -as:con', 'leave the town', { polarity: 'con' as const }, false],
  ['leave as:con', 'not leave the town', { polarity: 'pro' as const, negated: true }, true],
])('%s on "%s" with %j: %s', (wording, text, rest, expected) => {
  expect(names(wording, text, rest)).toBe(expected);
});

test('a word that only tells when is not the demand', () => {
  expect(names('talk', 'lower the price during the talks')).toBe(false);
});

test('a veto keeps its demand away', () => {
  const matcher = createDemandMatcher(knowledge({ truce: ['truce', '! sea'] }));
  expect(matcher.match(phraseOf(parser, 'a truce at sea'))).toBeNull();
  expect(matcher.match(phraseOf(parser, 'a truce on land'))?.notation).toBe('truce');
});

test('the more specific demand wins', () => {
  const matcher = createDemandMatcher(knowledge({ keep: ['sanction'], lift: ['{lift}+sanction'] }));
  const match = matcher.match(phraseOf(parser, 'ease the sanctions'));
  expect(match).toMatchObject({ notation: 'lift', wording: '{lift}+sanction' });
  expect(match!.score).toBeGreaterThan(matcher.match(phraseOf(parser, 'the sanctions'))!.score);
});

test.each([
  ['join the alliance', false, { notation: 'join', flipped: false }],
  ['not join the alliance', true, { notation: 'stay-out', flipped: false }],
  ['hold talks', true, { notation: 'talks', flipped: true }],
  ['break off talks', false, { notation: 'talks', flipped: true }],
  ['not break off talks', true, { notation: 'talks', flipped: false }],
  ['no talks before a truce', true, { notation: 'truce-first', flipped: false }],
])('"%s" (negated: %s) goes by its contrary or is turned round', (text, negated, expected) => {
  const demands = {
    join: ['join'],
    'stay-out': ['stay_out'],
    talks: ['talk', '~ break_off+talk'],
    'truce-first': ['no>talk>before>truce'],
  };
  const matcher = createDemandMatcher(knowledge(demands, { join: 'stay-out', 'stay-out': 'join' }));
  expect(matcher.match(phraseOf(parser, text, { negated }))).toMatchObject(expected);
});

test.each([
  ['', /no word of the demand/],
  ['?truce', /no word of the demand/],
  ['{unknown}', /no word set/],
  ['a+b>c', /mixes/],
  ['?by:russia truce', /cannot be optional/],
  ['truce as:angry', /no stance/],
  ['tr$ce', /cannot read/],
])('the wording "%s" is refused', (source, problem) => {
  expect(parseWording(source, {})).toMatchObject({ problem: expect.stringMatching(problem), hint: expect.any(String) });
});

test.each(['lift ease', 'lift:', ': ease'])('the word set "%s" is refused', (literal) => {
  expect(parseWordSet(literal)).toMatchObject({ problem: expect.any(String) });
});

test('a word set that names itself is refused rather than followed for ever', () => {
  expect(parseWording('{loop}', { loop: ['{loop}'] })).toMatchObject({ problem: expect.any(String) });
});
