import { type Line, type Slice, sliceText } from '../lines/line.ts';
import { fold } from '../vocabulary/fold.ts';
import { contactLabels } from './contact-words.data.ts';

export type ContactLabel = keyof typeof contactLabels;

/** One contact or detail of a header line, with the label before it. */
export interface ContactPiece {
  readonly slice: Slice;
  readonly text: string;
  readonly label: ContactLabel | undefined;
}

const separators =
  /\s\*\s|\s[|•·∙⋅●▪◆│┃¦–—-]+\s|[|•│┃¦]|\s·|·\s|\t|\s{3,}|[;；]\s|[\ue000-\uf8ff]+|(?:☎|✆|📞|📱|✉|📧|🌐|🏠|📍|⌂|⚲|➤)\ufe0f?/gu;
const slashes = /\s{1,9}\/\s{1,9}/g;
/** "github.com/ada Ann Arbor, MI": behind an address that has no blanks a capital begins something else. */
// The blank is looked for first: a look back from every letter takes quadratic time on a word without end.
const afterAddress =
  /\s(?=\p{Lu})(?<=(?:^|\s)(?:[^\s@,;]{1,99}@[^\s@]{1,99}\.\p{L}{2,20}|(?:https?:\/\/|www\.)?[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}\/[^\s,;]{1,200})\s)/gu;
const labels = new Map<string, ContactLabel>();
for (const label of ['name', 'email', 'phone', 'location', 'url', 'title', 'personal'] as const) {
  for (const word of contactLabels[label]) if (!labels.has(fold(word))) labels.set(fold(word), label);
}

const labelShape = /^\s*([^:：]{1,32}?)\s*[:：]\s*/u;

/** "姓名 苏晚晴", "現住所 東京都…": a form's cell has no colon. */
const cjkLabel = /^\s*([\p{Script=Han}\p{Script=Hangul}]{2,5})[\s　]+/u;

/** The label that these words are, when they are one. */
export const labelOf = (text: string): ContactLabel | undefined =>
  labels.get(
    fold(text)
      .replace(/[.\s]+$/, '')
      .replace(/^[^\p{L}\p{N}]+/u, ''),
  );

/** Lines of contacts → their pieces: what stands between separators, gaps and icons, with the label before it. */
export const contactPieces = (lines: readonly Line[]): ContactPiece[] => {
  const pieces: ContactPiece[] = [];
  let carried: ContactLabel | undefined;
  for (const line of lines) {
    for (const { start, end } of cut(line).flatMap((piece) => cutAtCommas(line, piece))) {
      const piece = withLabel({ line, start, end }, carried);
      carried = undefined;
      if (piece.text === '') carried = piece.label;
      else pieces.push(piece);
    }
  }
  return pieces;
};

const withLabel = (slice: Slice, carried: ContactLabel | undefined): ContactPiece => {
  const text = sliceText(slice);
  const whole = labelOf(text);
  if (whole !== undefined) return { slice, text: '', label: whole };
  const match = labelShape.exec(text) ?? cjkLabel.exec(text);
  const label = match?.[1] === undefined ? undefined : labelOf(match[1]);
  if (match === null || label === undefined) return { slice, text: text.trim(), label: carried };
  const start = slice.start + match[0].length;
  return { slice: { ...slice, start }, text: slice.line.text.slice(start, slice.end).trim(), label };
};

const cut = (line: Line): { start: number; end: number }[] => {
  const cuts = [...line.text.matchAll(separators)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  for (const gap of line.gaps) cuts.push({ from: gap - 1, to: gap });
  for (const match of line.text.matchAll(slashes)) {
    const [before, after] = [line.text.slice(0, match.index), line.text.slice(match.index + match[0].length)];
    if (isContact.test(before.split(slashes).at(-1) ?? '') || isContact.test(after.split(slashes)[0] ?? ''))
      cuts.push({ from: match.index, to: match.index + match[0].length });
  }
  for (const match of line.text.matchAll(afterAddress)) cuts.push({ from: match.index, to: match.index + 1 });
  cuts.sort((a, b) => a.from - b.from);
  const pieces: { start: number; end: number }[] = [];
  let at = line.contentStart;
  for (const { from, to } of [...cuts, { from: line.text.length, to: line.text.length }]) {
    if (from > at && line.text.slice(at, from).trim() !== '') pieces.push({ start: at, end: from });
    at = Math.max(at, to);
  }
  return pieces;
};

const isContact = /@|https?:|www\.|\.\p{L}{2,6}\/|(?:\d[\s().-]?){7,}/u;

/** Contacts joined by commas: "Paris 11e, 01 99 00 27 63, name@example.fr". What is no contact stays together. */
const cutAtCommas = (line: Line, piece: { start: number; end: number }): { start: number; end: number }[] => {
  const text = line.text.slice(piece.start, piece.end);
  if (!/[,،，]/.test(text) || !isContact.test(text)) return [piece];
  const parts: { start: number; end: number; contact: boolean }[] = [];
  let at = 0;
  for (const match of [...text.matchAll(/[,،，]\s*/g), undefined]) {
    const end = match?.index ?? text.length;
    const contact = isContact.test(text.slice(at, end));
    const last = parts.at(-1);
    if (last !== undefined && !last.contact && !contact) last.end = piece.start + end;
    else parts.push({ start: piece.start + at, end: piece.start + end, contact });
    at = end + (match?.[0].length ?? 0);
  }
  return parts;
};
