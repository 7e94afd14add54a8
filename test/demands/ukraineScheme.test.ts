import { createDemandMatcher, type DemandMatcher } from '../../src/demands/demandMatcher.ts';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { createParser } from '../../src/language/parser.ts';
import type { LanguageParser } from '../../src/language/sentence.ts';
import { phraseOf } from './phraseOf.ts';
import { ACT_CASES } from './ukraineActs.ts';
import { NEGATED_CASES, UKRAINE_CASES } from './ukraineCases.ts';
import { OUTSIDE_CASES } from './ukraineNone.ts';
import { PARAPHRASE_CASES } from './ukraineParaphrases.ts';
import { PROCESS_CASES } from './ukraineProcess.ts';
import { SECURITY_CASES } from './ukraineSecurity.ts';
import { TERMS_CASES } from './ukraineTerms.ts';
import { WORDING_CASES } from './ukraineWordings.ts';

let parser: LanguageParser;
let matcher: DemandMatcher;

beforeAll(async () => {
  parser = await createParser();
  matcher = createDemandMatcher(await loadKnowledge());
});

const ALL_CASES = [
  ...UKRAINE_CASES,
  ...PROCESS_CASES,
  ...SECURITY_CASES,
  ...TERMS_CASES,
  ...WORDING_CASES,
  ...PARAPHRASE_CASES,
  ...OUTSIDE_CASES,
];

test.each(ALL_CASES)('"%s" held by %s names %s', (text, holderPartyId, demand) => {
  const found = matcher.match(phraseOf(parser, text, { holderPartyId }));
  expect(found && `${found.flipped ? '~' : ''}${found.notation}`).toBe(demand);
});

test.each(ACT_CASES)('"%s" held by %s as %s names %s', (text, holderPartyId, polarity, demand) => {
  expect(matcher.match(phraseOf(parser, text, { holderPartyId, polarity }))?.notation ?? null).toBe(demand);
});

test.each(NEGATED_CASES)('"%s" held by %s and negated names %s', (text, holderPartyId, demand) => {
  const found = matcher.match(phraseOf(parser, text, { holderPartyId, negated: true }));
  expect(found && `${found.flipped ? '~' : ''}${found.notation}`).toBe(demand);
});

test('a ceasefire of other parties is none of its demands', () => {
  const elsewhere = phraseOf(parser, 'an immediate ceasefire', { context: ['gaza', 'hamas', 'israel'] });
  expect(matcher.match(elsewhere)).toBeNull();
});
