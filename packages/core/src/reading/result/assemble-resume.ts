import type { Box, Place } from '../../document/place.ts';
import { Resume } from '../../resume/resume.ts';
import type { Slice, Token } from '../lines/line.ts';
import type { Provenance } from '../reading.ts';
import { confidenceOf } from './confidence-of.ts';
import type { Draft, Found } from './found.ts';
import { joinTexts } from './join-texts.ts';
import { legibility } from './legibility.ts';

export interface Assembled {
  readonly resume: Resume;
  readonly provenance: Record<string, Provenance>;
}

/** The résumé without its slices, and for each leaf, by JSON pointer, where it stands and how sure it is. */
export const assembleResume = (draft: Draft): Assembled => {
  const provenance: Record<string, Provenance> = {};
  const plain = strip(draft, '', provenance);
  return { resume: Resume.parse(plain ?? {}), provenance };
};

const isFound = (draft: Draft): draft is Found => 'found' in draft && draft.found === true;

const strip = (draft: Draft, pointer: string, provenance: Record<string, Provenance>): unknown => {
  if (isFound(draft)) {
    provenance[pointer] = provenanceOf(draft);
    return draft.value;
  }
  if (Array.isArray(draft)) {
    const list: unknown[] = [];
    for (const item of draft) {
      const plain = strip(item, `${pointer}/${list.length}`, provenance);
      if (plain !== undefined) list.push(plain);
    }
    return list.length > 0 ? list : undefined;
  }
  const object: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(draft)) {
    if (value === undefined) continue;
    const plain = strip(value, `${pointer}/${key}`, provenance);
    if (plain !== undefined) object[key] = plain;
  }
  return Object.keys(object).length > 0 ? object : undefined;
};

const provenanceOf = (found: Found): Provenance => {
  const located = locate(found.slices);
  const sure = confidenceOf(found.rule) + found.adjust;
  return {
    quote: located.quote,
    place: located.place,
    confidence: Math.round(Math.min(0.99, Math.max(0.05, sure * located.legible)) * 100) / 100,
    rule: found.rule,
  };
};

/** The words of one page or block; of a value over a page break, the part with the most words. */
const locate = (slices: readonly Slice[]): { quote: string; place: Place; legible: number } => {
  const groups = new Map<string, { texts: string[]; tokens: Token[]; slices: Slice[] }>();
  for (const slice of slices) {
    const tokens = slice.line.tokens.filter((token) => token.start < slice.end && token.end > slice.start);
    const source = tokens[0]?.source;
    if (source === undefined) continue;
    const key = 'page' in source ? `p${source.page}` : `b${source.block}`;
    const group = groups.get(key) ?? { texts: [], tokens: [], slices: [] };
    group.texts.push(slice.line.text.slice(slice.start, slice.end));
    group.tokens.push(...tokens);
    group.slices.push(slice);
    groups.set(key, group);
  }
  const best = [...groups.values()].sort((a, b) => b.tokens.length - a.tokens.length)[0];
  if (best === undefined) return { quote: '', place: { block: 0, start: 0, end: 0 }, legible: 1 };
  const legible = legibility(best.tokens);
  return { quote: joinTexts(best.texts), place: placeOf(best.tokens, best.slices), legible };
};

const placeOf = (tokens: readonly Token[], slices: readonly Slice[]): Place => {
  const source = tokens[0]?.source;
  if (source === undefined || !('page' in source)) return blockPlace(tokens, slices);
  const boxes: Box[] = [];
  for (const slice of slices) boxes.push(...boxesOf(slice));
  return { page: source.page, boxes };
};

/** One box for each stretch of a line without a wide gap; a slice that cuts a word cuts its box in proportion. */
const boxesOf = (slice: Slice): Box[] => {
  const boxes: Box[] = [];
  let last: Box | undefined;
  for (const token of slice.line.tokens) {
    if (token.start >= slice.end || token.end <= slice.start || !('page' in token.source)) continue;
    const box = cutBox(token, token.source.box, slice);
    const gap = slice.line.gaps.includes(token.start);
    // A head that was broken over two lines is one line here and two on the page.
    const sameRow = last !== undefined && Math.min(last[3], box[3]) - Math.max(last[1], box[1]) > 0;
    if (last !== undefined && !gap && sameRow) {
      last = [
        Math.min(last[0], box[0]),
        Math.min(last[1], box[1]),
        Math.max(last[2], box[2]),
        Math.max(last[3], box[3]),
      ];
      boxes[boxes.length - 1] = last;
    } else {
      last = box;
      boxes.push(box);
    }
  }
  return boxes;
};

const cutBox = (token: Token, box: Box, slice: Slice): Box => {
  const length = token.end - token.start;
  const from = Math.max(0, slice.start - token.start) / length;
  const to = Math.min(length, slice.end - token.start) / length;
  if (from === 0 && to === 1) return box;
  const width = box[2] - box[0];
  const rightToLeft = /[\u0590-\u08ff]/.test(token.text);
  return rightToLeft
    ? [box[2] - width * to, box[1], box[2] - width * from, box[3]]
    : [box[0] + width * from, box[1], box[0] + width * to, box[3]];
};

const blockPlace = (tokens: readonly Token[], slices: readonly Slice[]): Place => {
  let [block, start, end] = [0, Infinity, 0];
  for (const token of tokens) {
    if (!('block' in token.source)) continue;
    const slice = slices.find(({ line }) => line.tokens.includes(token));
    const cutStart = Math.max(0, (slice?.start ?? 0) - token.start);
    const cutEnd = Math.max(0, token.end - (slice?.end ?? token.end));
    block = token.source.block;
    start = Math.min(start, token.source.start + cutStart);
    end = Math.max(end, token.source.end - cutEnd);
  }
  return { block, start: Number.isFinite(start) ? start : 0, end };
};
