import { UserError } from '../../src/documents/userError.ts';
import { ask } from '../../src/questions/ask.ts';
import { EXAMPLE_QUESTIONS } from '../../src/questions/question.ts';
import { sampleGraph } from './sampleGraph.ts';

const graph = sampleGraph();

const inShort = (question: string): string[] =>
  ask(graph, question).positions.map(
    ({ party, stance, demand, contraryOf }) =>
      `${party.id} ${stance} ${demand.id}${contraryOf ? ` (not ${contraryOf.id})` : ''}`,
  );

const NATO_OPPONENTS = [
  'ukraine opposes nato-exclusion',
  'european-union supports nato-membership (not nato-exclusion)',
];
const RUSSIA_ON_TRUCE = ['russia conditional ceasefire-30-day'];

test.each<[string, string[]]>([
  ['who opposes NATO exclusion?', NATO_OPPONENTS],
  ['Who rejects Ukraine stays out of NATO', NATO_OPPONENTS],
  ['which parties are against the “NATO exclusion”?', NATO_OPPONENTS],
  ['who does not support NATO exclusion?', NATO_OPPONENTS],
  ['who has rejected nato-exclusion ?', NATO_OPPONENTS],
  ['who demands NATO exclusion?', ['russia demands nato-exclusion']],
  ['who wants foreign troops?', ['ukraine demands foreign-troops']],
  [
    'who supports a truce?',
    ['united-states demands ceasefire-30-day', 'ukraine supports ceasefire-30-day'].sort().reverse(),
  ],
  ['who is undecided on the exchange of prisoners of war?', ['european-union noncommittal prisoner-exchange']],
  [
    'what does the EU want?',
    [
      'european-union demands open:lift-tariffs-on-steel',
      'european-union noncommittal prisoner-exchange',
      'european-union supports nato-membership',
    ].sort(),
  ],
  ['what does Putin oppose?', ['russia opposes foreign-troops']],
  ['what does Russia demand from Ukraine?', ['russia demands nato-exclusion']],
  ['what are Russia’s demands?', ['russia demands nato-exclusion']],
  ['Russia’s red lines', ['russia opposes foreign-troops']],
  ['what is Russia’s position on the truce?', RUSSIA_ON_TRUCE],
  ['where does Russia stand on the 30-day ceasefire?', RUSSIA_ON_TRUCE],
  ['does Russia support the truce?', RUSSIA_ON_TRUCE],
  ['on what conditions would Russia accept a truce?', RUSSIA_ON_TRUCE],
  ['what are the conditions for a truce?', RUSSIA_ON_TRUCE],
  ['conditions for the truce', RUSSIA_ON_TRUCE],
  ['what are Russia’s conditions?', RUSSIA_ON_TRUCE],
  [
    'where do Russia and Ukraine disagree?',
    [
      'russia demands nato-exclusion',
      'ukraine opposes nato-exclusion',
      'ukraine demands foreign-troops',
      'russia opposes foreign-troops',
    ],
  ],
  ['where do Russia and the US agree?', ['russia demands nato-exclusion', 'united-states supports nato-exclusion']],
  ['on what do Russia and Ukraine agree', ['russia supports prisoner-exchange', 'ukraine supports prisoner-exchange']],
])('%s', (question, answers) => {
  expect(inShort(question).sort()).toEqual([...answers].sort());
});

test.each(['what demands does nobody oppose?', 'which demands are unopposed?', 'what does no one oppose?'])(
  '%s',
  (question) => {
    expect(new Set(ask(graph, question).positions.map(({ demand }) => demand.id))).toEqual(
      new Set(['ceasefire-30-day', 'prisoner-exchange', 'open:lift-tariffs-on-steel']),
    );
  },
);

test.each<[string, string]>([
  ['what does Russia demand of Ukraine?', 'demands-of'],
  ['what did Putin want from Ukraine', 'demands-of'],
  ['which positions changed?', 'changes'],
  ['which positions have shifted over time?', 'changes'],
  ['who has changed its position?', 'changes'],
  ['how has Russia’s position changed?', 'changes'],
  ['where do the documents disagree?', 'source-disagreements'],
  ['where do sources contradict each other on Ukraine’s position?', 'source-disagreements'],
  ['whose positions are known only from somebody else?', 'known-from-others'],
  ['which positions are only known from third parties', 'known-from-others'],
  ['which parties never spoke for themselves?', 'never-spoke'],
  ['who has never been quoted?', 'never-spoke'],
  ['what is the evidence that Ukraine opposes NATO exclusion?', 'evidence'],
  ['why do you say Ukraine rejects NATO exclusion', 'evidence'],
  ['show me the quotes for Russia’s position on the truce', 'evidence'],
  ['what is the common ground between Russia and the US?', 'compare'],
  ['what divides Russia and Ukraine?', 'compare'],
])('"%s" is of the kind %s', (question, kind) => {
  expect(ask(graph, question).question.kind).toBe(kind);
});

test('the evidence holds every statement of the side that is asked for', () => {
  const { positions } = ask(graph, 'what is the evidence that Russia demands NATO exclusion?');
  expect(positions.flatMap(({ statements }) => statements.map(({ id }) => id))).toEqual(['s0', 's1']);
  expect(ask(graph, 'what is the evidence that Russia opposes NATO exclusion?').positions).toEqual([]);
  const contrary = ask(graph, 'what is the evidence that the EU opposes NATO exclusion?').positions;
  expect(contrary.map(({ demand }) => demand.id)).toEqual(['nato-membership']);
});

test.each(['what is contested?', 'what are the conflicts?', 'which demands are disputed?'])('%s', (question) => {
  const found = ask(graph, question).positions.map(({ demand, contraryOf }) => (contraryOf ?? demand).id);
  expect(new Set(found)).toEqual(new Set(['nato-exclusion', 'foreign-troops']));
});

test('says how it understood the question', () => {
  expect(ask(graph, 'which countries reject NATO exclusion?').understood).toBe(
    'who opposes “NATO exclusion of Ukraine”',
  );
});

const failure = (question: string): UserError => {
  try {
    ask(graph, question);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was answered');
};

test.each(['how is the weather?', 'who', '', 'who NATO exclusion', 'what?'])(
  'lists what can be asked instead of %p',
  (question) => {
    const error = failure(question);
    expect(error.exitCode).toBe(2);
    for (const example of EXAMPLE_QUESTIONS) expect(error.hint).toContain(example);
  },
);

test.each([
  ['who opposes nato exclusoin?', 'nato-exclusion'],
  ['who wants the lifting of steel tariffs?', 'open:lift-tariffs-on-steel'],
  ['who opposes NATO?', 'nato-membership'],
])('suggests a demand for "%s"', (question, suggestion) => {
  expect(failure(question).hint).toContain(suggestion);
});

test('suggests a party', () => {
  expect(failure('what does Rusia want?').hint).toContain('Russia');
});
