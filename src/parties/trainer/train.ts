import { writeFileSync } from 'node:fs';
import { packagePath } from '../../documents/packagePath.ts';
import { loadKnowledge } from '../../knowledge/loadKnowledge.ts';
import { createParser } from '../../language/parser.ts';
import { scoreOf, softmax, type Weights } from '../pronounRanking.ts';
import { annotatedDocuments, OWN, ownSentences } from './answers.ts';
import { type Example, gatherExamples } from './examples.ts';
import { fitWeights } from './softmaxTraining.ts';

const FOLDS = 10;
/** Pronouns resolved earlier are candidates for later ones, so the examples are gathered anew with the weights fitted so far. */
const ROUNDS = 3;
const LEAST_WEIGHT = 0.02;

const parser = await createParser();
const documents = [...annotatedDocuments(), ...ownSentences()].map(({ id, text, answers }) => ({
  parsed: parser.parse({ id, text }),
  answers,
}));
const knowledge = await loadKnowledge();

let weights: Weights = {};
let examples: Example[] = [];
for (let round = 0; round < ROUNDS; round++) {
  examples = gatherExamples(documents, knowledge, weights);
  weights = fitWeights(examples);
}
crossValidate();
const rows = Object.entries(weights)
  .map(([name, weight]): [string, number] => [name, Math.round(weight * 100) / 100])
  .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const key = (name: string): string => (/^[a-z]+$/.test(name) ? name : `'${name}'`);
writeFileSync(
  packagePath('src', 'parties', 'rankingWeights.ts'),
  `import type { Weights } from './pronounRanking.ts';

/** Made by \`npm run train-parties\` from test/gold/pronouns.tsv and pronounSentences.txt; features in pronounFeatures.ts. */
export const RANKING_WEIGHTS: Weights = {
${rows.map(([name, weight]) => `  ${key(name)}: ${weight},`).join('\n')}
};
`,
);
console.log(`${examples.length} pronouns, ${rows.length} weights`);

/** Prints how often the best party is right where the document was not trained on, and how often one is found where there is none. */
function crossValidate(): void {
  const names = [...new Set(examples.map(({ document }) => document))].filter((name) => !name.startsWith(OWN));
  const counts = new Map<string, { right: number; of: number; spurious: number; none: number }>();
  const bands = Array.from({ length: 10 }, () => ({ right: 0, of: 0 }));
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(names.filter((_, index) => index % FOLDS === fold));
    const fitted = fitWeights(examples.filter(({ document }) => !held.has(document)));
    for (const example of examples) {
      if (!held.has(example.document)) continue;
      const count = counts.get(example.kind) ?? { right: 0, of: 0, spurious: 0, none: 0 };
      counts.set(example.kind, count);
      const best = bestParty(example, fitted);
      count[example.isParty ? 'of' : 'none'] += 1;
      if (example.isParty && best.right) count.right += 1;
      if (!example.isParty && best.probability >= 0.5) count.spurious += 1;
      const band = bands[Math.min(9, Math.floor(best.probability * 10))];
      band.of += 1;
      if (best.right) band.right += 1;
    }
  }
  for (const [kind, { right, of, spurious, none }] of counts)
    console.log(
      `${kind.padEnd(8)} right ${right} of ${of}; a party found for ${spurious} of ${none} that stand for none`,
    );
  console.log(bands.map(({ right, of }, index) => `0.${index}: ${right}/${of}`).join('  '));
}

function bestParty({ kind, choices }: Example, fitted: Weights): { probability: number; right: boolean } {
  const probabilities = softmax(choices.map(({ features }) => scoreOf(features, kind, fitted)));
  const sums = new Map<string, { probability: number; right: boolean }>();
  choices.forEach(({ parties, right }, index) => {
    if (!parties) return;
    const sum = sums.get(parties) ?? { probability: 0, right };
    sum.probability += probabilities[index];
    sums.set(parties, sum);
  });
  return [...sums.values()].reduce((a, b) => (b.probability > a.probability ? b : a));
}
