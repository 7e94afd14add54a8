import { createParser } from '../../../src/language/parser.ts';
import type { LanguageParser, Token } from '../../../src/language/sentence.ts';
import { ADJECTIVES } from '../../../src/stances/lexicon/adjectives.ts';
import { APPROVING_EVALUATIONS } from '../../../src/stances/lexicon/approvingEvaluations.ts';
import { DEMAND_NOUNS } from '../../../src/stances/lexicon/demandNouns.ts';
import type { LexiconClass, LexiconRow } from '../../../src/stances/lexicon/entry.ts';
import { LEXICON } from '../../../src/stances/lexicon/index.ts';
import { INFLECTED_FORMS } from '../../../src/stances/lexicon/inflectedForms.ts';
import { POSITION_NOUNS } from '../../../src/stances/lexicon/positionNouns.ts';
import { REFUSAL_IDIOMS } from '../../../src/stances/lexicon/refusalIdioms.ts';
import { REJECTING_EVALUATIONS } from '../../../src/stances/lexicon/rejectingEvaluations.ts';
import { BARE_EVASIONS, SILENCES } from '../../../src/stances/lexicon/silence.ts';
import { STANCE_IDIOMS } from '../../../src/stances/lexicon/stanceIdioms.ts';
import { VERBS_OF_ACCEPTANCE } from '../../../src/stances/lexicon/verbsOfAcceptance.ts';
import { VERBS_OF_APPEALING } from '../../../src/stances/lexicon/verbsOfAppealing.ts';
import { VERBS_OF_COMMITMENT } from '../../../src/stances/lexicon/verbsOfCommitment.ts';
import { VERBS_OF_DEMANDING } from '../../../src/stances/lexicon/verbsOfDemanding.ts';
import { VERBS_OF_DESIRE } from '../../../src/stances/lexicon/verbsOfDesire.ts';
import { VERBS_OF_EVALUATION } from '../../../src/stances/lexicon/verbsOfEvaluation.ts';
import { VERBS_OF_PROPOSING } from '../../../src/stances/lexicon/verbsOfProposing.ts';
import { VERBS_OF_REFUSAL } from '../../../src/stances/lexicon/verbsOfRefusal.ts';
import { VERBS_OF_RESERVE } from '../../../src/stances/lexicon/verbsOfReserve.ts';
import { VERBS_OF_WITHDRAWAL } from '../../../src/stances/lexicon/verbsOfWithdrawal.ts';
import { STANCE_TYPES } from '../../../src/stances/stance.ts';

const FRAME_SLOTS = ['obj', 'that', 'if', 'to', 'obj-to', 'obj-done', 'ing', 'whether', 'subj', 'be'];
const PREPOSITIONS = (
  'for to on upon against with of at from about over in by after into toward towards under between around past round ' +
  'regarding as behind through like than out without'
).split(' ');
const HOLDERS = ['subj', 'poss', 'speaker', 'to', 'for'];

/** True if the words of the entry stand in the sentence in this order, as the engine reads them: by lemma or by form. */
function standsIn(entry: string, tokens: readonly Token[]): boolean {
  const words = entry.split(/[ ]/).filter((word) => word !== '~' && word !== '_');
  let at = 0;
  for (const { text, lemma } of tokens)
    if (
      at < words.length &&
      [
        words[at] === '~self' && /sel(?:f|ves)$/.test(text) ? '~self' : text.toLowerCase(),
        lemma.toLowerCase(),
        INFLECTED_FORMS.get(text.toLowerCase()),
      ].includes(words[at])
    )
      at++;
  return at === words.length;
}

const rows: [string, LexiconClass, LexiconRow][] = LEXICON.flatMap((group) =>
  group.rows.map((row): [string, LexiconClass, LexiconRow] => [`${group.pos} ${row[0]}: ${row[2]}`, group, row]),
);

describe('the lexicon', () => {
  let parser: LanguageParser;
  beforeAll(async () => {
    parser = await createParser();
  });

  test('has several hundred entries', () => {
    expect(rows.length).toBeGreaterThan(600);
  });

  test('gives no lemma and slot twice', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [name, { pos }, [lemma, , content]] of rows)
      for (const slot of content.split(' ')) {
        const key = `${pos} ${lemma} ${slot}`;
        if (seen.has(key)) twice.push(`${key} (${seen.get(key)} | ${name})`);
        seen.set(key, name);
      }
    expect(twice).toEqual([]);
  });

  test('names every class once', () => {
    const names = LEXICON.map(({ name, pos }) => `${pos} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('gives every entry an example of its own', () => {
    const examples = rows.map(([, { pos }, [lemma, , , , example]]) => `${pos} ${lemma} ${example}`);
    expect(new Set(examples).size).toBe(examples.length);
  });

  test.each([
    ['demanding', VERBS_OF_DEMANDING],
    ['appealing', VERBS_OF_APPEALING],
    ['proposing', VERBS_OF_PROPOSING],
    ['desire', VERBS_OF_DESIRE],
    ['acceptance', VERBS_OF_ACCEPTANCE],
    ['commitment', VERBS_OF_COMMITMENT],
    ['refusal', VERBS_OF_REFUSAL],
    ['withdrawal', VERBS_OF_WITHDRAWAL],
    ['evaluation', VERBS_OF_EVALUATION],
    ['reserve', VERBS_OF_RESERVE],
    ['nouns of demands', DEMAND_NOUNS],
    ['nouns of positions', POSITION_NOUNS],
    ['adjectives', ADJECTIVES],
    ['idioms of refusal', REFUSAL_IDIOMS],
    ['other idioms', STANCE_IDIOMS],
    ['rejecting evaluations', REJECTING_EVALUATIONS],
    ['approving evaluations', APPROVING_EVALUATIONS],
  ])('divides %s into classes and lists them in the index', (_, classes) => {
    expect(classes.length).toBeGreaterThanOrEqual(1);
    for (const group of classes) expect(LEXICON).toContain(group);
  });

  test.each(rows)('%s', (_, { pos, defaults }, [lemma, stance, content, negated, example, options]) => {
    expect(lemma).toMatch(/^[a-z~]+([- ][a-z_~-]+)*$/);
    expect(STANCE_TYPES).toContain(stance);
    if (negated !== null) {
      expect(STANCE_TYPES).toContain(negated);
      if (stance !== 'noncommittal') expect(negated).not.toBe(stance);
    }
    for (const slot of content.split(' ')) expect([...FRAME_SLOTS, ...PREPOSITIONS]).toContain(slot);
    if (pos === 'verb') expect(content).not.toMatch(/\b(subj|be)\b/);
    expect(HOLDERS).toContain({ ...defaults, ...options }.holder);
    expect(example).toMatch(/^[A-Z].*\.$/);
    expect(example.split(' ').length).toBeLessThanOrEqual(15);
    const { sentences } = parser.parse({ id: 'example', text: example });
    expect(
      standsIn(
        lemma,
        sentences.flatMap(({ tokens }) => tokens),
      ),
    ).toBe(true);
  });

  test('what is kept back and what evades are entries', () => {
    const ids = LEXICON.flatMap(({ pos, rows: entries }) => entries.map(([lemma]) => `${pos}:${lemma}`));
    for (const id of [...SILENCES, ...BARE_EVASIONS]) expect(ids).toContain(id);
  });
});
