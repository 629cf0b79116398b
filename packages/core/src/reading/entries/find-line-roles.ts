import type { DateOptions } from '../dates/date-options.ts';
import { dateRangesOfLine, datesOfLine } from '../dates/dates-of-line.ts';
import { type DateHit, findDates } from '../dates/find-dates.ts';
import { type Line, lineSlice, sliceText, styleKey } from '../lines/line.ts';
import { degreeScore } from '../vocabulary/judge-degree.ts';
import type { RoledLine } from './entry.ts';
import { fieldLabelOf, leadingLabel } from './field-label-of.ts';

/** Longer lines are sentences unless they stand out; a head of title, employer and place rarely needs more. */
const sentenceLength = 95;
/** A sentence ends in a full stop after several words; "Inc." and "Univ." do too after few. */
const sentenceWords = 6;
/** Running text has many words that begin small; a head of names has few, whatever its length. */
const runningWords = 6;
/** Letters of a head line with a single date. */
const longestDated = 66;
/** A line that opens with a degree is long by its names ("Bachelor of Science in X, Minor in Y, May 2019"). */
const opensWithDegree = 3;
const proseWords = 8;
const proseSmallShare = 0.55;
/** Names in a row end in a full stop too ("Analyst, Royal Infirmary of Carrick, Leeds."), with fewer small words. */
const namesSmallShare = 0.3;
/** Space above, in line heights, up to which a line may go on with the one before. */
const closeBelow = 0.85;
/** Labels of an entry's body, in bold or not: they open text, never an entry. */
const bodyLabel =
  /^(?:key |main |used |relevant )?(?:technologies|technology|tech stack|tech|stack|tools|skills|environment|keywords|responsibilities|achievements|duties|tasks|highlights|accomplishments|description|technologien|technik|aufgaben|tätigkeiten|erfolge|environnement(?: technique)?|technologies utilisées|missions?|réalisations|outils|tecnologías|herramientas|funciones|logros|responsabilidades|tecnologias|ferramentas|atividades|tecnologie|mansioni|технологии|стек|обязанности|достижения|инструменты|технології|المهام|المسؤوليات|الإنجازات|技术栈|技術|使用技術|职责|主要职责|工作内容|工作职责|工作描述|业绩|担当業務|業務内容|開発環境|주요 업무|담당 업무|사용 기술|기술 스택|성과|coursework|relevant coursework|courses|modules)\s*[:：]/iu;

/** Japanese career sheets set the labels of a job's parts in brackets. */
const bracketLabel =
  /^[【［〔<＜]\s*(?:業務内容|担当業務|職務内容|主な業務|実績|主な実績|取り組み|成果|役割|開発環境|使用技術|環境|担当|概要|プロジェクト概要|ポイント|事業内容|工作内容|工作职责|工作业绩|项目描述|담당업무|주요업무|주요성과)\s*[】］〕>＞]$/u;

/** What each line of a section does: opens or names an entry (`head`), lists, tells, or goes on with the line before. */
export const findLineRoles = (
  lines: readonly Line[],
  options: DateOptions,
  told: ReadonlySet<Line> = new Set(),
): RoledLine[] => {
  const roled: RoledLine[] = [];
  for (const [index, line] of lines.entries()) {
    const text = sliceText(lineSlice(line));
    const dates = datesOfLine(line, options);
    const previous = roled.at(-1);
    roled.push({
      line,
      dates,
      role: told.has(line)
        ? 'text'
        : roleOf(line, { text, dates, previous, opener: openerOf(roled, line), next: lines[index + 1] }),
    });
  }
  return roled;
};

interface Around {
  readonly text: string;
  readonly dates: readonly DateHit[];
  readonly previous: RoledLine | undefined;
  /** The bullet or text that the lines before belong to. */
  readonly opener: Line | undefined;
  readonly next: Line | undefined;
}

const openerOf = (roled: readonly RoledLine[], line: Line): Line | undefined => {
  const last = roled.findLast(({ role }) => role !== 'more');
  return last === undefined || last.role === 'head' || last.line === line ? undefined : last.line;
};

const roleOf = (line: Line, around: Around): RoledLine['role'] => {
  if (isFieldLine(line) || isOpenDate(line, around)) return 'head';
  if (line.bullet && !isEntryNumber(line, around)) return 'bullet';
  if (around.opener !== undefined && around.previous !== undefined && goesOn(line, around.opener, around.previous.line))
    return 'more';
  const bold = line.style.bold || line.tokens[0]?.bold === true;
  if (bodyLabel.test(around.text) || bracketLabel.test(around.text)) return 'text';
  if (isRangeLine(around)) return 'head';
  if (bold && around.text.length < sentenceLength) return 'head';
  if (isSentence(around.text) || runsOn(line, around) || isDatedText(around)) return 'text';
  return 'head';
};

