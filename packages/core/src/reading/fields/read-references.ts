import { isNameShape } from '../basics/find-name.ts';
import { type Line, lineSlice, sliceText } from '../lines/line.ts';
import { type Draft, find } from '../result/found.ts';
import type { Section } from '../sections/section.ts';

const onRequest =
  /(?:available|provided|furnished|upon|on) (?:up)?on? ?request|auf anfrage|sur demande|a petición|mediante solicitud|sob consulta|su richiesta|op aanvraag|na życzenie|na vyžádání|по запросу|по требованию|عند الطلب|לפי דרישה|面试时提供|요청 시/i;

/** A references section → persons (or sayings) with what is said of or by them. */
export const readReferences = (section: Section): Draft[] => {
  const groups: Line[][] = [];
  const hasNames = section.lines.some((line) => isNameLine(line));
  for (const line of section.lines) {
    const last = groups.at(-1);
    const starts =
      last === undefined ||
      line.spaceAbove > 5 ||
      (hasNames ? isNameLine(line) && !isNameLine(last.at(-1)) : line.bullet || line.spaceAbove > 1.1);
    if (starts || last === undefined) groups.push([line]);
    else last.push(line);
  }
  return groups.map((lines) => {
    const [first, ...rest] = lines;
    if (first === undefined) return {};
    const named = isNameLine(first);
    return {
      name: named ? find(nameSlice(first), 'reference-name') : undefined,
      reference: find(
        (named ? rest : lines).map(lineSlice),
        named && !onRequest.test(first.text) ? 'entry-summary' : 'kept-line',
      ),
    };
  });
};

const nameSlice = (line: Line) => {
  const slice = lineSlice(line);
  const cut = /\s?[|,–—:·]\s|\s-\s|\s?\(/u.exec(sliceText(slice));
  const gap = line.gaps[0];
  const end = Math.min(cut === null ? slice.end : slice.start + cut.index, gap === undefined ? slice.end : gap - 1);
  return { ...slice, end };
};

const isNameLine = (line: Line | undefined): boolean =>
  line !== undefined &&
  isNameShape(sliceText(nameSlice(line))) &&
  !onRequest.test(line.text) &&
  sliceText(nameSlice(line)).split(/\s+/).length >= 2;
