import type { Slice } from '../lines/line.ts';
import { degreeScore } from '../vocabulary/judge-degree.ts';
import { organisationScore } from '../vocabulary/judge-organisation.ts';
import { titleScore } from '../vocabulary/judge-title.ts';
import type { HeadPart, PartSeparator } from './head-parts.ts';

/** One or more neighbouring parts of a head taken as one name. */
export interface HeadName {
  readonly slice: Slice;
  readonly text: string;
  readonly title: number;
  readonly organisation: number;
  readonly degree: number;
  readonly row: number;
  readonly bold: boolean;
  /** Parts it is made of: from the first, up to and without the second. */
  readonly from: number;
  readonly to: number;
}

/** How finely a head is cut: at lines and gaps only, at bars too, at dashes and "at" too; 3 is at dashes without "at". */
export type CutLevel = 0 | 1 | 2 | 3;

const cuttingAt: readonly ReadonlySet<PartSeparator>[] = [
  new Set(['line', 'gap']),
  new Set(['line', 'gap', 'bar']),
  new Set(['line', 'gap', 'bar', 'dash', 'word']),
  new Set(['line', 'gap', 'bar', 'dash']),
];
/** Words that speak for a name only behind its first comma speak less loudly. */
const behindComma = 0.8;
export const legalTail =
  /^(?:inc|llc|ltd|limited|co|corp|llp|plc|gmbh|ag|s\.?a\.?s?|s\.?l\.?u?|s\.?r\.?l|b\.?v|n\.?v|lda|ltda|kg|a\.?s)\.?$/i;

/** The names of a head at one fineness: neighbours that no cutting separator parts are one name. */
export const namesAtLevel = (parts: readonly HeadPart[], level: CutLevel): HeadName[] => {
  const cutting = cuttingAt[level];
  const names: HeadName[] = [];
  let from: number | undefined;
  const close = (to: number) => {
    if (from !== undefined) names.push(makeName(parts, from, to));
    from = undefined;
  };
  parts.forEach((part, index) => {
    const previous = parts[index - 1];
    if (part.kind !== 'name') {
      close(index);
      return;
    }
    if (from !== undefined && (cutting?.has(part.before) === true || previous?.row !== part.row)) close(index);
    from ??= index;
  });
  close(parts.length);
  return names;
};

/** Each way to part one name at one of its commas. */
export const commaPairs = (parts: readonly HeadPart[], name: HeadName): [HeadName, HeadName][] => {
  const pairs: [HeadName, HeadName][] = [];
  for (let at = name.from + 1; at < name.to; at += 1) {
    const part = parts[at];
    if (part?.before !== 'comma' && part?.before !== 'bracket') continue;
    if (legalTail.test(part.text)) continue;
    pairs.push([makeName(parts, name.from, at), makeName(parts, at, name.to)]);
  }
  return pairs;
};

const made = new WeakMap<readonly HeadPart[], Map<number, HeadName>>();

/** Parts `from` up to and without `to` as one name; asked for often, so kept with the parts. */
export const makeName = (parts: readonly HeadPart[], from: number, to: number): HeadName => {
  const names = made.get(parts) ?? new Map<number, HeadName>();
  made.set(parts, names);
  const key = from * 1000 + to;
  const name = names.get(key) ?? newName(parts, from, to);
  names.set(key, name);
  return name;
};

const newName = (parts: readonly HeadPart[], from: number, to: number): HeadName => {
  const first = parts[from];
  const last = parts[to - 1];
  if (first === undefined || last === undefined) throw new RangeError('A name needs at least one part.');
  const slice = { ...first.slice, end: last.slice.end };
  const base = { slice, row: first.row, bold: first.bold, from, to };
  if (to === from + 1)
    return { ...base, text: first.text, title: first.title, organisation: first.organisation, degree: first.degree };
  const text = slice.line.text
    .slice(slice.start, slice.end)
    .trim()
    .replace(/^[\s,;:|–-]+|[\s,;:|–-]+$/g, '');
  const tail = legalTail.test(last.text) ? 0 : behindComma;
  return {
    ...base,
    text,
    title: Math.max(first.title, titleScore(text) - behindComma),
    organisation: Math.max(first.organisation, organisationScore(text) - tail),
    degree: Math.max(first.degree, degreeScore(text) - behindComma),
  };
};
