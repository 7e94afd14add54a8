import { isRelation, type Sentence, type Token } from '../../language/sentence.ts';
import type { PartyTable } from '../../parties/partyFinder.ts';
import { dereference, sharedSubject } from '../arguments.ts';
import type { Candidate } from '../candidate.ts';
import {
  asideBefore,
  isNegated,
  isNegativeNominal,
  isPassive,
  isQuestion,
  isSplitOff,
  isVerbal,
  negations,
} from '../clause.ts';
import { isIndirectQuestion } from '../clauseSlots.ts';
import { type Content, nominal } from '../content.ts';
import { bareDenials, bareNothing } from '../denials.ts';
import { invertedDenial } from '../inversion.ts';
import { isLesserEvil } from '../lesserEvils.ts';
import { COMMUNICATION_VERBS } from '../lexicon/communicationVerbs.ts';
import { DEALINGS, IDLE_WITH_NOTHING, REFUSED_MOVES, SENT_ONES } from '../lexicon/eventVerbs.ts';
import { ANNOUNCING } from '../lexicon/viewVerbs.ts';
import { WISHING } from '../lexicon/wishing.ts';
import {
  isAbstention,
  isEvent,
  isForecast,
  isInaction,
  isInTheWay,
  isOpenQuestion,
  isPromisedPresence,
  isProvision,
  isWantedPromise,
  neitherOf,
} from '../noUndertakings.ts';
import { withFurther } from '../participleSlots.ts';
import { isRelenting, isWording, keptUp } from '../persistence.ts';
import { partiesAt } from '../references.ts';
import { nearestReport, type Report } from '../speech.ts';
import { auxiliaryOf, dependsOnOthers, isBargained, isLetGo, waitsForSomething } from '../undertakings.ts';
import { isUnreal } from '../veridicality.ts';
import { actOfOther, isAnothersAct, isToleration, wishOf } from '../wishes.ts';

/**
 * "The union will not sign it": an act one refuses or undertakes oneself. Bare "will" is prediction as often as promise, so a promise
 * is only read where the party itself says it; a refusal also in the author's voice.
 */
