import { isRelation, type Sentence } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { actorOf } from '../arguments.ts';
import type { Candidate } from '../candidate.ts';
import { auxiliaries, isVerbal } from '../clause.ts';
import { clause } from '../content.ts';
import { isPassedOver } from '../lesserEvils.ts';
import { partiesAt } from '../references.ts';
import { isUnreal } from '../veridicality.ts';

/**
 * "Peru would sooner leave than accept the tariff", "Rather than accept a cut, the union would strike": what a party would do anything
 * else for it refuses.
 */
export function ratherRule(sentence: Sentence, parties: PartyTable): Candidate[] {
  return sentence.tokens.flatMap((refused) => {
    const chosen = isVerbal(refused) && isPassedOver(sentence, refused) ? sentence.governor(refused) : undefined;
    if (!chosen || isUnreal(sentence, chosen)) return [];
    const willing = auxiliaries(sentence, chosen).some(({ text }) => /^(?:will|would|['’](?:ll|d))$/i.test(text));
    const actor = willing ? actorOf(sentence, chosen) : null;
    const than = sentence
      .children(refused, 'mark', 'case', 'cc')
      .flatMap((mark) => [mark, ...sentence.children(mark, 'fixed')]);
    return (actor ? partiesAt(sentence, parties, actor) : []).map((holder) => ({
      sentence,
      holder,
      stance: 'opposes',
      content: clause(sentence, refused, 'to', null),
      cue: than,
      at: refused,
      rule: 'rather:than',
      family: 'commitment:will-not',
      weak: false,
      addressee: null,
      speech: false,
      hedged: false,
      leftOut: [...than, ...sentence.subtree(chosen).filter((token) => isRelation(token.rel, 'punct'))],
    }));
  });
}
