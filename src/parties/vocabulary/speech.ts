const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

/** Verbs, as lemmas, that introduce or follow the words of a speaker. */
export const SPEECH_VERBS =
  words(`say, tell, add, declare, announce, state, insist, argue, claim, warn, note, explain, reply, respond, answer, admit,
  acknowledge, concede, stress, emphasise, emphasize, underline, underscore, repeat, reiterate, recall, remark, observe, comment, write, tweet, post,
  complain, object, retort, quip, joke, growl, grumble, protest, suggest, propose, demand, urge, ask, call, promise, pledge, vow, threaten, predict,
  believe, think, reckon, hope, maintain, contend, assert, affirm, confirm, deny, report, reveal, disclose, conclude, continue, go, put, describe,
  beam, boast, snap, shout, cry, sigh, muse, venture, counter, rejoin, reaffirm, caution, lament, plead, appeal, request, invite, remind, assure,
  promise, hint, signal, indicate, dismiss, label, denounce, condemn, accuse, hail, welcome, praise, criticise, criticize, mention, express, voice, read,
  inform, brief, testify, agree, accept, reject, refuse, want, wonder, speak, feel, consider, brand, dub, cast, term, decry, deride, blast, slam, swear,
  exclaim, profess, advise, recommend, instruct, order, offer, thunder, fume, scoff, shrug, intone, find, see, get, reassure, opine, chime, echo`);

/** Verbs, as lemmas, whose subject holds an opinion, and is never what somebody does: "backs the plan", where "Leaving Nafta means …" has none. */
export const OPINION_VERBS = words(
  `say, want, back, oppose, reject, welcome, support, urge, demand, accept, refuse, insist, argue, warn, declare, ask, hope, fear, condemn, favour, favor,
  object, protest, propose, agree, endorse, deplore, applaud, seek, call, threaten, promise, vow, decline`,
);

/** Nouns of speech: "in a statement", "the letter goes on". */
export const SPEECH_NOUNS =
  words(`statement, letter, message, release, communiqué, communique, post, tweet, interview, speech, note, memo, address,
  briefing, reply, answer, response, declaration, text, email, report, commentary, editorial`);

/** Verbs, as lemmas, whose subject has a will: an "it" before them stands for a party. */
export const AGENT_VERBS =
  words(`say, tell, add, announce, insist, argue, claim, warn, reply, want, demand, seek, ask, urge, propose, offer, refuse, reject,
  accept, agree, support, back, oppose, welcome, insist, decide, intend, hope, expect, believe, think, promise, pledge, vow, threaten, decline, deny,
  object, press, push, call, prefer, favour, favor, consider, resist, suggest, fear, sign, withdraw, vote, concede, maintain, wish, condemn, accuse,
  commit, undertake, negotiate, require, request, plan, aim, try, campaign, lobby, veto, ratify, endorse, approve, regret, complain, mean, like, need,
  stand, hold, give, put, send, file, publish, win, lose, fight, strike, attack, pay, buy, sell, ban, impose, lift, drop, abandon, meet, hear, tolerate,
  recommend, advocate, grant, exclude, admit, acknowledge, dismiss, spurn, rebuff, shun, deplore, applaud, denounce, resent, relent, volunteer, doubt`);

/** Verbs of will that their particle makes such, with the lemma first: a thing comes out and turns up, but only a party comes out against a plan. */
export const AGENT_PHRASES =
  words(`rule out, turn down, brush aside, brush off, wave away, wave through, push back, back down, back out, pull out, walk away, walk out,
  speak out, speak up, come out against, come out in favour, come out in favor, come out for, come down in favour, come down against, take issue,
  take exception, take up arms, dig in, give way, give in, give up, hit back, sit down, set aside, throw out, shrug off, fend off`);

/** Openings that make a leading organisation or person the author of the whole text. */
export const STATEMENT_TITLES =
  /\b(statement|declaration|message|letter|intervention|remarks|address|speech|release|communiqué|communique|submission|response|reply|open letter|position paper|bulletin|newsletter)\b/i;

/** Phrases before the one who is spoken for. */
export const ON_BEHALF = /\bon behalf of\b/i;

/** Adjectives, as lemmas, of those who have a will: an "it" before them stands for a party. */
export const WILLING_ADJECTIVES =
  words(`ready, willing, prepared, able, keen, eager, open, happy, sure, certain, confident, reluctant, unwilling, opposed, committed, determined,
  available, concerned, disappointed, grateful, satisfied, unhappy, aware, against, favour, favor, anxious, wary, sceptical, skeptical,
  content, loath, averse, minded, inclined, disposed, undecided, adamant, unconvinced, unimpressed, unmoved, lukewarm, hostile, hesitant, amenable,
  receptive, cool`);