export function commitmentRule(sentence: Sentence, parties: PartyTable, taken: ReadonlySet<Token>): Candidate[] {
  if (isQuestion(sentence)) return [];
  const found: Candidate[] = [];
  for (const head of sentence.tokens) {
    if (!isVerbal(head) || taken.has(head) || isUnreal(sentence, head) || isSplitOff(sentence, head)) continue;
    const auxiliary = auxiliaryOf(sentence, head);
    if (!auxiliary || sentence.child(head, 'cop') || isAnothersAct(sentence, head)) continue;
    if (WISHING.has(head.lemma.toLowerCase()) && /^(?:would|['’]d)$/i.test(auxiliary.text)) continue;
    // "would have no objection to moving it": the entry has read it
    if (
      head.lemma === 'have' &&
      sentence.children(head, 'obj').some((one) => taken.has(one) && isNegativeNominal(sentence, one))
    )
      continue;
    if (isOfDeniedThing(sentence, head)) continue;
    const going = auxiliary.lemma === 'go' ? auxiliary : null;
    const wished = wishOf(sentence, head, auxiliary);
    if (wished && isLesserEvil(sentence, head)) continue;
    const nothing = [
      ...bareDenials(sentence, head, 'obj'),
      ...neitherOf(sentence, head),
      ...(IDLE_WITH_NOTHING.has(head.lemma.toLowerCase()) ? [] : bareNothing(sentence, head)),
    ];
    const negated = isNegated(sentence, head) || (going !== null && isNegated(sentence, going)) || nothing.length > 0;
    // "*Nothing* will be signed until the toll is gone"
    const nought = isPassive(sentence, head)
      ? sentence.children(head, 'nsubj').filter(({ text }) => /^nothing$/i.test(text))
      : [];
    const negative = (negated || nought.length > 0) && !wished;
    if (
      !wished &&
      isEvent(sentence, head, negative) &&
      !waitsForSomething(sentence, head) &&
      !isPromisedPresence(sentence, head) &&
      !(DEALINGS.has(head.lemma.toLowerCase()) && dependsOnOthers(sentence, head)) &&
      !(negative && isToleration(sentence, head))
    )
      continue;
    if (negative && isRelenting(sentence, head)) {
      found.push(...keptUp(sentence, parties, head, auxiliary));
      continue;
    }
    const subject =
      splitSubject(sentence, head) ?? sentence.child(going ?? head, 'nsubj') ?? sharedSubject(sentence, head);
    if (
      !subject ||
      isOpenQuestion(sentence, head) ||
      (isIndirectQuestion(sentence, head) && isRelation(head.rel, 'ccomp'))
    )
      continue;
    if (/^(who|which|that)$/i.test(subject.text) && !negative && !wished) continue;
    const actors = partiesAt(sentence, parties, dereference(sentence, subject));
    if (isForecast(sentence, head) || isWantedPromise(sentence, head) || isProvision(sentence, head, auxiliary))
      continue;
    const report = nearestReport(sentence, parties, head);
    const had =
      negative && head.lemma === 'have' && !isToleration(sentence, head) ? sentence.child(head, 'obj') : undefined;
    const untolerated = negative ? actOfOther(sentence, head) : null;
    const content: Content = untolerated
      ? untolerated
      : had
        ? nominal(dereference(sentence, had), 'obj')
        : { head, kind: 'clause', slot: 'that', actor: null, from: null };
    if (
      isWording(sentence, head) ||
      isAbstention(sentence, head) ||
      isInTheWay(sentence, head) ||
      isInaction(sentence, head)
    )
      continue;
    const silent = negative && COMMUNICATION_VERBS.has(head.lemma.toLowerCase());
    const said = sentence.child(head, 'obj', 'ccomp', 'obl');
    if (silent && !said) continue;
    // Who commits themselves is the holder: "not [dissolve the courts]", whoever says it.
    // "[Polish soldiers go] to the front": the people and things of a party are part of what they are not to do.
    const sent = REFUSED_MOVES.has(head.lemma.toLowerCase()) || isLasting(sentence, head);
    const owned = sent && subject.upos === 'NOUN' && SENT_ONES.has(subject.lemma.toLowerCase());
    const committed =
      actors.length > 0 && !owned && sentence.governor(subject) === head ? sentence.subtree(subject) : [];
    const base = {
      sentence,
      content,
      at: head,
      cue: [auxiliary, ...negations(sentence, head), ...(going ? negations(sentence, going) : [])],
      addressee: null,
      weak: false,
      hedged: false,
      leftOut: [
        auxiliary,
        ...negations(sentence, head),
        ...(invertedDenial(sentence, head) ?? []),
        ...nothing,
        ...nought,
        ...committed,
      ],
    };
    if (wished) {
      for (const content of withFurther(sentence, wished.content))
        found.push(
          ...actors.map(
            (actor): Candidate => ({
              ...base,
              ...wished,
              content,
              leftOut: [...wished.leftOut, ...committed],
              holder: actor,
              stance: negated ? 'opposes' : 'demands',
              rule: 'commitment:would-rather',
              family: 'commitment:would-rather',
              speech: false,
            }),
          ),
        );
      continue;
    }
    if (isPassive(sentence, head) || actors.length === 0) {
      const denied = isNegativeNominal(sentence, subject);
      const none = sentence.children(subject, 'det').filter(({ text }) => /^no$/i.test(text));
      if (
        !report ||
        !(
          isPassive(sentence, head) ||
          denied ||
          isLasting(sentence, head) ||
          (negative && REFUSED_MOVES.has(head.lemma.toLowerCase())) ||
          isLetGo(sentence, head)
        )
      )
        continue;
      if (
        !negative &&
        ((POSSIBLE.test(auxiliary.text) && !isBargained(sentence, head)) ||
          going ||
          !isAnnounced(report) ||
          isRelation(head.rel, 'acl'))
      )
        continue;
      for (const speaker of report.speakers)
        found.push({
          ...base,
          // who is spoken of in the passive undertakes nothing: "[workers be undercut]"
          leftOut: [...base.leftOut.filter((token) => !committed.includes(token)), ...none],
          holder: speaker,
          stance: negative ? 'opposes' : 'supports',
          rule: negative ? 'commitment:will-not-be' : 'commitment:will-be',
          family: negative ? 'commitment:will-not-be' : 'commitment:will-be',
          speech: true,
        });
      continue;
    }
    for (const actor of actors) {
      const self = report?.speakers.some((one) => one.holder.partyId === actor.holder.partyId) ?? false;
      if (silent)
        found.push({
          ...base,
          content: { ...content, head: said!, kind: isVerbal(said!) ? 'clause' : 'nominal' },
          cue: [...base.cue, head],
          holder: actor,
          stance: 'noncommittal',
          rule: 'commitment:will-not-say',
          family: 'commitment:will-not-say',
          speech: false,
        });
      else if (negative)
        for (const thing of had ? sentence.conjuncts(had) : [head])
          found.push({
            ...base,
            content: had && thing !== had ? nominal(thing, 'obj') : content,
            holder: actor,
            stance: 'opposes',
            rule: 'commitment:will-not',
            family: 'commitment:will-not',
            speech: self,
          });
      else if (
        self ||
        (head.xpos !== 'VBG' &&
          (!POSSIBLE.test(auxiliary.text) || (/^could$/i.test(auxiliary.text) && dependsOnOthers(sentence, head)))) ||
        going
      )
        found.push({
          ...base,
          holder: actor,
          stance: 'supports',
          rule: self ? 'commitment:will' : 'commitment:bare-will',
          family: self ? 'commitment:will' : 'commitment:bare-will',
          speech: self,
        });
    }
  }
  return found;
}

/** On offer where its holder says so on a condition ("could", "might"). */
const POSSIBLE = /^(?:could|might)$/i;

/** "The levy will stay": said by one who has a say in it. */
const isLasting = (sentence: Sentence, head: Token): boolean =>
  /^(?:stay|remain|go|continue|stand)$/.test(head.lemma) ||
  // "the old fund will do"
  (head.lemma === 'do' && !sentence.child(head, 'obj', 'obl', 'xcomp', 'advmod'));

/** By a verb of saying, or with none ("In a letter: …"). */
const isAnnounced = ({ verb }: Report): boolean =>
  !verb || ANNOUNCING.has(verb.lemma.toLowerCase()) || verb.lemma === 'let';

/** "She would not, the premier promised, raise it": the subject before the aside. */
function splitSubject(sentence: Sentence, head: Token): Token | undefined {
  const aside = asideBefore(sentence, head);
  const modal = aside && sentence.child(aside, 'aux');
  return (
    modal &&
    sentence
      .children(aside, 'nsubj')
      .concat(sentence.children(modal, 'nsubj'))
      .find(({ index }) => index < modal.index)
  );
}

/** "A freeze is *not something* they would push for": what they would do is said of no thing at all. */
function isOfDeniedThing(sentence: Sentence, act: Token): boolean {
  const thing = isRelation(act.rel, 'acl:relcl') ? sentence.governor(act) : undefined;
  return thing !== undefined && sentence.child(thing, 'cop') !== undefined && isNegated(sentence, thing);
}
