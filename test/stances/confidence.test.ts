import { confidenceOf } from '../../src/stances/confidence.ts';
import { CONFIDENCE_WEIGHTS } from '../../src/stances/confidenceWeights.ts';
import { document, unsureExtractor } from './engine.ts';

const confidence = async (text: string): Promise<number> => {
  const { stances } = (await unsureExtractor()).extract(document(text));
  expect(stances).toHaveLength(1);
  return stances[0].confidence;
};

describe('the confidence of a statement', () => {
  test('is a share with two decimals, whatever the factors', () => {
    for (const factors of [[], Object.keys(CONFIDENCE_WEIGHTS), ['a factor without a weight']]) {
      const value = confidenceOf(factors);
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
      expect(Math.round(value * 100)).toBeCloseTo(value * 100, 9);
    }
  });

  test('leaves a factor without a weight out of account', () => {
    expect(confidenceOf(['family verb', 'no such factor'])).toBe(confidenceOf(['family verb']));
  });

  test('is higher for a named state than for a description of nobody known', async () => {
    const named = await confidence('Norway demanded that the quota be lowered.');
    const unknown = await confidence('The growers demanded that the quota be lowered.');
    expect(named).toBeGreaterThan(unknown);
  });

  test('is lower where other parties stand by', async () => {
    const alone = await confidence('Norway demanded a lower quota on cod.');
    const among = await confidence('Before Chile, Peru and Kenya, Norway demanded a lower quota on cod.');
    expect(alone).toBeGreaterThan(among);
  });
});
