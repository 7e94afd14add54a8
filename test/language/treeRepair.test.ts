import fc from 'fast-check';
import type { EditableToken } from '../../src/language/treeEdit.ts';
import { createTreeParser, type TreeParser } from '../../src/language/treeParser.ts';
import { repairTree, treeRepairs } from '../../src/language/treeRepair.ts';

let parser: TreeParser;
beforeAll(async () => {
  parser = await createTreeParser();
});

const repairsOf = (trees: TreeParser) => treeRepairs((form, upos, xpos) => trees.lemma(form, upos, xpos));

/** Words and signs of the example sentences; no more is needed here than the tokeniser's tests hold. */
function read(text: string): EditableToken[] {
  const spans = [
    ...text.matchAll(/\b(?:U\.S\.|Mr\.)|[\p{L}\p{N}]+(?=[’']s\b)|[’']s\b|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu),
  ];
  const forms = spans.map(([form]) => form);
  const spaceAfter = spans.map(({ index, 0: form }) => /^(?:\s|$)/.test(text.slice(index + form.length)));
  const tree = parser.parse(forms, spaceAfter);
  return forms.map((form, index) => ({
    index,
    text: form,
    lemma: tree.lemmas[index],
    upos: tree.upos[index],
    xpos: tree.xpos[index],
    feats: tree.feats[index],
    head: tree.heads[index] - 1,
    rel: tree.labels[index],
    margin: tree.margins[index],
    start: spans[index].index,
    end: spans[index].index + form.length,
  }));
}

/** "nsubj(told, Marco)"; the root is "root(told)". */
function arcs(tokens: readonly EditableToken[]): string[] {
  return tokens.map(({ head, rel, text }) => (head < 0 ? `root(${text})` : `${rel}(${tokens[head].text}, ${text})`));
}

/** What the parser says of a sentence, and what is left of it after the repairs. */
const cases: [sentence: string, before: string[], after: string[]][] = [
  [
    '“We got a good commitment from Ukraine last week,” US secretary of state Marco Rubio told “The Guy Benson Show” on Monday.',
    ['nsubj(told, secretary)', 'nsubj(told, Marco)'],
    ['nmod:desc(Marco, secretary)', 'nsubj(told, Marco)'],
  ],
  [
    'Senators Okafor and Munk of Tonga have pressed the army to pay.',
    ['nsubj(pressed, Senators)', 'nsubj(pressed, Okafor)'],
    ['nmod:desc(Okafor, Senators)', 'nsubj(pressed, Okafor)'],
  ],
  [
    'Russia’s president Vladimir Putin and US president Donald Trump will hold a phone call on Tuesday, the Kremlin said.',
    ['nsubj(hold, Vladimir)', 'flat(Vladimir, Donald)', 'cc(president, and)'],
    ['nsubj(hold, Vladimir)', 'conj(Vladimir, Donald)', 'cc(Donald, and)'],
  ],
  [
    'Kenya and Uruguay – sources believe – ought to drop the pact in its present form.',
    ['nsubj(believe, Kenya)', 'nsubj(believe, sources)'],
    ['nsubj(ought, Kenya)', 'nsubj(believe, sources)'],
  ],
  [
    'Last month Donald Trump, who as a candidate had vowed to stop the sale, instructed the committee to take a fresh look at it.',
    ['nsubj(vowed, candidate)'],
    ['obl(vowed, candidate)'],
  ],
  [
    'Veltrix dropped its demand that Botswana pay, a demand Trump supports.',
    ['nsubj(supports, demand)', 'nsubj(supports, Trump)'],
    ['appos(demand, demand)', 'acl:relcl(demand, supports)', 'nsubj(supports, Trump)'],
  ],
  ['The union says it is ready to resume talks.', ['expl(ready, it)'], ['nsubj(ready, it)', 'xcomp(ready, resume)']],
  [
    'it insists however that the roads be reopened.',
    ['expl(insists, it)', 'csubj(insists, reopened)'],
    ['nsubj(insists, it)', 'ccomp(insists, reopened)'],
  ],
  [
    'Putin has said the incursion was because Nato threatened Russia and has demanded a vote.',
    ['ccomp(said, threatened)', 'conj(threatened, demanded)'],
    ['conj(said, demanded)'],
  ],
  [
    'Washington proposed the two sides meet in Geneva.',
    ['obj(proposed, sides)', 'xcomp(proposed, meet)'],
    ['nsubj(meet, sides)', 'ccomp(proposed, meet)'],
  ],
  [
    'Putin has demanded Ukraine drop its Nato membership ambitions.',
    ['xcomp(demanded, drop)'],
    ['ccomp(demanded, drop)'],
  ],
  ['Many farmers would sooner pay than fight on, says another.', ['obj(says, another)'], ['nsubj(says, another)']],
  [
    'What has changed, says Abdi, is that both men are now resolved to speed it up.',
    ['conj(changed, says)', 'nsubj:pass(resolved, What)', 'nsubj:pass(resolved, men)'],
    ['parataxis(resolved, says)', 'nsubj(says, Abdi)', 'nsubj:outer(resolved, What)', 'nsubj(resolved, men)'],
  ],
  [
    'There would be neither winners nor losers, he assured them.',
    ['root(be)', 'parataxis(be, assured)'],
    ['root(assured)', 'ccomp(assured, be)'],
  ],
  [
    'The growers must be invited to join, argued Karl Munk, who also urged Ghana to send weapons.',
    ['root(invited)', 'conj(invited, argued)'],
    ['root(argued)', 'ccomp(argued, invited)'],
  ],
  [
    'He has also said that Russia must keep control of territory it has seized, western sanctions should be eased and Kyiv must stage a presidential election.',
    ['ccomp(said, keep)', 'ccomp(said, eased)'],
    ['ccomp(said, keep)', 'conj(keep, eased)'],
  ],
  [
    'Marco Rubio called on both Beijing and Manila to respect the ruling.',
    ['advcl(called, respect)'],
    ['xcomp(called, respect)'],
  ],
  ['He expected the other party to honour its word.', ['advcl(expected, honour)'], ['xcomp(expected, honour)']],
  ['Kyiv had never ruled out giving up troops.', ['advcl(ruled, giving)'], ['xcomp(ruled, giving)']],
  [
    'Peru has declared its commitment to lifting the ban at any price.',
    ['advcl(declared, lifting)'],
    ['acl(commitment, lifting)'],
  ],
  [
    'The Kremlin said Putin gave an immediate order to Russia’s army to stop such strikes.',
    ['advcl(gave, stop)'],
    ['acl(order, stop)'],
  ],
  [
    'Moscow agreed to the US proposed 30-day truce.',
    ['advcl(agreed, proposed)', 'nsubj(proposed, US)', 'obj(proposed, truce)'],
    ['obl(agreed, truce)', 'amod(truce, proposed)', 'compound(proposed, US)'],
  ],
  [
    'Vietnam agreed to the US proposed pay cut.',
    ['xcomp(agreed, proposed)', 'nsubj(proposed, US)', 'obj(proposed, cut)'],
    ['obl(agreed, cut)', 'amod(cut, proposed)', 'compound(proposed, US)'],
  ],
  [
    'Tonga was resolved to sign the pact.',
    ['nsubj:pass(resolved, Tonga)', 'aux:pass(resolved, was)'],
    ['nsubj(resolved, Tonga)', 'cop(resolved, was)'],
  ],
  ['Whether such a pact can be kept is up to Norway.', ['advcl(Norway, kept)'], ['csubj(Norway, kept)']],
];

describe('repairs of what the parser gets wrong', () => {
  test.each(cases)('%s', (sentence, before, after) => {
    const tokens = read(sentence);
    expect(arcs(tokens)).toEqual(expect.arrayContaining(before));
    repairTree(tokens, repairsOf(parser));
    expect(arcs(tokens)).toEqual(expect.arrayContaining(after));
  });

  test.each([
    ['The United Kingdom rejected the plan.', 'United', 'ADJ', 'PROPN', 'United'],
    ['Small growers on the coast object to a dam.', 'object', 'NOUN', 'VERB', 'object'],
  ])('%s: %s is %s, then %s', (sentence, word, before, after, lemma) => {
    const tokens = read(sentence);
    const token = tokens.find(({ text }) => text === word)!;
    expect(token.upos).toBe(before);
    repairTree(tokens, repairsOf(parser));
    expect([token.upos, token.lemma]).toEqual([after, lemma]);
  });

  test('every example that a repair names is mended by it', () => {
    for (const repair of repairsOf(parser)) {
      const tokens = read(repair.example);
      const before = JSON.stringify(tokens);
      repairTree(tokens, [repair]);
      expect([repair.name, JSON.stringify(tokens) === before]).toEqual([repair.name, false]);
    }
  });
});

describe('what is right stays as it is', () => {
  test.each([
    'Ukraine rejected the plan and Russia welcomed it.',
    'He said nothing, and the others said little.',
    'The plan was prepared by the United States.',
    'Macron urged Trump to send weapons to Kyiv.',
    'The ministry warned oil companies to leave.',
    'She came to Geneva to end the war.',
    'Hamas demands that Israel release the prisoners.',
  ])('%s', (sentence) => {
    const tokens = read(sentence);
    const before = arcs(tokens);
    repairTree(tokens, repairsOf(parser));
    expect(arcs(tokens)).toEqual(before);
  });
});

test('whatever the tree, a tree with one root is left', () => {
  const lemmas =
    'say demand call rule agree Putin and , that to be president day demand order clear make whether'.split(' ');
  const relations =
    'nsubj nsubj:pass obj iobj ccomp xcomp advcl acl acl:relcl conj cc parataxis compound nmod:desc flat cop aux aux:pass mark case obl det punct appos'.split(
      ' ',
    );
  const tags =
    'VERB|VBD VERB|VBN VERB|VB VERB|VBG VERB|VBZ PROPN|NNP NOUN|NN AUX|VBZ AUX|MD PART|TO ADP|IN PUNCT|, CCONJ|CC DET|DT ADJ|NNP'.split(
      ' ',
    );
  const word = fc.record({
    lemma: fc.constantFrom(...lemmas),
    rel: fc.constantFrom(...relations),
    tag: fc.constantFrom(...tags),
    margin: fc.integer({ min: -2, max: 10 }),
    parent: fc.nat(),
    place: fc.nat(),
  });
  const repairs = repairsOf(parser);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
      // Each word hangs on one earlier in a shuffled order, so that heads lie on both sides.
      const order = words.map((_, index) => index).sort((a, b) => words[a].place - words[b].place || a - b);
      const head = new Map(order.map((index, rank) => [index, rank === 0 ? -1 : order[words[index].parent % rank]]));
      const tokens = words.map(({ lemma, rel, tag, margin }, index): EditableToken => {
        const [upos, xpos] = tag.split('|');
        const governor = head.get(index)!;
        const label = governor < 0 ? 'root' : rel;
        return {
          index,
          text: lemma,
          lemma,
          upos,
          xpos,
          feats: '_',
          head: governor,
          rel: label,
          margin,
          start: index,
          end: index + 1,
        };
      });
      repairTree(tokens, repairs);
      expect(tokens.filter((token) => token.head < 0).map((token) => token.rel)).toEqual(['root']);
      for (const token of tokens) {
        let steps = 0;
        for (let at: EditableToken = token; at.head >= 0; at = tokens[at.head])
          expect(steps++).toBeLessThan(tokens.length);
      }
    }),
    { numRuns: 2000 },
  );
});
