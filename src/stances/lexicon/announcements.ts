/** What is said of a party before a colon whose words behind it are then the party's; over the words in lower case, adverbs of degree left out. */
export interface Announcement {
  pattern: RegExp;
  example: string;
}

export const ANNOUNCEMENTS: readonly Announcement[] = [
  {
    pattern:
      /^(?:is|was|are|were|has been|had been|have been|remains|remained|remain) (?:clear|categorical|blunt|firm|adamant|emphatic|unequivocal|explicit|frank|plain|curt|brief|terse|definite|direct|unambiguous|unyielding|unbending|unmoved)$/,
    example: 'The minister of Peru was categorical: the dam should be finished.',
  },
  {
    pattern:
      /^(?:is|are|was|were|remains|remained|remain) (?:united|unanimous|at one|of one mind|agreed|in agreement)$/,
    example: 'Norway and Iceland are at one: the quota must be cut.',
  },
  {
    pattern:
      /^(?:put|puts) it (?:bluntly|simply|plainly|briefly|curtly|clearly|succinctly|this way|like this|thus|another way)$/,
    example: 'The guild put it bluntly: the bonus must be paid.',
  },
  {
    pattern:
      /^(?:has|had|have) (?:one|a|a single|the same|a clear|a simple|a short) (?:message|answer|reply)(?: for .{1,40}| to .{1,40})?$/,
    example: 'Lima had one message for its neighbours: the trawlers must go.',
  },
];

/** What may be said between a noun of view ("Oslo's answer", "the line of the bishops") and the colon. */
export const OF_VIEWS =
  /^(?:(?:is|was|are|were|remains|remained|remain|has been) (?:clear|simple|short|brief|plain|this|as follows|the same|unchanged|firm|blunt|curt|known|unequivocal|straightforward))?$/;