/** "• Employer ⇥ Acme", "Designation: Engineer": a row of a form, bulleted or not. */
export const isFieldLine = (line: Line): boolean => {
  const text = sliceText(lineSlice(line));
  const gap = line.gaps[0];
  const label = gap === undefined ? leadingLabel(text)?.label : fieldLabelOf(line.text.slice(line.contentStart, gap));
  return label !== undefined && label !== 'text' && text.length < sentenceLength;
};

/** "– Jun 2005": what looks like a list sign is the dash of a range without a start. */
const isOpenDate = (line: Line, { text, dates }: Around): boolean =>
  /^[-–—]/.test(line.text) &&
  dates.length === 1 &&
  dates[0] !== undefined &&
  text.length - (dates[0].end - dates[0].start) < 4 + line.contentStart;

/** "1. Senior Developer, Acme, 2019–2021": a numbered head. */
const isEntryNumber = (line: Line, around: Around): boolean =>
  line.style.bold &&
  around.text.length < sentenceLength &&
  (around.dates.some((hit) => hit.isRange) || /^\d{1,2}[.)]/.test(line.text));

const isRangeLine = ({ dates, text }: Around): boolean => {
  const hit = dates.find((each) => each.isRange) ?? dates[0];
  if (hit === undefined) return false;
  const rest = text.length - (hit.end - hit.start);
  const isDegree = degreeScore(hit.start < 2 ? text.slice(hit.end) : text) >= opensWithDegree;
  if (isProse(text) && !isDegree) return false;
  if (!hit.isRange && hit.start < 2 && rest < 110) return true;
  return hit.isRange ? rest < 90 : rest < (isDegree ? sentenceLength : 60) && !/[.]$/.test(text.trim());
};

/** "From January 2008: chief technologist for …": a date among many words tells, it heads nothing. */
const isDatedText = ({ text, dates }: Around): boolean =>
  dates.length > 0 && dates.every((hit) => !hit.isRange && hit.start > 1) && text.length > longestDated;

/** A plain line that fills its column and goes on in the next of the same look is a paragraph's, whatever its words. */
const runsOn = (line: Line, { text, next, dates }: Around): boolean =>
  next !== undefined &&
  line.full &&
  !next.bullet &&
  next.column === line.column &&
  next.spaceAbove < closeBelow &&
  styleKey(next.style) === styleKey(line.style) &&
  next.tokens[0]?.bold !== true &&
  dates.every((hit) => !hit.isRange) &&
  text.split(/\s+/).length >= runningWords;

const isSentence = (text: string): boolean => {
  const words = text.split(/\s+/).length;
  if (text.length > sentenceLength) return true;
  // "magister inżynier, kierunek: Informatyka": many languages write degrees small.
  if (/^\p{Ll}/u.test(text) && words > 3 && degreeScore(text) < 3) return true;
  if (/[。]$/.test(text)) return true;
  if (isProse(text)) return true;
  return /[.!;]$/.test(text.trim()) && words > sentenceWords && smallShare(text) >= namesSmallShare;
};

/** Bars and dates part names; what is left must be many words, most of them small. */
const isProse = (text: string): boolean => {
  if (/\s[|•·]\s/.test(text)) return false;
  const bare = findDates(text).reduceRight((rest, hit) => rest.slice(0, hit.start) + rest.slice(hit.end), text);
  return (bare.match(wholeWords)?.length ?? 0) >= proseWords && smallShare(bare) >= proseSmallShare;
};

/** "e", "y", "i", "и": an "and" of one letter stands in names as often as in sentences. */
const wholeWords = /\p{L}{2,}/gu;

const smallShare = (text: string): number => {
  const words = text.match(wholeWords) ?? [];
  return words.filter((word) => /^\p{Ll}/u.test(word)).length / Math.max(1, words.length);
};

/** Does a line go on with the bullet or paragraph above it? */
const goesOn = (line: Line, opener: Line, previous: Line): boolean => {
  if (line.bullet || line.page === 0 || line.column !== previous.column) return false;
  const sameLook =
    Math.abs(line.style.size - previous.style.size) < 0.7 &&
    (line.style.bold === previous.style.bold || !line.style.bold);
  if (!sameLook || (line.tokens[0]?.bold === true && !previous.tokens.some((token) => token.bold))) return false;
  const newPage = line.page !== previous.page;
  if (!newPage && line.spaceAbove > closeBelow) return false;
  // "août 2018 – juil. 2022" begins small and goes on with nothing.
  const [lead] = dateRangesOfLine(line);
  if (lead?.isRange === true && lead.start <= line.contentStart) return false;
  const left = line.box[0];
  const small = /^[\p{Ll}(&,]/u.test(line.text);
  if (opener.bullet) {
    if (left > opener.box[0] + 2.5 && Math.abs(left - opener.contentLeft) < 14) return !newPage || small;
    return Math.abs(left - opener.box[0]) < 3 && (previous.full || small) && !startsLikeHead(line);
  }
  if (Math.abs(left - opener.box[0]) > 14 && !small) return false;
  return previous.full || small;
};

const startsLikeHead = (line: Line): boolean => line.style.bold || dateRangesOfLine(line).some((hit) => hit.isRange);
