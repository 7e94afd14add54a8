import fc from 'fast-check';
import type { Document } from '../../src/documents/document.ts';
import { buildGraph } from '../../src/graph/buildGraph.ts';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { POLARITY, STANCE_TYPES, type Stance } from '../../src/stances/stance.ts';

/** Strings that break careless writers: quotes, line ends, markup, IRIs with spaces, other scripts, emoji, controls. */
const hostile = fc.constantFrom(
  '',
  ' ',
  'He said "no"',
  "it's",
  'a\nb\r\nc\td',
  'back\\slash \\u0041 \\"',
  '"""triple"""',
  '<http://example.org/with space>',
  'http://example.org/with space',
  '_:b0',
  '@prefix x: <y> .',
  '# no comment',
  '{ } [ ] ( ) ; . , ^^',
  'Россия',
  '中国',
  'עברית',
  '👩‍👩‍👧 and 🇺🇦',
  'Zażółć',
  'zazolc',
  'self',
  'author',
  'party',
  '__proto__',
  'constructor',
  '\u0000\u0001\u001f\u007f',
  '\u2028\u2029\ufeff',
  '../../etc',
  'open:',
);
const label = fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 20 }));
const date = fc.constantFrom(null, '2025-03-18', '2025-03', '2025', '2025-02-30', 'last Tuesday');
const url = fc.constantFrom(
  null,
  'https://example.org/a?b=c#d',
  'https://exa mple.org/',
  'parley:x',
  'http://x/%zz',
  '',
);
const coordinate = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100 + 0);

const document = fc.record<Document>({
  id: label,
  text: fc.array(label, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
  title: fc.option(label),
  date,
  publisher: fc.option(label),
  url,
  language: fc.constantFrom(null, 'en', 'de-CH'),
});

const party = fc.record({ id: label, label, kind: fc.constantFrom('state', 'person', 'armed-group', 'group') });

const draft = fc.record({
  doc: fc.nat(),
  party: fc.nat(),
  holder: label,
  partyName: fc.option(label),
  stance: fc.constantFrom(...STANCE_TYPES),
  demand: fc.constantFrom('nato-exclusion', 'open:x', 'open:lift tariffs', 'a/b c', 'open/x', 'nato-membership'),
  demandLabel: label,
  demandText: label,
  addressee: fc.option(label),
  attribution: fc.oneof(fc.constantFrom('self', 'author'), label),
  condition: fc.option(fc.oneof(label, fc.constant('only after NATO exclusion is agreed'))),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  confidence: fc.oneof(
    fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    fc.constant(1e-9),
  ),
  date,
  rule: label,
  resolutions: fc.array(fc.record({ text: label, start: fc.nat(99), end: fc.nat(99), refersTo: label }), {
    maxLength: 3,
  }),
});

const EMPTY = { altLabels: ['NATO neutrality', 'Neutrality "proper"'], wordings: [] };
const scheme = {
  id: 's',
  label: 'S',
  scope: [],
  wordSets: {},
  issues: [{ id: 'security', label: 'Security' }],
  demands: [
    {
      ...EMPTY,
      notation: 'nato-exclusion',
      prefLabel: 'NATO exclusion',
      definition: 'Out.',
      issue: 'security',
      contrary: 'nato-membership',
    },
    {
      ...EMPTY,
      notation: 'nato-membership',
      prefLabel: 'NATO membership',
      definition: null,
      issue: null,
      contrary: 'nato-exclusion',
    },
  ],
};

/** A place in the text that cuts no character in two. */
function boundary(text: string, share: number): number {
  const characters = [...text];
  return characters.slice(0, Math.floor(share * (characters.length + 1))).join('').length;
}

/** Whole graphs as `buildGraph` makes them, of documents, parties and stances full of hostile strings. */
export const arbitraryGraph: fc.Arbitrary<KnowledgeGraph> = fc
  .record({
    documents: fc.uniqueArray(document, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    parties: fc.uniqueArray(party, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
    drafts: fc.array(draft, { maxLength: 6 }),
    x: coordinate,
    y: coordinate,
  })
  .map(({ documents, parties, drafts, x, y }) => {
    const stances = drafts.map((values, at): Stance => {
      const { doc, party: chosen, partyName, from, to, ...rest } = values;
      const { id, text } = documents[doc % documents.length];
      const holder = parties[chosen % parties.length];
      const [a, b] = [boundary(text, from), boundary(text, to)];
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      return {
        ...rest,
        id: `${at % 2 ? 's' : 'odd id '}${at}`,
        doc: id,
        party: partyName ?? holder.label,
        partyId: holder.id,
        polarity: POLARITY[rest.stance],
        quote: text.slice(start, end),
        start,
        end,
      };
    });
    const graph = buildGraph({
      documents,
      stances,
      parties: parties as never,
      knowledge: { schemes: [scheme], parties: [] },
    });
    const moved = graph.parties.map((node) => ({ ...node, x, y }));
    return { ...graph, parties: moved };
  });
