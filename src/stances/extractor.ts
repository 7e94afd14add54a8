import { createDemandMatcher } from '../demands/demandMatcher.ts';
import { documentContext } from '../demands/documentContext.ts';
import type { Document } from '../documents/document.ts';
import type { Knowledge, PartyKind } from '../knowledge/knowledge.ts';
import { createParser } from '../language/parser.ts';
import type { LanguageParser, Sentence, Token } from '../language/sentence.ts';
import { createPartyFinder, type PartyMention } from '../parties/partyFinder.ts';
import { DemandMemory } from './antecedents.ts';
import { type Assembled, assembleAll } from './assemble.ts';
import { type DropReason, gate } from './gate.ts';
import { type Heard, NOTHING_HEARD } from './heard.ts';
import { compileLexicon } from './lexicon/compile.ts';
import { ANAPHORIC_HEADS } from './lexicon/demandHeads.ts';
import { LEXICON } from './lexicon/index.ts';
import { mergeReadings } from './merge.ts';
import { authoredIn } from './plans.ts';
import { propose } from './propose.ts';
import { askedIn } from './questions.ts';
import { openListAfter } from './rules/listRule.ts';
import { NAMED_SIDE } from './rules/sideRule.ts';
import type { Stance } from './stance.ts';
import { withAuthorsOfTexts } from './texts.ts';
import { topicIn } from './topics.ts';
import { voiceAfter } from './voice.ts';

export interface Extraction {
  /** In text order. */
  stances: Stance[];
  /** What the gate dropped, by reason. */
  dropped: { reason: DropReason; count: number }[];
  /** Parties found in the document, with a stance or without. */
  parties: { id: string; label: string; kind: PartyKind }[];
}

/** Document in, stances with evidence out; other engines can stand behind the same interface. */
export interface Extractor {
  extract(document: Document): Extraction;
}

/**
 * The rule engine: language layer, parties, stance rules, demands, gate.
 *
 * @param options.knowledge schemes and registry, see `loadKnowledge`
 * @param options.parser a parser to share between extractors; made anew if absent
 * @param options.lowestConfidence what the gate drops statements below, 0 to 1; that of `gate` if absent
 * @param options.observe is shown every statement before the gate, with what its confidence rests on (for calibration)
 * @example
 * const extractor = await createExtractor({ knowledge: await loadKnowledge() });
 * for (const { party, stance, demandLabel, quote } of extractor.extract(document).stances) console.log(party, stance, demandLabel, quote);
 */
export async function createExtractor(options: {
  knowledge: Knowledge;
  parser?: LanguageParser;
  lowestConfidence?: number;
  observe?: (assembled: Assembled) => void;
}): Promise<Extractor> {
  const parser = options.parser ?? (await createParser());
  const finder = createPartyFinder(options.knowledge);
  const matcher = createDemandMatcher(options.knowledge);
  const lexicon = compileLexicon(LEXICON);
  return {
    extract(document) {
      const parsed = parser.parse(document);
      const table = finder.find(parsed);
      const memory = new DemandMemory(parsed.text);
      const context = documentContext(parsed);
      const stances: Stance[] = [];
      const dropped = new Map<DropReason, number>();
      let heard: Heard = NOTHING_HEARD;
      const authors = new Map<string, PartyMention>();
      for (const sentence of parsed.sentences) {
        const parties = withAuthorsOfTexts(table, heard.voice, authors);
        const proposed = propose(sentence, parties, lexicon, heard);
        const sides = proposed.some(({ rule, content }) => rule === NAMED_SIDE && content.slot === 'echo');
        if (sides && heard.topic) memory.remember(heard.topic.sentence, heard.topic.tokens, sentence);
        const assembled = proposed
          .sort((a, b) => a.content.head.index - b.content.head.index)
          .flatMap((candidate) => {
            const both = namesTwo(sentence, candidate.content.head);
            const made = (both ? [0, 1] : [0]).flatMap((back) =>
              assembleAll(candidate, { document: parsed, parties, matcher, memory, context }, back),
            );
            for (const one of made) {
              memory.remember(sentence, one.tokens);
              if (one.renamed) memory.rename(sentence, one.renamed.tokens, one.renamed.antecedent);
            }
            return made;
          });
        const candidates = assembled.map((made) => made.candidate);
        for (const [noun, author] of authoredIn(sentence, parties)) authors.set(noun, author);
        const asked = askedIn(sentence, parties, lexicon);
        if (asked) memory.remember(sentence, asked.tokens);
        heard = {
          voice: voiceAfter(sentence, parties, lexicon, { candidates, before: heard.voice }),
          before: candidates,
          last: sentence,
          asked,
          list: openListAfter(sentence, parties, lexicon, heard.list),
          topic: topicIn(sentence, parties) ?? (sides || isLabel(sentence) ? heard.topic : null),
        };
        for (const merged of mergeReadings(assembled)) {
          const { stance, grounding } = merged;
          options.observe?.(merged);
          const reason = gate(parsed.text, stance, grounding, options.lowestConfidence);
          if (reason) dropped.set(reason, (dropped.get(reason) ?? 0) + 1);
          else stances.push(stance);
        }
      }
      return {
        stances: stances.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)),
        dropped: [...dropped]
          .map(([reason, count]) => ({ reason, count }))
          .sort((a, b) => (a.reason < b.reason ? -1 : 1)),
        parties: table.parties.map(({ id, label, kind }) => ({ id, label, kind })),
      };
    },
  };
}

/** "Labour:", parted from what it says. */
const isLabel = ({ tokens }: Sentence): boolean => tokens.at(-1)?.text === ':';

/** "against *both*", "dismissed *both ideas*": the two demands named last. */
const namesTwo = (sentence: Sentence, head: Token): boolean =>
  /^(?:both|neither)$/i.test(head.text) ||
  (ANAPHORIC_HEADS.has(head.lemma.toLowerCase()) &&
    sentence.children(head, 'det').some(({ text }) => /^(?:both|neither)$/i.test(text)));
