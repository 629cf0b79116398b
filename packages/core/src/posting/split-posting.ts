import { endsBoilerplate } from './ends-boilerplate.ts';
import { factLabel, soughtCue, titleLabel } from './posting-cues.data.ts';
import { bulletMark, cuedHeading, headingOf, leadingHeading, longestHeading } from './posting-headings.ts';
import type { PostingSection } from './posting-sections.data.ts';
import { saysNothingKnown } from './says-nothing-known.ts';
import { type Piece, splitClauses } from './split-clauses.ts';
import { splitLines } from './split-lines.ts';

/** A line, bullet or sentence of a posting with its place in the text and the section it stands in. */
export interface PostingItem {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly section: PostingSection;
  /** True under a bullet mark: such lines are meant one by one. */
  readonly bullet: boolean;
  /** How many items the line was split into, this one included. */
  readonly parts: number;
  /** The words of the heading or label that the item stands under. */
  readonly heading?: string;
  /** True for a heading that no table knows. */
  readonly isHeading?: true;
}

/** A label's fact is short; a longer text behind "Location:" has lost its line break. */
const longestFact = 160;
/** So much white space before a line tells what it stands under. */
const longestGap = 80;
/** A heading that no table knows has hardly any words. */
const unknownHeading = { words: 4, length: 40, next: 6 } as const;

interface Line extends Piece {
  readonly bullet: boolean;
  /** With its end marks. */
  readonly raw: string;
}

function trimmed(text: string, piece: Piece): Line | undefined {
  let { start, end } = piece;
  const mark = bulletMark.exec(text.slice(start, end));
  if (mark) start += mark[0].length;
  while (start < end && /[\s.;,。；，|]/.test(text.charAt(end - 1))) end -= 1;
  while (start < end && /[\s|]/.test(text.charAt(start))) start += 1;
  const raw = text.slice(piece.start, piece.end);
  return start < end ? { start, end, bullet: mark !== null, raw } : undefined;
}

/** A line without a mark of its own above marked ones, or one that speaks to the reader and ends without a full stop. */
function looksLikeHeading(line: Line, next: Line | undefined, text: string): boolean {
  if (/^\s*[【[<《].*[】\]>》]\s*$/u.test(line.raw) || /[:：]\s*$/.test(line.raw)) return true;
  if (line.bullet) return false;
  if (/[?？]\s*$/.test(line.raw)) return true;
  if (/[.!,;。]\s*$/.test(line.raw)) return false;
  const words = text.slice(line.start, line.end);
  return next?.bullet === true || /\b(?:you|we|your)\b/i.test(words) || /^\p{Lu}[\p{Lu} &/-]{5,}$/u.test(words);
}

/** "Welcome", "Our promise": a few words alone on a line, which name nothing known and stand above something longer. */
function isUnknownHeading(
  text: string,
  line: Line,
  neighbours: { before: Line | undefined; next: Line | undefined },
): boolean {
  const { before, next } = neighbours;
  if (line.bullet || !before || !next || /[.!,;。]\s*$/.test(line.raw)) return false;
  const words = text.slice(line.start, line.end);
  if (words.length > unknownHeading.length || words.split(/\s+/).length > unknownHeading.words || /\d/.test(words))
    return false;
  const isAlone =
    /\n\s*\n\s*$/.test(text.slice(Math.max(before.end, line.start - longestGap), line.start)) &&
    /^[^\S\n]*\n/.test(text.slice(line.end));
  const nextWords = text.slice(next.start, next.end).split(/\s+/).length;
  return isAlone && (next.bullet || nextWords >= unknownHeading.next) && saysNothingKnown(words);
}

interface Read {
  section: PostingSection;
  heading: string | undefined;
  /** True where the heading stood inside a line, so that no line break says where its section ends. */
  inline: boolean;
}

/** What the line itself opens, and where its own words begin; `stays` when the following lines stand under it too. */
function leadOf(words: string): { section: PostingSection; length: number; stays: boolean } | undefined {
  const title = titleLabel.exec(words);
  if (title) return { section: 'title', length: title[0].length, stays: false };
  const label = /^[^:：]{1,40}[:：]/u.exec(words);
  if (label && factLabel.test(label[0])) return { section: 'boilerplate', length: label[0].length, stays: false };
  const lead = leadingHeading(words);
  // "Location: Berlin" says one thing of its own line; it does not turn the following lines into boilerplate.
  return lead && { ...lead, stays: lead.section !== 'boilerplate' || words.length >= longestFact };
}

/** Whether more of the same line stands behind a piece. */
function isInside(text: string, { end }: Piece): boolean {
  return /^[^\S\n]*[^\s]/.test(text.slice(end, end + 20));
}

/** Takes a posting apart: headings open sections and vanish, the rest becomes items in order. */
export function splitPosting(text: string): PostingItem[] {
  const items: PostingItem[] = [];
  let waiting = false;
  const now: Read = { section: 'unknown', heading: undefined, inline: false };
  const all = splitLines(text).flatMap((piece) => trimmed(text, piece) ?? []);
  for (const [at, line] of all.entries()) {
    const words = text.slice(line.start, line.end);
    const next = all[at + 1];
    const whole = titleLabel.test(words)
      ? undefined
      : (headingOf(words) ?? (looksLikeHeading(line, next, text) ? cuedHeading(words) : undefined));
    if (whole) {
      now.section = whole;
      now.heading = words;
      now.inline = isInside(text, line);
      continue;
    }
    if (words.length <= longestHeading && isUnknownHeading(text, line, { before: all[at - 1], next })) {
      if (!next?.bullet) now.section = 'unknown';
      now.heading = words;
      items.push({ ...line, text: words, section: now.section, parts: 1, isHeading: true });
      continue;
    }
    // "We are looking for a teacher who" above bullets: they say what that person has.
    if (next?.bullet && !line.bullet && !/[.!]\s*$/.test(line.raw) && soughtCue.test(words)) {
      Object.assign(now, { section: 'must', heading: words, inline: false });
      items.push({ ...line, text: words, section: 'unknown', parts: 1 });
      continue;
    }
    const wasWaiting = waiting;
    const lead = leadOf(words);
    if (!lead && now.inline && now.section === 'boilerplate' && endsBoilerplate(words, now.heading))
      Object.assign(now, { section: 'story', heading: undefined });
    const heading = lead ? words.slice(0, lead.length) : now.heading;
    if (lead?.stays) Object.assign(now, { section: lead.section, heading });
    const rest = lead ? trimmed(text, { start: line.start + lead.length, end: line.end }) : line;
    // "【職種】" alone on its line: the title stands on the next.
    waiting = !rest && lead?.section === 'title';
    if (!rest) continue;
    const section = lead?.section ?? (wasWaiting ? 'title' : now.section);
    const clauses = section === 'title' ? [rest] : splitClauses(text, rest, section);
    for (const { start, end } of clauses)
      items.push({
        start,
        end,
        text: text.slice(start, end),
        section,
        bullet: line.bullet,
        parts: clauses.length,
        ...(heading === undefined ? {} : { heading }),
      });
  }
  return items;
}
