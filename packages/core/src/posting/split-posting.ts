import { headingCues } from './heading-cues.data.ts';
import { headingRows, type PostingSection } from './posting-sections.data.ts';
import { type Piece, splitClauses } from './split-clauses.ts';

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
}

/** Longer lines are taken apart into sentences; a bullet of this length is still one thought. */
const longLine = 160;
/** A line of this length is one sentence. */
const shortLine = 40;
/** A heading has few words; a longer line is a sentence that happens to start like one. */
const longestHeading = 60;

const bulletMark = /^[\s>]*(?:[・▸▹◾－•●▪◦‣·∙■□►▶➢✓✔★*–—‐•-]|\d{1,2}[.)]|[a-z]\)|o(?=\s))\s*/u;

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[“”"*#_:：?？!【】[\]<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const sectionByHeading = new Map<string, PostingSection>();
for (const { section, phrases } of headingRows)
  for (const phrase of phrases) if (!sectionByHeading.has(fold(phrase))) sectionByHeading.set(fold(phrase), section);

/** English headings that dumps without line breaks run into the text ("… team. Responsibilities Develop …"). */
const inlineHeading =
  /(?<=^|[.!?;:)•\s]\s?)((?:Key |Job |Essential |Primary |Minimum |Basic |Required |Preferred |Desired |Additional |Technical )?(?:Responsibilities|Requirements|Qualifications|Duties and Responsibilities|Duties|Education|Skills|Nice to [Hh]ave|Must [Hh]aves?|Benefits|About [Uu]s|What [Yy]ou(?:'|’)?ll [Dd]o|What [Yy]ou (?:[Nn]eed|[Bb]ring)|Bonus [Pp]oints|What [Ww]e [Oo]ffer|Job Description|Job Summary|Experience|Company Description|Equal Opportunity Employer|How to Apply|Compensation|Perks)(?: and (?:Experience|Skills|Qualifications|Responsibilities|Education|Benefits))?)(?:\s*[:：]|(?=\s+[A-Z•*-][A-Za-z•*\s-]))/gu;

function headingOf(text: string): PostingSection | undefined {
  if (text.length > longestHeading) return undefined;
  const folded = fold(text.replace(bulletMark, ''));
  return sectionByHeading.get(folded) ?? sectionByHeading.get(folded.replace(/\s*\(.*\)$/, ''));
}

/** A line that is no known heading but looks like one has few words. */
const mostHeadingWords = 9;

/** What a line's words say it opens, when its look says that it opens something. */
function cuedHeading(text: string): PostingSection | undefined {
  if (text.length > longestHeading || text.split(/\s+/).length > mostHeadingWords) return undefined;
  return headingCues.find(({ words }) => words.test(text))?.section;
}

/** A line without a mark of its own above marked ones, or one that speaks to the reader and ends without a full stop. */
function looksLikeHeading(line: Line, next: Line | undefined, text: string): boolean {
  if (line.bullet) return false;
  if (/[:：?]\s*$/.test(line.raw)) return true;
  if (/[.!,;。]\s*$/.test(line.raw)) return false;
  const words = text.slice(line.start, line.end);
  return next?.bullet === true || /\b(?:you|we|your)\b/i.test(words) || /^\p{Lu}[\p{Lu} &/-]{5,}$/u.test(words);
}

/** "Requirements: Python, SQL" is a heading and a line. */
function leadingHeading(text: string): { section: PostingSection; length: number } | undefined {
  const colon = /^[^:：]{2,60}[:：]/u.exec(text.replace(/^\s*[•*-]\s*/u, (mark) => ' '.repeat(mark.length)));
  if (!colon) return undefined;
  const section = headingOf(colon[0]) ?? cuedHeading(colon[0]);
  return section ? { section, length: colon[0].length } : undefined;
}

function splitAt(text: string, piece: Piece, mark: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let start = piece.start;
  for (const match of text.slice(piece.start, piece.end).matchAll(mark)) {
    const at = piece.start + match.index;
    if (at > start) pieces.push({ start, end: at });
    start = at;
  }
  if (start < piece.end) pieces.push({ start, end: piece.end });
  return pieces;
}

/** Starts of sentences and of bullets inside a long line. */
const sentenceStart =
  /(?=[\p{Lu}\p{N}\p{Lo}(•*-])(?<=[.!?;]\s+|[。；！？])|(?=[•●▪◦‣■►➢✓✔]\s*\S)|(?<=\s)(?=[*–-]\s+\p{Lu})/giu;

function lines(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = { start: match.index, end: match.index + match[0].length };
    if (line.end - line.start <= shortLine) pieces.push(line);
    else if (line.end - line.start <= longLine) pieces.push(...splitAt(text, line, sentenceStart));
    else for (const part of splitAt(text, line, inlineHeading)) pieces.push(...splitAt(text, part, sentenceStart));
  }
  return pieces;
}

interface Line extends Piece {
  readonly bullet: boolean;
  /** With its end marks. */
  readonly raw: string;
}

function trimmed(text: string, piece: Piece): Line | undefined {
  let { start, end } = piece;
  const mark = bulletMark.exec(text.slice(start, end));
  if (mark) start += mark[0].length;
  while (start < end && /[\s.;,]/.test(text.charAt(end - 1))) end -= 1;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  const raw = text.slice(piece.start, piece.end);
  return start < end ? { start, end, bullet: mark !== null, raw } : undefined;
}

/** Takes a posting apart: headings open sections and vanish, the rest becomes items in order. */
export function splitPosting(text: string): PostingItem[] {
  const items: PostingItem[] = [];
  let section: PostingSection = 'unknown';
  const all = lines(text).flatMap((piece) => trimmed(text, piece) ?? []);
  for (const [at, line] of all.entries()) {
    const words = text.slice(line.start, line.end);
    const whole = headingOf(words) ?? (looksLikeHeading(line, all[at + 1], text) ? cuedHeading(words) : undefined);
    if (whole) {
      section = whole;
      continue;
    }
    const lead = leadingHeading(words) ?? inlineLead(words);
    // "Location: Berlin" says one thing of its own line; it does not turn the following lines into boilerplate.
    const isFact = lead?.section === 'boilerplate' && words.length < longLine;
    if (lead && !isFact) section = lead.section;
    const rest = lead ? trimmed(text, { start: line.start + lead.length, end: line.end }) : line;
    if (!rest) continue;
    const own = isFact && lead ? lead.section : section;
    const clauses = splitClauses(text, rest, own);
    for (const { start, end } of clauses)
      items.push({
        start,
        end,
        text: text.slice(start, end),
        section: own,
        bullet: line.bullet,
        parts: clauses.length,
      });
  }
  return items;
}

function inlineLead(text: string): { section: PostingSection; length: number } | undefined {
  if (text.length <= longestHeading) return undefined;
  inlineHeading.lastIndex = 0;
  const match = inlineHeading.exec(text);
  if (!match || match.index > 2) return undefined;
  const section = headingOf(match[1] ?? '');
  return section ? { section, length: match.index + match[0].length } : undefined;
}
