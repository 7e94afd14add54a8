import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';

test('finds the shipped scheme and the states of the world', async () => {
  const { schemes, parties } = await loadKnowledge();
  const exclusion = schemes.flatMap(({ demands }) => demands).find(({ notation }) => notation === 'nato-exclusion');
  expect(exclusion).toMatchObject({ prefLabel: 'NATO exclusion', contrary: 'nato-membership', issue: 'nato' });
  expect(parties.find(({ id }) => id === 'russia')).toMatchObject({
    label: 'Russia',
    kind: 'state',
    metonyms: expect.arrayContaining(['Moscow']),
  });
});
