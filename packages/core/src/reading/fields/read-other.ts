import { lineSlice } from '../lines/line.ts';
import { type Draft, find } from '../result/found.ts';
import type { Section } from '../sections/section.ts';

/** A section that no other reader knows, kept line by line under its own heading. */
export const readOther = (section: Section): Draft[] => {
  const lines = section.lines.map((line) => find(lineSlice(line), 'kept-line')).filter((line) => line !== undefined);
  if (lines.length === 0) return [];
  return [
    { heading: section.heading === undefined ? undefined : find(lineSlice(section.heading), 'kept-line'), lines },
  ];
};
