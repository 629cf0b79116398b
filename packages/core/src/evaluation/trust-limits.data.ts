/** From where on words of a CV count as copied from the posting or as stuffing. Each limit errs for the candidate. */
export const copyLimits = {
  /** So many words in a row equal to a requirement are hardly chance; two such requirements are a paste. */
  run: 9,
  /** A run this long is never chance, one requirement is enough. */
  certainRun: 16,
  /** So many requirements of three words or more, each repeated whole, are a pasted list. */
  wholeLines: 3,
  /** Lines of the posting this near to a paste belong to it. */
  beside: 3,
  /** Words that come back so often … */
  repetitions: 4,
  /** … and fill this share of a segment … */
  repetitionShare: 0.5,
  /** … of at least so many words are stuffing. */
  repetitionTokens: 12,
  /** So many skills of the rubric in its very order, with nothing between, are a copy. */
  skillRun: 6,
} as const;

/** From where on segments of a CV count as the posting itself. */
export const pasteLimits = {
  /** So many words in the same row are rarely chance; a line must be full of them. */
  run: 4,
  /** Of a segment's words so many stand in such rows. */
  share: 0.6,
  /** Of such segments so many words are a paste; a bullet or two that mirror a posting stay below it. */
  words: 40,
  /** Of a short posting so much is enough, a posting of one line among them. */
  shareOfPosting: 0.6,
} as const;
