import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../src/documents/userError.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/loadKnowledge.ts';

const PREFIXES = `@prefix parley: <https://w3id.org/parley/ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix scheme: <https://w3id.org/parley/scheme/> .
@prefix issue: <https://w3id.org/parley/issue/> .
@prefix demand: <https://w3id.org/parley/demand/> .
@prefix party: <https://w3id.org/parley/party/> .
`;
const SCHEME = `${PREFIXES}scheme:steel a skos:ConceptScheme ; skos:prefLabel "Steel talks"@en ; parley:scope "steel" .
issue:tariffs a parley:Issue ; skos:prefLabel "Tariffs"@en .
`;
/** Line on which what follows SCHEME begins. */
const NEXT = SCHEME.split('\n').length;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-knowledge-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
  const path = join(folder, 'own.ttl');
  writeFileSync(path, text);
  return path;
}

const party = ({ parties }: Knowledge, id: string) => parties.find((one) => one.id === id);

describe('what ships with Parley', () => {
  let shipped: Knowledge;
  beforeAll(async () => {
    shipped = await loadKnowledge();
  });

  test('the Ukraine scheme holds the 29 demands of the guidelines, contraries both ways', () => {
    const [{ demands }] = shipped.schemes;
    expect(demands).toHaveLength(29);
    for (const { notation, contrary } of demands)
      if (contrary) expect(demands.find((other) => other.notation === contrary)?.contrary).toBe(notation);
  });

  test('every demand has an issue, a definition and wordings', () => {
    for (const demand of shipped.schemes[0].demands)
      expect({ ...demand, wordings: demand.wordings.length > 0 }).toMatchObject({
        issue: expect.any(String),
        definition: expect.any(String),
        wordings: true,
      });
  });

  test.each([
    ['united-states', { label: 'United States', metonyms: expect.arrayContaining(['Washington', 'White House']) }],
    ['united-kingdom', { label: 'United Kingdom', aliases: expect.arrayContaining(['UK', 'Britain']) }],
    [
      'russia',
      { demonyms: expect.arrayContaining(['Russian', 'Russians']), metonyms: expect.arrayContaining(['Kremlin']) },
    ],
    ['south-korea', { metonyms: expect.arrayContaining(['Seoul', 'Blue House']) }],
    ['turkey', { aliases: expect.arrayContaining(['Türkiye']), ambiguousNames: ['Turkey'] }],
    ['european-union', { kind: 'bloc', metonyms: expect.arrayContaining(['Brussels']) }],
    ['hamas', { kind: 'armed-group' }],
    [
      'volodymyr-zelenskyy',
      { kind: 'person', principal: 'ukraine', aliases: expect.arrayContaining(['Zelenskiy', 'Zelensky']) },
    ],
    ['dmitry-peskov', { principal: 'russia', gender: 'm', roles: expect.arrayContaining(['Kremlin spokesman']) }],
    ['european-commission', { principal: 'european-union' }],
  ])('knows %s', (id, expected) => {
    expect(party(shipped, id)).toMatchObject(expected);
  });

  test('no state goes by a two-letter code or a native name that English uses for something else', () => {
    const aliases = shipped.parties.filter(({ kind }) => kind === 'state').flatMap((state) => state.aliases);
    for (const name of ['Island', 'Thai', 'IN', 'SO', 'NO']) expect(aliases).not.toContain(name);
  });
});

