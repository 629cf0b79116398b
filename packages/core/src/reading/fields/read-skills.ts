import { type Line, lineSlice, type Slice, sliceText } from '../lines/line.ts';
import { type Draft, type Found, find } from '../result/found.ts';
import { headingKindOf } from '../sections/heading-kind-of.ts';
import type { Section } from '../sections/section.ts';
import { cutSkillLevel } from './skill-level.ts';
import { splitList } from './split-list.ts';

/** Words before a colon longer than this are a sentence. */
const longestLabel = 46;
/** A skill longer than this is prose. */
const longestSkill = 80;
const label = /^([^:：]{2,46})[:：]\s*/u;

interface Group {
  name: Found | undefined;
  readonly slices: Slice[];
  /** Lines are items of their own (a list, chips), not one running list. */
  lined: boolean;
}

/** A skills section → groups with keywords, or single skills with their level. */
export const readSkills = (section: Section): Draft[] => {
  const groups = groupsOf(section.lines);
  return groups.flatMap((group) => skillsOf(group));
};

const groupsOf = (lines: readonly Line[]): Group[] => {
  const groups: Group[] = [];
  const body = lines.filter((line) => !line.style.bold).length;
  lines.forEach((line, index) => {
    const slice = lineSlice(line);
    // "Skills" once more over the list says no skill.
    if (headingKindOf(sliceText(slice)) === 'skills' && line.text.length < 24) return;
    const head = labelOf(line, lines[index + 1], body > 0);
    if (head !== undefined) {
      groups.push({ name: find(head.label, 'skill-group'), slices: [], lined: false });
      if (head.rest.end > head.rest.start) groups.at(-1)?.slices.push(head.rest);
      return;
    }
    const last = groups.at(-1);
    const previous = lines[index - 1];
    if (last === undefined || (previous !== undefined && previous.column !== line.column && last.name !== undefined)) {
      groups.push({ name: undefined, slices: [slice], lined: true });
    } else last.slices.push(slice);
  });
  return groups;
};

interface LabelledLine {
  readonly label: Slice;
  readonly rest: Slice;
}

/** The label of a line: words before a colon, bold words before plain ones, or a bold line above a plain one. */
const labelOf = (line: Line, next: Line | undefined, hasPlain: boolean): LabelledLine | undefined => {
  const slice = lineSlice(line);
  const text = sliceText(slice);
  const match = label.exec(text);
  // "1С:ERP" is one name: a short word before a colon without a space labels nothing.
  const isName = match?.[1] !== undefined && match[1].length < 4 && /[:：]$/.test(match[0]);
  if (match?.[1] !== undefined && !isName && !/https?$/i.test(match[1])) {
    const end = slice.start + match[1].length;
    return {
      label: { line, start: slice.start, end },
      rest: { line, start: slice.start + match[0].length, end: slice.end },
    };
  }
  const bold = boldPrefix(line);
  if (bold !== undefined && bold.end < slice.end && bold.end - slice.start <= longestLabel) {
    return { label: { line, start: slice.start, end: bold.end }, rest: { line, start: bold.end, end: slice.end } };
  }
  const isBoldLine = line.style.bold && hasPlain && next !== undefined && !next.style.bold && !/[,;|•·]/.test(text);
  if (isBoldLine && text.length <= longestLabel) {
    return { label: slice, rest: { line, start: slice.end, end: slice.end } };
  }
  const gap = line.gaps[0];
  if (
    gap !== undefined &&
    line.gaps.length === 1 &&
    /[,、，;·•]/.test(text.slice(gap - slice.start)) &&
    !/[,、，;·•]/.test(text.slice(0, gap - slice.start))
  ) {
    return { label: { line, start: slice.start, end: gap - 1 }, rest: { line, start: gap, end: slice.end } };
  }
  return undefined;
};

const boldPrefix = (line: Line): { end: number } | undefined => {
  const tokens = line.tokens.filter((token) => token.start >= line.contentStart && /[\p{L}\d]/u.test(token.text));
  const plain = tokens.findIndex((token) => !token.bold);
  const last = tokens[plain - 1];
  return plain > 0 && last !== undefined && tokens.slice(plain).every((token) => !token.bold)
    ? { end: last.end }
    : undefined;
};

const skillsOf = (group: Group): Draft[] => {
  const items = itemsOf(group);
  const keywords = items.map((item) => cutSkillLevel(item)).filter(({ skill }) => skill !== undefined);
  if (keywords.length === 0) return group.name === undefined ? [] : [{ name: group.name }];
  if (group.name !== undefined) {
    return [{ name: group.name, keywords: keywords.flatMap(({ skill }) => (skill === undefined ? [] : [skill])) }];
  }
  return keywords.map(({ skill, level }) => ({ name: skill, level }));
};

const itemsOf = ({ slices }: Group): Slice[][] => {
  const runs: Slice[][] = [];
  slices.forEach((slice, index) => {
    const previous = slices[index - 1];
    if (previous !== undefined && goesOn(previous, slice)) runs.at(-1)?.push(slice);
    else runs.push([slice]);
  });
  return runs
    .flatMap((run) => splitList(run))
    .filter((item) => item.reduce((sum, { start, end }) => sum + end - start, 0) <= longestSkill);
};

/** A running list goes over the line's end; bullets and lines without any separator are items of their own. */
const goesOn = (previous: Slice, slice: Slice): boolean => {
  if (slice.line.bullet && slice.start === slice.line.contentStart && slice.line.contentStart > 0) return false;
  if (previous.line.column !== slice.line.column || slice.line.page === 0) return false;
  const before = sliceText(previous);
  if (/[,、，;·•|/&(-]\s*$/u.test(before)) return true;
  const after = sliceText(slice);
  if (!previous.line.full) return false;
  if (/^[\p{Ll}(&]/u.test(after)) return true;
  // Between commas a break without one is inside an item; lists with signs between items often leave the last one out.
  return /[,、，;]/u.test(before) && !/[·•|]/.test(before);
};
