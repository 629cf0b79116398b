import { type Line, lineSlice, sliceText } from '../lines/line.ts';
import { type Draft, type Found, find, findAs } from '../result/found.ts';
import { headingKindOf } from '../sections/heading-kind-of.ts';
import { findLanguageNames, type LanguageHit, saysFluency } from '../vocabulary/find-languages.ts';
import { cefrLevel } from '../vocabulary/fluency.data.ts';
import { isOfGrid } from '../vocabulary/language-grid.ts';

/** Lines that name languages → each with what the line says of its level. */
export const readLanguages = (lines: readonly Line[]): Draft[] => {
  const drafts: Draft[] = [];
  lines.forEach((line, index) => {
    if (isOfGrid(line)) return;
    const text = sliceText(lineSlice(line));
    const hits = ownNames(text, findLanguageNames(text));
    drafts.push(...unknownLanguages(line, hits));
    hits.forEach((hit, at) => {
      const from = hit.end;
      const to = hits[at + 1]?.start ?? text.length;
      const offset = line.contentStart;
      const level =
        levelIn(line, offset + from, offset + to) ??
        (hits.length === 1
          ? (levelBefore(line, offset, offset + hit.start) ?? levelBelow(lines[index + 1]))
          : levelOfGrid(line, lines[index + 1], { at, count: hits.length }));
      const language = find({ line, start: offset + hit.start, end: offset + hit.end }, 'language-name');
      if (language !== undefined) drafts.push({ language, ...level });
    });
  });
  return drafts;
};

/** "Chinese (Mandarin)", "English – native, French": a name in brackets right after another one qualifies it. */
const ownNames = (text: string, hits: readonly LanguageHit[]): LanguageHit[] => {
  const own: LanguageHit[] = [];
  for (const hit of hits) {
    const last = own.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, hit.start);
    const same =
      last !== undefined && (last.tag === hit.tag || /^\s*[(（]\s*$/.test(between) || /^\s*\/\s*$/.test(between));
    const isTest = /(?:goethe|dele|delf|dalf|certificate|zertifikat)\s*$/i.test(between);
    if (same && last !== undefined && (last.tag === hit.tag || hit.tag === 'zh')) {
      if (/^[\s(（/]*$/.test(between)) own[own.length - 1] = { ...last, end: hit.end };
    } else if (!isTest) own.push(hit);
  }
  return own;
};

interface Level {
  readonly fluency?: Found;
  readonly cefr?: Found;
}

const levelIn = (line: Line, start: number, end: number): Level | undefined => {
  const raw = line.text.slice(start, end);
  const trimmedEnd =
    end -
    (/[\s,;|•·、，/–—●○◉◎★☆■□▪▫⬤-]*(?:\s(?:and|und|et|y|e|и|و))?\s*[\s,;|•·、，/–—(-]*$/u.exec(raw)?.[0].length ?? 0);
  const lead = /^[\s:：(（|•·,;–—●○◉◎★☆■□▪▫⬤-]*/u.exec(raw)?.[0].length ?? 0;
  const text = line.text.slice(start + lead, trimmedEnd);
  if (!/[\p{L}\d]/u.test(text) || text.length > 90) return undefined;
  const cefr = cefrLevel.exec(text);
  if (cefr === null && !saysFluency(text) && text.split(/\s+/).length > 4) return undefined;
  const stop = oneLevel.test(text) ? start + lead + 2 : trimmedEnd;
  const fluency = find({ line, start: start + lead, end: stop }, 'language-fluency');
  return { ...(fluency === undefined ? {} : { fluency }), ...cefrOf(line, start + lead, text) };
};

/** A grid's row that says the same of listening, reading, speaking and writing. */
const oneLevel = /^([ABC][12])(?:\s+\1)+$/u;

const cefrOf = (line: Line, offset: number, text: string): Level => {
  const match = cefrLevel.exec(text);
  if (match?.[1] === undefined) return {};
  const value = match[2] === undefined ? match[1] : `${match[1]}–${match[2]}`;
  return {
    cefr: findAs(
      value,
      { line, start: offset + match.index, end: offset + match.index + match[0].length },
      'language-fluency',
    ),
  };
};

/** "Fluent in English", "Native: German". */
const levelBefore = (line: Line, start: number, end: number): Level | undefined => {
  const text = line.text
    .slice(start, end)
    .replace(/\s+(?:in|en|em|im)\s*$/i, '')
    .replace(/[\s:：–-]+$/, '');
  if (text === '' || !(saysFluency(text) || cefrLevel.test(text))) return undefined;
  const fluency = find({ line, start, end: start + text.length }, 'language-fluency');
  return { ...(fluency === undefined ? {} : { fluency }), ...cefrOf(line, start, text) };
};

/** The level on a line of its own under the language. */
const levelBelow = (next: Line | undefined): Level | undefined => {
  if (next === undefined) return undefined;
  const text = sliceText(lineSlice(next));
  if (text.length > 60 || findLanguageNames(text).length > 0 || !(saysFluency(text) || cefrLevel.test(text)))
    return undefined;
  return levelIn(next, next.contentStart, next.text.length);
};

/** Languages side by side, each over its level: "English ⇥ Polish" over "Native ⇥ Conversational". */
const levelOfGrid = (
  line: Line,
  next: Line | undefined,
  { at, count }: { readonly at: number; readonly count: number },
): Level | undefined => {
  if (next === undefined || line.gaps.length !== count - 1 || next.gaps.length !== count - 1) return undefined;
  const edges = [next.contentStart, ...next.gaps, next.text.length + 1];
  const [start, end] = [edges[at], edges[at + 1]];
  if (start === undefined || end === undefined || findLanguageNames(next.text).length > 0) return undefined;
  const text = next.text.slice(start, end - 1);
  return saysFluency(text) || cefrLevel.test(text) ? levelIn(next, start, end - 1) : undefined;
};

/** "Plattdeutsch (fließend)": words before a level are a language, also one that no table has. */
const beforeLevel =
  /(?:^|[,;•·|]\s*)([\p{L}\p{M}][\p{L}\p{M}' -]{2,28}?)\s*(?:[:：–—-]\s*|[(（]\s*)([^()（）,;•·|]{1,60})[)）]?/gu;

const unknownLanguages = (line: Line, known: readonly LanguageHit[]): Draft[] => {
  const offset = line.contentStart;
  return [...line.text.slice(offset).matchAll(beforeLevel)].flatMap((match) => {
    const [whole, name, level] = match;
    if (name === undefined || level === undefined || !(saysFluency(level) || cefrLevel.test(level))) return [];
    const start = match.index + whole.indexOf(name);
    const end = start + name.length;
    if (
      known.some((hit) => hit.start < end + 1 && hit.end > start) ||
      saysFluency(name) ||
      headingKindOf(name) !== undefined
    )
      return [];
    const language = find({ line, start: offset + start, end: offset + end }, 'language-name', -0.1);
    const levelStart = offset + match.index + whole.lastIndexOf(level);
    return language === undefined ? [] : [{ language, ...levelIn(line, levelStart, levelStart + level.length) }];
  });
};
