import type { Section } from './section.ts';

/**
 * How strongly a mention shows a skill, by the part of the CV it stands in: 1 is a skill seen in use. A bare list
 * shows less than use in a role, and a course less than a list.
 */
export const sectionStrength: Readonly<Record<Section, number>> = {
  position: 1,
  work: 1,
  project: 0.95,
  headline: 0.9,
  // A dump without headings does not say where a word stands; it is taken as used.
  unknown: 0.93,
  certificates: 0.9,
  summary: 0.85,
  skills: 0.8,
  languages: 0.8,
  education: 0.7,
  other: 0.6,
};

/** Roles that ended long ago show less; months since the end, and the factor from there on. */
export const ageFactors: readonly (readonly [months: number, factor: number])[] = [
  [180, 0.75],
  [96, 0.85],
  [36, 0.95],
];

/** A skill that follows from another (React shows JavaScript). */
export const impliedFactor = 0.97;
/** A skill that is near the one asked for (IFRS beside GAAP). */
export const relatedFactor = 0.45;

/** A title shows what its people do all day (a welder welds), a little less than a word of it would. */
export const byTitleFactor = 0.95;
/** Two tools of one kind (SolidWorks beside Inventor): what both lead to is shown, the tool itself is not. */
export const siblingFactor = 0.3;

/** Constants of finding a phrase by the stems of its words. */
export const phraseConstants = {
  /** Words below this weight wrap a skill ("knowledge", "experience"). */
  telling: 0.4,
  /** Least part of the words, by weight, that a place must hold. */
  least: 0.49,
  /** What a part of the words earns of its coverage. */
  part: 0.6,
  /** Words of a phrase may stand so many words further apart than in it. */
  gap: 3,
  farApart: 0.5,
  /** A known skill said in other forms ("planned lessons" for lesson planning) beside its name itself. */
  otherForm: 0.95,
  /** A name in other forms must weigh so much: a telling word and another; from the second on, two telling ones. */
  leastName: 1.05,
  tellingName: 1.4,
  /** And so much of it must stand in one place. */
  leastOfName: 0.75,
  /** All of it, but for rounding. */
  allOfName: 0.99,
  /** A paper on its way beside one that is had. */
  unfinished: 0.5,
} as const;

/** Shares are settled: from `met` on the full weight counts, below `shown` none. */
export const settle = { met: 0.9, shown: 0.15 } as const;

/** Likeness of trades (a cosine) that counts as none and as full: two CVs of one trade reach about 0.8, of two 0.2. */
export const tradeFitRange = { low: 0.15, high: 0.65 } as const;

/** A trade that no table knows: the part of the posting's key words that a CV, or a role in it, of the trade shows. */
export const unknownTrade = { cvCoverage: 0.3, roleCoverage: 0.06 } as const;

/** Parts of a title's share: the title itself, and whether the CV's words are of the trade. */
export const titleParts = { title: 0.65, trade: 0.35 } as const;

/** Words alone keep this part of their share in a CV of quite another trade, where they mean other things. */
export const otherTradeFactor = 0.4;

/** Constants of matching a posting's row of telling words (`judge-trade-terms.ts`). */
export const tradeTermConstants = {
  /** What a word earns that stands in none, one, two, three or more places of the CV: what is said again says little more. */
  byPlaces: [0, 0.75, 0.92, 1],
  /** The row is sorted: its first word counts by this factor, its last by the other, those between in steps. */
  firstFactor: 1.4,
  lastFactor: 0.7,
  /** A single word may be chance; from this many on a CV earns `least`, and `high` of all words by weight earns everything. */
  leastWords: 2,
  least: 0.15,
  high: 0.5,
  /** What full likeness of trade earns where the CV is written in another language. */
  otherLanguage: 0.3,
  /** Longest stretch that one quote shows, in words. */
  window: 12,
  quotes: 3,
  /** Words named in the reason, found and missing. */
  named: 8,
  namedMissing: 4,
} as const;

/**
 * Constants of matching by words. Coverage is Σ weight of the requirement's words found / Σ weight of its words; one
 * place (a highlight) that holds them counts more than the same words strewn over the CV. Coverage of `low` earns
 * nothing, `high` earns all: nobody repeats a posting's sentence whole.
 */
export const dutyConstants = {
  segmentPart: 0.6,
  documentPart: 0.4,
  low: 0.1,
  high: 0.6,
  /** Part of the share that the skills named in a duty decide. */
  skillPart: 0.4,
  /** One telling word in a place may be chance: words found there that weigh less earn only `singleFactor`. */
  singleWord: 1.4,
  singleFactor: 0.9,
  /** A paper on its way beside one that is had. */
  unfinished: 0.5,
  /** Words beside a skill that is not shown itself: so much of their share, when there are so many telling ones. */
  besideSkills: 0.92,
  leastBeside: 2,
  /** Words from this weight on are named in the reason. */
  tellingWeight: 0.4,
  /** Longest stretch that one quote shows, in words. */
  window: 12,
} as const;

/** Constants of judging whether people were led (`judge-leading.ts`). */
export const leadingConstants = {
  smallTeam: 0.7,
  /** Others were led than those asked for. */
  otherSubject: 0.6,
  /** From here on one's own occupation is of those to be led. */
  nearness: 0.6,
  fit: 0.4,
} as const;
