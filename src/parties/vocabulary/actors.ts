const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

/** Verbs, as lemmas, that only somebody with a will is the subject of, things only by a figure of speech. */
export const WILL_VERBS =
  words(`say, insist, argue, claim, warn, reply, retort, want, demand, urge, propose, refuse, reject, accept, agree,
  support, back, oppose, welcome, decide, intend, hope, believe, think, promise, pledge, vow, threaten, decline, deny, object, press, call,
  prefer, favour, favor, resist, suggest, fear, concede, maintain, wish, condemn, accuse, negotiate, request, campaign, lobby, veto, endorse,
  approve, regret, complain, plead, ask, seek, dismiss, consider, balk, baulk, bristle, protest, swear, volunteer, consent, doubt, worry, rejoice,
  applaud, shun, spurn, rebuff, boycott, grumble, yearn, crave, dread, loathe, hate, detest, abhor, tolerate, dislike, comment, abstain, appeal, entreat, exhort, beg, implore, deplore, lament, quibble, waver, dither, hesitate, relent,
  clamour, clamor, petition, stipulate, covet, denounce, decry, resolve, vote, refrain, plan, hanker, embrace, announce, declare, resent, contemplate, ponder`);

/** Verbs, as lemmas, in the passive of which only somebody with a will is named behind "by". */
export const WILLED_OF_THINGS =
  words(`reject, refuse, oppose, welcome, dismiss, condemn, demand, favour, favor, prefer, veto, approve, endorse, denounce, resist, accept,
  propose, seek, request, rebuff, spurn, deplore, applaud, decry, urge, champion`);

/** The same of verbs with the words behind them, the lemma first. */
export const WILL_PHRASES =
  words(`settle for, live with, put up with, hold out for, hold out against, hear of, rule out, turn down, brush aside, brush off, wave away, push back, push for, push through, back down,
  walk away, walk out, speak out, come out against, come out for, come out in favour, come out in favor, come round, take issue, take exception,
  dig in, give way, give in, hit back, fend off, part with, stand by, stand firm, make do with, go along with, sign up, put their names,
  take no position, take a stand, set their face, have no wish, have no intention, have no objection, hear nothing of, stick to, stick with, have yet to decide, have yet to make, make up its mind, make up their minds, side with,
  take sides, keep its counsel, be all for, be dead set, be up in arms, turn their backs, see no reason, see no need, have no quarrel`);

/** Nouns, as lemmas, for what is no actor though such verbs can stand behind it. */
export const THINGS =
  words(`thing, way, price, cost, market, share, number, figure, poll, survey, study, history, law, case, evidence, fact,
  voice, word, call, event, paper, article, book, newspaper, column, headline, title, part, point, line, side, page, version, reading, compromise,
  step, move, bid, push, claim, view, position, stance, policy, programme, program, project, system, model, method, approach, strategy, process,
  summit, meeting, talk, session, round, conference, visit, call, vote, referendum, election, campaign, strike, war, conflict, crisis, attack,
  day, week, month, year, time, moment, hour, morning, evening, night, past, future, world, everything, nothing, something, situation, problem,
  issue, question, answer, reason, result, outcome, effect, risk, threat, chance, opportunity, hope, fear, dispute, row, debate, clash, argument,
  change, reform, deadline, date, schedule, timetable, list, map, table, chart, sum, money, fund, loan, debt, payment, tax, rate, wage, salary,
  pension, job, work, labour, trade, export, import, good, product, service, oil, gas, power, water, land, territory, border, river, dam, plant,
  mine, ship, plane, train, car, weapon, missile, drone, bomb, force, troop, aid, help, support, peace, silence, example, exception, principle,
  rule, right, duty, guarantee, pledge, promise, vow, warning, threat, speech, remark, comment, message, letter, note, memo, cable, email, tweet,
  post, review, biography, variable, race, mandate, charter, constitution, verdict, judgment, judgement, sentence, source, odds, odd, tide, wind, clock, arithmetic,
  logic, mood, momentum, geography, current, calendar, tradition, weather, precedent, custom, dozen, score, hundred, thousand, handful, string,
  array, slew, raft, clutch, trio, pair, throng, chorus`);

/** Endings of nouns for acts and qualities. */
export const THING_SUFFIXES = /(?:ness|ship|ism|sion|ment|ence|ance|ure|ing|age|hood|acy|gth)$/;

/** Adjectives, as lemmas, that only somebody with a will can be called. */
export const DISPOSED =
  words(`ready, willing, prepared, keen, eager, reluctant, unwilling, opposed, determined, adamant, intransigent,
  hesitant, furious, unhappy, wary, sceptical, skeptical, averse, content, loath, minded, undecided, lukewarm, hostile, unmoved,
  unimpressed, unconvinced, undeterred, divided`);
