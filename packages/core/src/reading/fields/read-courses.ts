import type { BodyItem, Entry } from '../entries/entry.ts';
import { type Line, lineSlice, type Slice, sliceText } from '../lines/line.ts';
import { type Found, find } from '../result/found.ts';
import { splitList } from './split-list.ts';

const courseLabel =
  /(?:relevant\s+|selected\s+|key\s+|main\s+)?(?:coursework|courses|modules|course work|subjects|kurse|schwerpunkte|vertiefung|schwerpunkt|cours|matières|modules|asignaturas|cursos|materias|disciplinas|corsi|vakken|kursy|przedmioty|kurser|dersler|курсы|дисциплины|المواد|المقررات|קורסים|主修课程|核心课程|相关课程|主要课程|課程|履修科目|주요 과목|이수 과목)\s*(?:include[sd]?|in)?\s*[:：]\s*/iu;

export interface WithCourses {
  readonly courses: Found[] | undefined;
  readonly head: readonly Line[];
  readonly body: readonly BodyItem[];
}

/** Takes the courses out of an education entry: what follows "Relevant coursework:" as a list. */
export const readCourses = (entry: Entry): WithCourses => {
  const items: BodyItem[] = [...entry.head.map((line) => ({ kind: 'text' as const, lines: [line] })), ...entry.body];
  for (const item of items) {
    const slices = slicesAfterLabel(item.lines);
    if (slices === undefined) continue;
    const courses = splitList(slices)
      .map((slice) => find(slice, 'education-course'))
      .filter((course) => course !== undefined);
    const headOnly = entry.head.filter((line) => !item.lines.includes(line));
    return {
      courses: courses.length > 0 ? courses : undefined,
      head: headOnly.length > 0 ? headOnly : entry.head,
      body: entry.body.filter((each) => each !== item),
    };
  }
  return { courses: undefined, head: entry.head, body: entry.body };
};

const slicesAfterLabel = (lines: readonly Line[]): Slice[] | undefined => {
  const [first, ...rest] = lines;
  if (first === undefined) return undefined;
  const match = courseLabel.exec(sliceText(lineSlice(first)));
  if (match === null || match.index > 40) return undefined;
  const start = first.contentStart + match.index + match[0].length;
  return [{ line: first, start, end: first.text.length }, ...rest.map(lineSlice)];
};
