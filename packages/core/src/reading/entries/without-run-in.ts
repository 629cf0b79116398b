import { dateRangesOfLine } from '../dates/dates-of-line.ts';
import { type Line, lineSlice, sliceText } from '../lines/line.ts';
import { splitLine } from '../lines/split-line.ts';

/** A head of names before its text is no longer than this, and its text begins with a word of a sentence. */
const longestHead = 110;
/** Points that end no sentence. */
const shortened =
  /(?:^|[\s(.])(?:\p{Lu}|Inc|Ltd|Corp|Co|Cie|St|Ste|Dr|Prof|Univ|Dept|Mr|Mrs|Ms|No|Nr|Bd|Av|Ave|vs|etc|e\.g|i\.e|Hon|Hons|B\.Sc|M\.Sc|Ph\.D|Ing|Dipl|jun|sen|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|approx|ca|bzw|Lic|Sra?|Jr|S\.p\.A|S\.L|S\.A|Ltda|Pty|Bros|Assn|Inst|Tech|Sci|Eng|Res)\.$/u;

/**
 * "2019 – 2021 ⇥ Analyst, Acme, Berlin. Built the …": the names of an entry and, behind a full stop, what is told of it.
 * They are read as two lines. Only beside or below dates: elsewhere a full stop parts sentences.
 */
export const withoutRunIn = (
  line: Line,
  [above, higher]: readonly (Line | undefined)[],
): readonly [Line, Line | undefined] => {
  if (line.bullet && line.contentStart === 0) return [line, undefined];
  const lead = leadingDate(line);
  const goesOn =
    above?.full === true && !hasSentence(above) && (leadingDate(above) !== undefined || isBareDate(higher));
  if (lead === undefined && !isBareDate(above) && !goesOn) return [line, undefined];
  const from = lead ?? 0;
  for (const match of line.text.matchAll(/[.]\s(?=\p{Lu}\p{L}+\s+\S)/gu)) {
    if (match.index <= from || match.index - from > longestHead) break;
    const head = line.text.slice(from, match.index + 1);
    if (shortened.test(head)) continue;
    if (!goesOn && (!head.includes(',') || head.split(/\s+/).length < 3)) continue;
    const parts = splitLine(line, match.index + 2);
    return parts ?? [line, undefined];
  }
  return [line, undefined];
};

const hasSentence = (line: Line): boolean => /\p{Ll}{3}[.]\s\p{Lu}/u.test(line.text);

const leadingDate = (line: Line): number | undefined => {
  const [hit] = dateRangesOfLine(line);
  return hit !== undefined && hit.start <= line.contentStart + 1 ? hit.end : undefined;
};

const isBareDate = (line: Line | undefined): boolean => {
  if (line === undefined) return false;
  const [hit] = dateRangesOfLine(line);
  return hit !== undefined && sliceText(lineSlice(line)).length - (hit.end - hit.start) < 4;
};