describe('files of the user', () => {
  test('add a scheme', async () => {
    const own = file(
      `${SCHEME}demand:quota a parley:Demand ; skos:prefLabel "Quota"@en ; skos:broader issue:tariffs ; parley:wording "quota" .\n`,
    );
    const { schemes } = await loadKnowledge({ schemes: [own] });
    expect(schemes.map(({ id }) => id)).toEqual(['ukraine-2025', 'steel']);
    expect(schemes[1]).toMatchObject({
      scope: ['steel'],
      demands: [{ notation: 'quota', issue: 'tariffs', wordings: ['quota'] }],
    });
  });

  test('replace a scheme of the same IRI', async () => {
    const own = file(`${PREFIXES}scheme:ukraine-2025 a skos:ConceptScheme ; skos:prefLabel "Mine"@en .\n`);
    const { schemes } = await loadKnowledge({ schemes: [own] });
    expect(schemes.map(({ label }) => label)).toEqual(['Mine']);
  });

  test('replace what they state of a known party and leave the rest', async () => {
    const own = file(
      `${PREFIXES}party:russia a parley:Party ; skos:prefLabel "Russian Federation"@en .\nparty:jo-doe a foaf:Person ; skos:prefLabel "Jo Doe" ; parley:speaksFor party:russia .\n`,
    );
    const knowledge = await loadKnowledge({ parties: [own] });
    expect(party(knowledge, 'russia')).toMatchObject({
      label: 'Russian Federation',
      kind: 'state',
      metonyms: expect.arrayContaining(['Moscow']),
    });
    expect(party(knowledge, 'jo-doe')).toMatchObject({ kind: 'person', principal: 'russia' });
  });
});

describe('a mistake in a file is told with its line', () => {
  test.each([
    ['broken Turtle', 'demand:quota a parley:Demand\ndemand:ban a parley:Demand .\n', NEXT + 1, /not valid Turtle/],
    [
      'a demand without a label',
      'demand:quota a parley:Demand ; parley:wording "quota" .\n',
      NEXT,
      /no skos:prefLabel/,
    ],
    [
      'an unknown contrary',
      'demand:quota a parley:Demand ;\n  skos:prefLabel "Quota" ;\n  parley:contrary demand:ban .\n',
      NEXT + 2,
      /contrary "ban"/,
    ],
    [
      'an unknown issue',
      'demand:quota a parley:Demand ; skos:prefLabel "Quota" ;\n  skos:broader issue:jobs .\n',
      NEXT + 1,
      /issue "jobs"/,
    ],
    [
      'a notation used twice',
      'demand:a a parley:Demand ; skos:prefLabel "A" ; skos:notation "x" .\ndemand:b a parley:Demand ; skos:prefLabel "B" ; skos:notation "x" .\n',
      NEXT + 1,
      /notation "x"/,
    ],
    [
      'a notation of another scheme',
      'demand:monitoring a parley:Demand ; skos:prefLabel "Monitoring" .\n',
      null,
      /"monitoring" is already used/,
    ],
    [
      'a wording of nothing',
      'demand:a a parley:Demand ; skos:prefLabel "A" ;\n  parley:wording "-grain" .\n',
      NEXT + 1,
      /asks for no word/,
    ],
    [
      'an unknown word set',
      'demand:a a parley:Demand ; skos:prefLabel "A" ;\n  parley:wording "{lift} ban" .\n',
      NEXT + 1,
      /\{lift\} is no word set/,
    ],
    ['a second scheme', 'scheme:other a skos:ConceptScheme ; skos:prefLabel "Other" .\n', NEXT, /found 2/],
  ])('%s', async (_, text, line, message) => {
    const own = file(SCHEME + text);
    const error = await loadKnowledge({ schemes: [own] }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ message: expect.stringMatching(message), hint: expect.any(String), exitCode: 2 });
    if (line !== null) expect((error as UserError).message).toContain(`${own}, line ${line}:`);
  });

  test.each([
    [
      'an unknown kind of party',
      'party:x a parley:Party ; skos:prefLabel "X" ; parley:partyKind "planet" .\n',
      /"planet" is no kind/,
    ],
    ['a party without a label', 'party:x a parley:Party .\n', /no skos:prefLabel/],
    [
      'an unknown principal',
      'party:x a foaf:Person ; skos:prefLabel "X" ; parley:speaksFor party:atlantis .\n',
      /refers to "atlantis"/,
    ],
  ])('%s', async (_, text, message) => {
    const own = file(PREFIXES + text);
    await expect(loadKnowledge({ parties: [own] })).rejects.toThrow(message);
    await expect(loadKnowledge({ parties: [own] })).rejects.toThrow(`${own}, line ${PREFIXES.split('\n').length}:`);
  });

  test('a file that is not there', async () => {
    await expect(loadKnowledge({ schemes: [join(folder, 'none.ttl')] })).rejects.toThrow(/no such file/);
  });
});
