import type { Line } from '../lines/line.ts';

/** Longer lines are sentences; an address, a number or a place is shorter. */
const longestContact = 60;
const contact = /@|https?:|www\.|(?:^|\s)(?:\+?\d[\s().-]?){8,}|linkedin\.com|github\.com/iu;

/** "About" is what some templates write over the contacts: its short lines around an address are contacts, not a summary. */
export const partSummary = (lines: readonly Line[]): { contacts: readonly Line[]; prose: readonly Line[] } => {
  const isContact = (line: Line) => line.text.length < longestContact && contact.test(line.text);
  if (!lines.some(isContact)) return { contacts: [], prose: lines };
  const contacts: Line[] = [];
  const prose: Line[] = [];
  let inProse = false;
  for (const line of lines) {
    const goesOn: boolean = inProse && line.spaceAbove < 0.9 && !isContact(line);
    inProse = line.text.length >= longestContact || goesOn;
    (inProse ? prose : contacts).push(line);
  }
  return { contacts, prose };
};
