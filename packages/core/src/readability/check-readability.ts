import type { AppErrorCode } from '../shared/app-error.ts';
import { contactChecks } from './checks/contact-checks.ts';
import { dateChecks } from './checks/date-checks.ts';
import { fileChecks } from './checks/file-checks.ts';
import { layoutChecks } from './checks/layout-checks.ts';
import { pageChecks } from './checks/page-checks.ts';
import { sectionChecks } from './checks/section-checks.ts';
import type { ReadabilityFinding } from './finding.ts';
import { type ReadabilityRuleKey, readabilityRuleKeys, readabilityRules } from './rules.data.ts';
import type { Check, Found, Subject } from './subject.ts';

const checks: readonly Check[] = [
  ...fileChecks,
  ...pageChecks,
  ...layoutChecks,
  ...contactChecks,
  ...sectionChecks,
  ...dateChecks,
];

/** A person looks at a few places and mends the rest alike; a long CV must not answer megabytes. */
const mostPlaces = 40;
const longestQuote = 200;

/** What makes this CV hard for machines, worst first, each with its places. Pure and deterministic. */
export const checkReadability = (subject: Subject): ReadabilityFinding[] =>
  checks
    .map((check) => check(subject))
    .filter(({ places, whole }) => places.length > 0 || whole === true)
    .map(toFinding)
    .sort(bySeverity);

const toFinding = ({ rule, places, detail }: Found): ReadabilityFinding => ({
  rule,
  severity: readabilityRules[rule].severity,
  count: Math.max(1, places.length),
  places: places.slice(0, mostPlaces).map(({ place, quote }) => ({ place, quote: quote.slice(0, longestQuote) })),
  ...(detail !== undefined && { detail }),
});

const severities = ['blocks', 'hinders', 'note'] as const;

/** Equals keep the order of the rule table. */
const bySeverity = (a: ReadabilityFinding, b: ReadabilityFinding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  readabilityRuleKeys.indexOf(a.rule) - readabilityRuleKeys.indexOf(b.rule);

/** Why a file that could not be opened at all is hard for machines; undefined where the code says nothing of that. */
const ruleOfFailure: Partial<Record<AppErrorCode, ReadabilityRuleKey>> = {
  FILE_HAS_NO_TEXT: 'image-only-page',
  FILE_ENCRYPTED: 'encrypted',
  FILE_TYPE_UNSUPPORTED: 'old-format',
};

export const checkFailure = (code: AppErrorCode): ReadabilityFinding[] => {
  const rule = ruleOfFailure[code];
  return rule === undefined ? [] : [toFinding({ rule, places: [], whole: true })];
};
