import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';
import { createParser } from '../../src/language/parser.ts';
import type { LanguageParser } from '../../src/language/sentence.ts';
import { createPartyFinder, type PartyFinder } from '../../src/parties/partyFinder.ts';
import { annotatedDocuments, ownSentences } from '../../src/parties/trainer/answers.ts';
import type { Example } from '../../src/parties/trainer/examples.ts';
import { fitWeights } from '../../src/parties/trainer/softmaxTraining.ts';

let parser: LanguageParser;
let finder: PartyFinder;

beforeAll(async () => {
  parser = await createParser();
  finder = createPartyFinder(await loadKnowledge());
});

/** Parties of the word in brackets. */
function partiesOf(marked: string): string[] {
  const start = marked.indexOf('[');
  const document = parser.parse({ id: 'test', text: marked.replace(/[[\]]/g, '') });
  const table = finder.find(document);
  for (const sentence of document.sentences)
    for (const token of sentence.tokens)
      if (token.start === start) return (table.at(sentence, token)?.holders ?? []).map(({ party }) => party).sort();
  throw new Error(`no word begins at the bracket of "${marked}"`);
}

describe('a pronoun stands for', () => {
  test.each<[string, string[]]>([
    // the one who speaks, or the one spoken to, by what is said
    ['Lima told Quito that [it] would share the patrols.', ['Peru']],
    ['Lima told Quito that [it] must withdraw from the valley.', ['Ecuador']],
    ['Rosa Lind, a spokeswoman for the Ferry Staff Union, said [it] would walk out.', ['Ferry Staff Union']],
    // whose act is asked for, praised or blamed
    ['Spain urged Morocco to lift [its] ban on tomatoes.', ['Morocco']],
    ['Switzerland thanked Austria for [its] help.', ['Austria']],
    // the subject of the main clause before the one of the clause below it
    ['Ghana and Togo asked that Benin and Niger join the fund. [They] want it signed by June.', ['Ghana', 'Togo']],
    // people who speak for a state are several
    ['Danish diplomats complained about the duty. [They] want it lifted.', ['Denmark']],
    // a quotation is not about the one who says it
    ['Emmanuel Macron praised Keir Starmer. “[He] promised us a treaty,” Macron said.', ['United Kingdom']],
    // a topic named in front
    ['As for Iceland, [it] wants a larger share of the mackerel.', ['Iceland']],
  ])('%s', (text, parties) => {
    expect(partiesOf(text)).toEqual(parties);
  });

  test.each<[string]>([
    ['Portugal tabled a draft. [It] would halve the duty.'],
    ['Sweden says [it] is too early to speak of a deal.'],
    ['Ministers read the proposals. [They] would cap rents for five years.'],
  ])('nobody: %s', (text) => {
    expect(partiesOf(text)).toEqual([]);
  });
});

describe('the training', () => {
  const example = (right: 'near' | 'far', document: string): Example => ({
    document,
    kind: 'thing',
    isParty: true,
    choices: ['near', 'far'].map((name) => ({ parties: name, features: [[name, 1]], right: name === right })),
  });

  test('gives weight to what is right more often, and the same weights each time', () => {
    const examples = [example('near', 'a'), example('near', 'b'), example('near', 'c'), example('far', 'd')];
    const weights = fitWeights(examples);
    expect(weights.near).toBeGreaterThan(weights.far);
    expect(fitWeights(examples)).toEqual(weights);
  });

  test('every answer stands at the pronoun it is given for', () => {
    const places = [...annotatedDocuments(), ...ownSentences()].flatMap(({ text, answers }) =>
      [...answers.keys()].map((start) => /^\p{L}+/u.exec(text.slice(start))?.[0].toLowerCase()),
    );
    expect(places.length).toBeGreaterThan(1000);
    expect(
      places.filter(
        (word) => !/^(he|him|his|she|her|it|its|they|them|their|theirs|(him|her|it)self|themselves)$/.test(word ?? ''),
      ),
    ).toEqual([]);
  });
});