/** What nobody says of a thing or a text: an "it" before these words is always a party. */
export const WILLED = {
  /** Lemmas. */
  verbs: words(
    `insist, refuse, decline, intend, hope, threaten, vow, pledge, agree, object, balk, baulk, negotiate, lobby, campaign, undertake, promise, regret, fear, resent`,
  ),
  adjectives: words(
    `prepared, willing, unwilling, ready, reluctant, keen, eager, determined, adamant, anxious, loath, opposed, minded, inclined, disposed,
    averse, undecided, shy, noncommittal, sceptical, skeptical, wary, unconvinced, happy, glad, delighted, amenable, agreeable, tempted, impatient,
    grateful, hopeful, enthusiastic, unenthusiastic, disinclined, unhappy, dissatisfied, displeased, angry, furious, contemptuous, scornful,
    dismissive, uninterested, hesitant, unsure, apprehensive, leery, chary, mistrustful, distrustful, squeamish, hellbent, loth, resentful,
    dismayed, appalled, aghast, thrilled, unimpressed, unprepared, indisposed, uncommitted, non-committal, unenthused, coy, mum, obdurate, implacable`,
  ),
  /** Adjectives, or the phrases behind a copula, with the word that makes them a mind's: a text is content, but not content with another. */
  dispositions: words(
    `content with, content to, satisfied with, pleased with, pleased to, comfortable with, uncomfortable with, fine with, okay with, relaxed about,
    receptive to, unreceptive to, flexible on, flexible about, sympathetic to, supportive of, positive about, positive towards, excited about,
    desperate to, desperate for, bent on, intent on, interested in, sold on, persuaded of, persuaded by, convinced of, resigned to, reconciled to,
    wedded to, set against, united against, hostile to, resistant to, allergic to, critical of, uneasy about, uneasy with, lukewarm about,
    lukewarm on, cautious about, ambivalent about, agnostic about, agnostic on, neutral on, doubtful about, dubious about, nervous about,
    silent on, evasive about, evasive on, vague about, vague on, divided on, divided over, split on, split over, torn on, torn between,
    suspicious of, sick of, tired of, afraid of, intransigent on, inflexible on, unyielding on, immovable on, firm on, resolved to, pledged to,
    prepared for, on board with, in agreement with, in no mood, in no hurry, in no rush, in no position, at odds with, in two minds,
    all for, dead set, set on, game for, open to a, open to an, open to any, open to some, open to talks, cool on, cool towards, in support of,
    favourable to, favorable to, alarmed at, alarmed by, guarded about, tepid about, partial to, responsive to, deaf to, hungry for, of two minds`,
  ),
  /** Verbs, as lemmas, with the words right behind them. */
  phrases: words(
    `settle for, live with, put up with, hear of, keep its counsel, have no wish, have no intention, have no objection, have no difficulty,
    have no quarrel, take issue, take exception, make do with, go along with, make up its mind, see no reason, see no need, let it be known,
    take no position, take no sides, take sides, stick to its guns, dig in its heels, sign up to`,
  ),
};

/** Verbs, as lemmas, whose object is asked, praised or blamed for an act of its own: "thanked Oslo for its help". */
export const ADDRESSING_VERBS =
  words(`thank, accuse, urge, ask, tell, order, press, pressure, praise, blame, criticise, criticize, force, allow, require, expect, want, warn,
  advise, persuade, remind, invite, compel, oblige, congratulate, condemn, fault, scold, commend, credit, suspect, charge, instruct, beg, implore,
  convince, help, leave, make, let, enable, encourage, forbid, permit, summon, push, call, applaud, denounce, reproach, lobby, assure, promise`);

/** Nouns, as lemmas, for what is written, proposed or agreed, which "it" and "they" often stand for. */
export const TEXT_NOUNS =
  words(`proposal, plan, draft, text, deal, agreement, accord, treaty, pact, bill, law, rule, offer, measure, resolution, letter, statement,
  declaration, report, amendment, motion, scheme, framework, budget, tariff, duty, sanction, truce, ceasefire, levy, tax, ban, package, document, memorandum, memo, note, paper, communique, communiqué, blueprint, manifesto,
  contract, clause, convention, protocol, charter, idea, term, demand, condition, roadmap, directive, regulation, decision, order, ruling`);
