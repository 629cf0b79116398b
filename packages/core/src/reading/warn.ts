import type { Document } from '../document/document.ts';
import type { ReadingWarning } from './reading.ts';
import type { Draft } from './result/found.ts';
import { warnOfScans } from './warn-of-scans.ts';

/** What a person would expect in a CV, with what is said when it is not found. */
const expected: readonly { readonly part: string; readonly code: string; readonly message: string }[] = [
  {
    part: 'work',
    code: 'no-work',
    message: 'No work experience was found. If the CV has some, put it under a heading such as "Experience".',
  },
  {
    part: 'education',
    code: 'no-education',
    message: 'No education was found. If the CV has some, put it under a heading such as "Education".',
  },
  { part: 'skills', code: 'no-skills', message: 'No list of skills was found.' },
];

/** Things about a reading that a person should know, each with its place where it has one. */
export const warn = (
  document: Document,
  draft: { readonly parts: Record<string, Draft[]>; readonly hasName: boolean; readonly hasEmail: boolean },
): ReadingWarning[] => {
  const warnings: ReadingWarning[] = warnOfScans(document);
  for (const { text, reason, place } of document.hidden) {
    if (text.trim() === '') continue;
    warnings.push({
      code: 'hidden-text',
      message: `Text that a person cannot see (${reason.replace(/-/g, ' ')}) was left out.`,
      ...(place === undefined ? {} : { place }),
    });
  }
  if (!draft.hasName)
    warnings.push({ code: 'no-name', message: 'No name was found with certainty, so none is given.' });
  if (!draft.hasEmail) warnings.push({ code: 'no-email', message: 'No e-mail address was found.' });
  for (const { part, code, message } of expected) {
    if ((draft.parts[part] ?? []).length === 0) warnings.push({ code, message });
  }
  return warnings;
};
