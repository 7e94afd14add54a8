import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemandPhrase } from '../../src/demands/demandPhrase.ts';
import { documentContext } from '../../src/demands/documentContext.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { LanguageParser, ParsedDocument, Sentence } from '../../src/language/sentence.ts';
import { POLARITY, type StanceType } from '../../src/stances/stance.ts';

export interface GoldPhrase {
  doc: string;
  demand: string | null;
  status: string;
  phrase: DemandPhrase;
}

interface Row {
  party: string;
  addressee: string | null;
  stance: StanceType;
  demand: string | null;
  demandText: string;
  quote: string;
  status: string;
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** The demands of the annotated documents of one domain, as the extraction would hand them to the matcher. */
export function goldPhrases(
  folder: string,
  domain: RegExp,
  parser: LanguageParser,
  knowledge: Knowledge,
): GoldPhrase[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return names.flatMap((name) => {
    const gold = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    if (!domain.test(gold.domain)) return [];
    const text = readFileSync(join(folder, name.replace(/json$/, 'txt')), 'utf8');
    const document = parser.parse({ id: gold.doc, text });
    const contextOf = documentContext(document);
    return gold.statements.map((row: Row): GoldPhrase => {
      const { sentence, first, last, home } = locate(row, document, parser);
      const tokens = sentence.tokens.slice(first, last + 1);
      const id = (label: string | null) => knowledge.parties.find((party) => party.label === label)?.id ?? null;
      const phrase: DemandPhrase = {
        text: row.demandText,
        lemmas: tokens.filter(({ upos }) => CONTENT.has(upos)).map(({ lemma }) => lemma.toLowerCase()),
        sentence,
        first,
        last,
        negated: tokens.some(({ lemma }) => ['not', 'never', "n't"].includes(lemma.toLowerCase())),
        polarity: POLARITY[row.stance],
        holderPartyId: id(row.party),
        addresseePartyId: id(row.addressee),
        context: [...home.tokens.map(({ lemma }) => lemma.toLowerCase()), ...contextOf(home)],
      };
      return { doc: gold.doc, demand: row.demand, status: row.status, phrase };
    });
  });
}

/** The demand's words in its sentence; where the annotator normalised them, parsed by themselves. */
function locate(row: Row, document: ParsedDocument, parser: LanguageParser) {
  const at = document.text.indexOf(row.quote);
  const home = document.sentences.find(({ start, end }) => start <= at && at < end) ?? document.sentences[0];
  const start = document.text.indexOf(row.demandText, at);
  const end = start + row.demandText.length;
  const holder = document.sentences.find((sentence) => sentence.start <= start && end <= sentence.end);
  if (start >= 0 && start < at + row.quote.length && holder) {
    const inside = holder.tokens.filter((token) => token.start >= start && token.end <= end);
    if (inside.length) return { sentence: holder, first: inside[0].index, last: inside[inside.length - 1].index, home };
  }
  const alone: Sentence = parser.parse({ id: 'demand', text: row.demandText }).sentences[0];
  return { sentence: alone, first: 0, last: alone.tokens.length - 1, home };
}
