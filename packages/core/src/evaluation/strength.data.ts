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

/** Shares are settled: from `met` on the full weight counts, below `shown` none. */
export const settle = { met: 0.9, shown: 0.15 } as const;

/** Likeness of trades (a cosine) that counts as none and as full: two CVs of one trade reach about 0.8, of two 0.2. */
export const tradeFitRange = { low: 0.15, high: 0.65 } as const;

/** Parts of a title's share: the title itself, and whether the CV's words are of the trade. */
export const titleParts = { title: 0.65, trade: 0.35 } as const;

/** Words alone keep this part of their share in a CV of quite another trade, where they mean other things. */
export const otherTradeFactor = 0.4;

/** Constants of matching a posting's row of telling words (`judge-trade-terms.ts`). */
export const tradeTermConstants = {
  /** What a word earns that stands in one place of the CV; in several places it earns 1. */
  once: 0.85,
  /** Coverage by weight that earns nothing, and all: no CV uses all words of a posting. */
  low: 0.03,
  high: 0.65,
  /** What full likeness of trade earns where the CV is written in another language. */
  otherLanguage: 0.3,
  /** Longest stretch that one quote shows, in words. */
  window: 12,
  quotes: 3,
  /** Words named in the reason. */
  named: 8,
} as const;

/**
 * Constants of matching by words. Coverage is Σ weight of the requirement's words found / Σ weight of its words; one
 * place (a highlight) that holds them counts more than the same words strewn over the CV. Coverage of `low` earns
 * nothing, `high` earns all: nobody repeats a posting's sentence whole.
 */
export const dutyConstants = {
  segmentPart: 0.6,
  documentPart: 0.4,
  low: 0.15,
  high: 0.7,
  /** Part of the share that the skills named in a duty decide. */
  skillPart: 0.4,
  /** One telling word in a place may be chance: words found there that weigh less earn only `singleFactor`. */
  singleWord: 1.4,
  singleFactor: 0.75,
  /** Words from this weight on are named in the reason. */
  tellingWeight: 0.4,
  /** Longest stretch that one quote shows, in words. */
  window: 12,
} as const;
