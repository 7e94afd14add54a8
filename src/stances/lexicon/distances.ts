/**
 * At the end of a run of words in lower case: standing nowhere near what follows. Adverbs of degree and "being" may come between ("far from
 * *being fully* convinced").
 */
export const WORDS_OF_DISTANCE =
  /(?:^| )(?<words>far from|nowhere near|not anywhere near|nowhere close to|a (?:long|good|great) way (?:from|off)|miles (?:from|away from)|light years (?:from|away from)|anything but)(?: being)?(?: (?:at all|very|so|too|fully|wholly|entirely|completely|altogether|particularly|quite|yet|as))?$/;
