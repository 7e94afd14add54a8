#!/usr/bin/env node
// Measures who-is-who against the annotations: the party of every listed mention, and whether each statement's party is
// mentioned inside its quote.
//
//   node test/bench/parties.mjs [--gold DIR …] [--dist DIR] [--errors] [--json]
//
// A listed mention counts as right if one of its occurrences in the text stands for the listed party (principal, else name).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = new URL('../../', import.meta.url).pathname;
const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true },
    dist: { type: 'string', default: join(root, 'dist') },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const folders = options.gold ?? ['seeds', 'train'].map((name) => join(root, 'test/gold', name));
const load = (path) => import(pathToFileURL(join(options.dist, path)).href);
const { createParser } = await load('language/parser.js');
const { loadKnowledge } = await load('knowledge/loadKnowledge.js');
const { createPartyFinder } = await load('parties/partyFinder.js');

const { partyKey: key } = await load('evaluation/keys.js');

const PRONOUN = /^(he|she|it|they|we|us|i|our|his|her|its|their|them|him|both|who|whose|my)$/i;
function formOf(mention, listed) {
  if (PRONOUN.test(mention)) return mention.toLowerCase();
  if (listed.kind === 'person') return /^\p{Lu}\S*( \p{Lu}\S*)*$/u.test(mention) ? 'person' : 'role';
  if (listed.kind === 'state' || listed.kind === 'bloc')
    return /^(the )?\p{Lu}/iu.test(mention) &&
      !/ \p{Ll}/u.test(mention.replace(/^the /i, '')) &&
      /\p{Lu}/u.test(mention.replace(/^The /, ''))
      ? 'state name'
      : 'description';
  return /\p{Lu}/u.test(mention.replace(/^(The|An?|Some|Several|Many|Most|One) /, '')) &&
    !/^\p{Lu}\p{Ll}+$/u.test(mention.replace(/^The /, ''))
    ? 'organisation'
    : /^(the |an? |some )/i.test(mention)
      ? 'description'
      : 'organisation';
}

const parser = await createParser();
const finder = createPartyFinder(await loadKnowledge());
const byForm = new Map();
const bump = (form, hit) => {
  const at = byForm.get(form) ?? { right: 0, of: 0 };
  at.of += 1;
  at.right += hit ? 1 : 0;
  byForm.set(form, at);
};
const errors = [];
let reachable = 0;
let statements = 0;
let spurious = 0;
let found = 0;
let elapsed = 0;
for (const folder of folders)
  for (const file of readdirSync(folder).filter(
    (name) => name.endsWith('.json') && existsSync(join(folder, name.replace(/json$/, 'txt'))),
  )) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const text = readFileSync(join(folder, file.replace(/json$/, 'txt')), 'utf8');
    const document = parser.parse({ id: file, text });
    const began = process.cpuUsage();
    const table = finder.find(document);
    const used = process.cpuUsage(began);
    elapsed += (used.user + used.system) / 1e6;
    const places = table.mentions.map((mention) => {
      const { tokens } = document.sentences[mention.sentence];
      return { mention, start: tokens[mention.first].start, end: tokens[mention.last].end };
    });
    const expected = new Set();
    for (const listed of gold.parties ?? []) {
      const party = key(listed.principal ?? listed.name);
      expected.add(party);
      for (const wording of listed.mentions ?? []) {
        const bare = wording.replace(/^(the|an?|some|several) /i, '');
        let hit = false;
        let got = '-';
        for (let at = text.indexOf(bare); at >= 0 && !hit; at = text.indexOf(bare, at + 1)) {
          const end = at + bare.length;
          const over = places.filter((place) => place.start < end && place.end > at);
          hit = over.some(({ mention }) => mention.holders.some((holder) => key(holder.party) === party));
          if (!hit && over.length)
            got = over
              .map(({ mention }) => `${mention.form}:${mention.holders.map((holder) => holder.party).join('+')}`)
              .join(' ');
        }
        bump(formOf(wording, listed), hit);
        if (!hit)
          errors.push(
            `${file.slice(0, 24).padEnd(24)} mention «${wording}» is ${listed.principal ?? listed.name} (${listed.kind}), got ${got}`,
          );
      }
    }
    for (const { holders } of table.mentions)
      for (const holder of holders) {
        found += 1;
        if (gold.parties && !expected.has(key(holder.party))) spurious += 1;
      }
    const seen = new Map();
    for (const row of gold.statements.filter(({ status }) => status !== 'may')) {
      statements += 1;
      const from = text.indexOf(row.quote, seen.get(row.quote + row.party + row.demand) ?? 0);
      const start = from < 0 ? text.indexOf(row.quote) : from;
      seen.set(row.quote + row.party + row.demand, start + row.quote.length);
      const inside = places.filter((place) => place.start < start + row.quote.length && place.end > start);
      const sentence = document.sentences.find((one) => one.end > start);
      const token = sentence?.tokens.find((one) => one.end > start);
      const speaker = token && table.speakerAt(sentence, token);
      const hit = [...inside.map(({ mention }) => mention), ...(speaker ? [speaker] : [])].some((mention) =>
        mention.holders.some((holder) => key(holder.party) === key(row.party)),
      );
      if (hit) reachable += 1;
      else
        errors.push(
          `${file.slice(0, 24).padEnd(24)} statement of ${row.party}: «${row.quote.slice(0, 100)}» has ${inside.map(({ mention }) => mention.holders.map((holder) => holder.party).join('+')).join(' ')}`,
        );
    }
  }
const total = [...byForm.values()].reduce((sum, at) => ({ right: sum.right + at.right, of: sum.of + at.of }), {
  right: 0,
  of: 0,
});
if (options.errors) for (const error of errors) console.log(error);
const share = (right, of) => `${((100 * right) / Math.max(1, of)).toFixed(1).padStart(5)} %  (${right} of ${of})`;
if (options.json)
  console.log(
    JSON.stringify({
      mentions: total,
      byForm: Object.fromEntries(byForm),
      reachable,
      statements,
      found,
      spurious,
      seconds: elapsed,
    }),
  );
else {
  for (const [form, at] of [...byForm].sort((a, b) => b[1].of - a[1].of))
    console.log(`${form.padEnd(14)} ${share(at.right, at.of)}`);
  console.log(`mentions       ${share(total.right, total.of)}`);
  console.log(`reachable      ${share(reachable, statements)} statements`);
  console.log(`not listed     ${share(spurious, found)} holders of mentions whose party the annotation does not list`);
  console.log(`time           ${elapsed.toFixed(2)} CPU-seconds`);
}
