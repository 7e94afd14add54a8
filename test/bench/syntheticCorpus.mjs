/** Short dispatches, all different, from a few patterns: what a decade of agency notes looks like to the pipeline. */
const PARTIES = [
  'Norway',
  'Brazil',
  'Kenya',
  'Japan',
  'Canada',
  'Egypt',
  'Poland',
  'Chile',
  'Ghana',
  'Nepal',
  'Turkey',
  'Peru',
];
const PEOPLE = ['minister', 'ambassador', 'spokesman', 'negotiator', 'president', 'envoy'];
const DEMANDS = [
  'a ceasefire of {n} days',
  'an import quota of {n} tonnes',
  'the release of {n} prisoners',
  'a tariff of {n} per cent on steel',
  'the withdrawal of {n} soldiers from the border',
  'a pay rise of {n} per cent',
  'a monitoring mission of {n} observers',
  'a loan of {n} million dollars',
];
const SENTENCES = [
  '{a} demanded {d}.',
  'The {p} of {a} said that his country would never accept {d}.',
  '{a} supports {d}, its {p} told reporters.',
  'Talks went on for {n} hours in the capital of {b}.',
  '{a} rejected a call by {b} for {d}.',
  'It is ready to discuss {d} if {b} agrees to {e}.',
  'The two delegations met on Monday.',
  '{b} has not decided whether to back {d}.',
];

/** @param seed a whole number; the same seed gives the same documents */
export function* syntheticDocuments(count, seed = 1) {
  let state = seed;
  const next = (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = (list) => list[next(list.length)];
  const demand = () => pick(DEMANDS).replace('{n}', String(2 + next(900)));
  for (let at = 0; at < count; at++) {
    const a = pick(PARTIES);
    const b = pick(PARTIES.filter((name) => name !== a));
    const text = Array.from({ length: 2 + next(3) }, () =>
      pick(SENTENCES)
        .replace('{a}', a)
        .replace('{b}', b)
        .replace('{p}', pick(PEOPLE))
        .replace('{d}', demand())
        .replace('{e}', demand())
        .replace('{n}', String(2 + next(9))),
    ).join(' ');
    const date = new Date(Date.UTC(2015, 0, 1 + (at % 3650))).toISOString().slice(0, 10);
    yield { id: `note-${String(at).padStart(6, '0')}`, text, date, publisher: 'Bench', language: 'en' };
  }
}
