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
  stand, hold, give, put, send, file, publish, win, lose, fight, strike, attack, pay, buy, sell, ban, impose, lift, drop, abandon`);

/** Openings that make a leading organisation or person the author of the whole text. */
export const STATEMENT_TITLES =
  /\b(statement|declaration|message|letter|intervention|remarks|address|speech|release|communiqué|communique|submission|response|reply|open letter|position paper|bulletin|newsletter)\b/i;

/** Phrases before the one who is spoken for. */
export const ON_BEHALF = /\bon behalf of\b/i;
