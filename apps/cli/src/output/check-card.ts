import type { ReadabilityFinding } from '@vitae/core/readability/finding';
import { readabilityRuleKeys, readabilityRules } from '@vitae/core/readability/rules.data';
import { placeWords } from './place-words.ts';
import { cut, plainText } from './plain-text.ts';

const titles = { blocks: 'Stops many programs', hinders: 'Misleads some programs', note: 'Worth knowing' } as const;
/** A person looks at a few places; --json has more. */
const placesShown = 3;

/** What was found in one CV: what it is, where, and what to do. */
export const checkCard = (findings: readonly ReadabilityFinding[], width: number): string[] => {
  if (findings.length === 0) return [`None of ${readabilityRuleKeys.length} known difficulties was found.`];
  return (['blocks', 'hinders', 'note'] as const).flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.length === 0 ? [] : [titles[severity], ...own.flatMap((finding) => linesOf(finding, width)), ''];
  });
};

const linesOf = ({ rule, count, places, detail }: ReadabilityFinding, width: number): string[] => {
  const { title, remedy } = readabilityRules[rule];
  const shown = places.slice(0, placesShown);
  return [
    `  ${title}${count > 1 ? ` (${count} places)` : ''}${detail === undefined ? '' : `: ${plainText(detail)}`}`,
    ...shown.map(({ quote, place }) => `    ${placeWords(place)}${quote === '' ? '' : `  ${plainText(quote)}`}`),
    `    → ${remedy}`,
  ].map((line) => cut(line, width));
};

/** In a row of a table there is room for one. */
export const worstOf = (findings: readonly ReadabilityFinding[]): string => {
  const [first] = findings;
  return first === undefined ? 'nothing found' : readabilityRules[first.rule].title;
};
