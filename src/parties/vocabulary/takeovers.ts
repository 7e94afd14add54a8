const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));

/** Nouns, as lemmas, for the company that wants to buy another. */
export const BIDDER_NOUNS = words('bidder, suitor, buyer, acquirer, purchaser, predator');

/** Nouns, as lemmas, for the company that is to be bought. */
export const TARGET_NOUNS = words('target');

/** Verbs, as lemmas, whose object is bought. */
export const ACQUIRING_VERBS = words('acquire, buy, purchase, swallow, court, woo');

/** Verbs, as lemmas, that take the company with "for": "bid two billion for Brenta". */
export const BIDDING_VERBS = words('bid, offer, pay');

/** Nouns, as lemmas: "its bid for Brenta", "the takeover of Brenta by Aldermore". */
export const TAKEOVER_NOUNS = words('bid, offer, takeover, acquisition, purchase, approach, buyout');

/** Verbs, as lemmas, of a company that answers whoever bids for it: "Brenta rejected the bid from Aldermore". */
export const ANSWERING_VERBS = words(
  'reject, rebuff, spurn, decline, refuse, dismiss, snub, receive, get, accept, welcome, consider, weigh, study, back, recommend, endorse, resist, fend, oppose',
);
