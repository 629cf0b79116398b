import type { Resume } from '../../resume/resume.ts';
import type { Line, Slice } from '../lines/line.ts';
import { type Draft, type Found, find } from './found.ts';

/**
 * A Europass PDF carries its data as XML, which nobody sees. It helps to tell which printed words are the title and
 * which the employer, and counts only where the very words stand on the page, next to each other.
 */
export const supportByAttached = (
  parts: Record<string, Draft[]>,
  attached: Resume,
  lines: readonly Line[],
): Record<string, Draft[]> => ({
  ...parts,
  work: supported(parts['work'] ?? [], entriesOf(attached.work ?? [], ['position', 'name']), lines),
  education: supported(
    parts['education'] ?? [],
    entriesOf(attached.education ?? [], ['studyType', 'institution']),
    lines,
  ),
});

/** The fields of an entry that tell it from others, with their words. */
type Stated = Readonly<Record<string, string>>;

/** How far apart the parts of one entry stand, in lines. */
const nearby = 4;

const entriesOf = <Entry extends object>(
  entries: readonly Entry[],
  fields: readonly (keyof Entry & string)[],
): Stated[] =>
  entries.flatMap((entry) => {
    const stated = Object.fromEntries(fields.map((field) => [field, String(entry[field] ?? '')]));
    return Object.values(stated).every((words) => words.length > 1) ? [stated] : [];
  });

const supported = (drafts: readonly Draft[], stated: readonly Stated[], lines: readonly Line[]): Draft[] => {
  const result = [...drafts];
  const used = new Set<number>();
  for (const entry of stated) {
    const places = placesOf(entry, lines);
    if (places === null) continue;
    const standing = new Set(Object.values(places).flatMap((slices) => slices.map(({ line }) => line)));
    const at = result.findIndex((draft, i) => !used.has(i) && linesOf(draft).some((line) => standing.has(line)));
    const fields = Object.fromEntries(
      Object.entries(places).map(([field, slices]) => [field, find(slices, 'attached-europass')]),
    );
    if (at === -1) result.push(fields);
    else result[at] = { ...without(result[at] ?? {}, Object.values(places).flat()), ...fields };
    used.add(at === -1 ? result.length - 1 : at);
  }
  return result;
};

/** Where all fields of an entry stand near each other, or null. */
const placesOf = (entry: Stated, lines: readonly Line[]): Readonly<Record<string, readonly Slice[]>> | null => {
  const [head, ...others] = Object.entries(entry);
  if (head === undefined) return null;
  const [first, words] = head;
  for (const anchor of occurrences(words, lines)) {
    const around = lines.filter(({ index }) => Math.abs(index - (anchor[0]?.line.index ?? 0)) <= nearby);
    const found = others.map(([field, value]) => [field, occurrences(value, around)[0]] as const);
    if (found.every(([, slices]) => slices !== undefined)) {
      return { [first]: anchor, ...Object.fromEntries(found.map(([field, slices]) => [field, slices ?? []])) };
    }
  }
  return null;
};

/** Every place where the words stand, on one line or broken over two. */
const occurrences = (words: string, lines: readonly Line[]): (readonly Slice[])[] => {
  const wanted = words.toLowerCase();
  return lines.flatMap((line, i) => {
    const start = line.text.toLowerCase().indexOf(wanted);
    if (start !== -1) return [[{ line, start, end: start + words.length }]];
    const next = lines[i + 1];
    if (next === undefined || next.column !== line.column) return [];
    const at = `${line.text} ${next.text}`.toLowerCase().indexOf(wanted);
    const inNext = at + words.length - line.text.length - 1;
    if (at === -1 || at >= line.text.length || inNext <= 0) return [];
    return [
      [
        { line, start: at, end: line.text.length },
        { line: next, start: 0, end: inNext },
      ],
    ];
  });
};

const isFound = (draft: Draft): draft is Found => 'found' in draft && draft.found === true;

const linesOf = (draft: Draft): readonly Line[] => {
  if (isFound(draft)) return draft.slices.map(({ line }) => line);
  const inner: readonly (Draft | undefined)[] = Array.isArray(draft) ? draft : Object.values(draft);
  return inner.flatMap((one) => (one === undefined ? [] : linesOf(one)));
};

/** The fields of an entry that do not claim words which now belong to another field. */
const without = (draft: Draft, taken: readonly Slice[]): Readonly<Record<string, Draft | undefined>> => {
  const overlaps = (slice: Slice): boolean =>
    taken.some(({ line, start, end }) => line === slice.line && start < slice.end && end > slice.start);
  return Object.fromEntries(
    Object.entries(draft).filter(
      ([, value]) => value !== undefined && !(isFound(value) && value.slices.some(overlaps)),
    ),
  );
};
