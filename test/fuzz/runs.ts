import fc from 'fast-check';

/** Cases per property: some hundreds in `npm test`, 10,000 in `npm run fuzz`. */
export const RUNS = Number(process.env.PARLEY_FUZZ_RUNS ?? 150);

/** Whether this is `npm run fuzz`, which has the time for inputs of full size. */
export const AT_LENGTH = RUNS >= 1000;

/** Jest's limit for one property, in milliseconds. */
export const TIME_LIMIT = AT_LENGTH ? 7_200_000 : 120_000;

/** The suite must say the same of the same code; the hunt for new cases is `npm run fuzz`. */
if (!AT_LENGTH) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_251_126 });
