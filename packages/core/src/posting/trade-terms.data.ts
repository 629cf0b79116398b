/** What opens the requirement that holds a posting's telling words; a rubric line that begins so is judged word by word. */
export const tradeTermsLabel = 'Key words of the posting:';
/** Rubrics made earlier open it otherwise. */
export const tradeTermsLabels: readonly string[] = [tradeTermsLabel, 'Words of this trade:'];

/** Which words of a posting tell its trade, and what they weigh together. */
export const tradeTermLimits = {
  /** More words would be those of any office. */
  most: 50,
  /** So many words tell the trade; with fewer, lines that ask for nothing are read too, the story last. */
  enough: 10,
  /** Fewer words tell no trade; each already stands in its own requirement. */
  least: 6,
  /** Words that stand in many postings (`common-terms.data.ts`) weigh less than this and stay out. */
  leastWeight: 0.45,
  /** Room for the words in one requirement, in characters. */
  length: 480,
  /** A word of the title counts as if it stood in so many lines. */
  title: 3,
  /** Lines that ask for skills say more about the tools of a trade than duties, which are written in common words. */
  skillLine: 1.3,
  /** Lines that ask for nothing count less, and what a company says of itself least. */
  unasked: 0.6,
  story: 0.3,
} as const;

/** Words of postings of every trade that the table of common words leaves at full weight, since elsewhere they tell. */
export const untellingWords: readonly string[] = [
  // How something is asked for.
  ...['degree', 'bachelor', 'master', 'diploma', 'graduate', 'fluent', 'native', 'least', 'ex', 'de', 're', 'co'],
  ...['licence', 'license', 'driving', 'background', 'check', 'strong', 'plus', 'domain', 'paper', 'hands'],
  // Verbs and places of any work.
  ...['run', 'walk', 'stand', 'answer', 'chase', 'connect', 'place', 'bottom', 'back', 'floor', 'name', 'city'],
];

/**
 * Default points, in shares of all other weights: found by measuring on the project's set. A title that no table knows
 * leaves more to the words.
 */
export const tradeTermShares = { known: 0.45, unknown: 0.8 } as const;
