import { type Slice, sliceText } from '../lines/line.ts';
import { joinTexts } from './join-texts.ts';
import type { RuleKey } from './rules.data.ts';

/** A value of the résumé with the slices it was read from. */
export interface Found {
  readonly found: true;
  readonly value: string | boolean;
  readonly slices: readonly Slice[];
  readonly rule: RuleKey;
  /** Added to the rule's confidence: below 0 when evidence is thin. */
  readonly adjust: number;
}

/** The résumé while it is being read: the same shape, with `Found` for each leaf. */
export type Draft = Found | readonly Draft[] | { readonly [key: string]: Draft | undefined };

/** A value that is the slices' own text, tidied of the separators around it; undefined when nothing is left. */
export const find = (slices: Slice | readonly Slice[], rule: RuleKey, adjust = 0): Found | undefined => {
  const list = listOf(slices)
    .map(trimSlice)
    .filter((slice) => slice.end > slice.start);
  if (list.length === 0) return undefined;
  const value = tidy(joinTexts(list.map(sliceText)));
  return value === '' ? undefined : { found: true, value, slices: list, rule, adjust };
};

/** A value in another form than printed (a date, a level), with the slices that say it. */
export const findAs = (value: string | boolean, slices: Slice | readonly Slice[], rule: RuleKey): Found => ({
  found: true,
  value,
  slices: listOf(slices).map(trimSlice),
  rule,
  adjust: 0,
});

const listOf = (slices: Slice | readonly Slice[]): readonly Slice[] => ('line' in slices ? [slices] : slices);

const edgeSigns = /^[\s|•·,;:、，；：()[\]–—\-/\ue000-\uf8ff]+|[\s|•·,;:、，；：([–—\-/\ue000-\uf8ff]+$/gu;

/** Separators belong to the layout, not to the value; brackets stay when they close inside it. */
const tidy = (text: string): string => {
  let value = text.replace(edgeSigns, '').replace(/\s+/g, ' ');
  const opens = (value.match(/[([]/g) ?? []).length;
  const closes = (value.match(/[)\]]/g) ?? []).length;
  if (closes > opens) value = value.replace(/[)\]]+$/, '');
  if (opens > closes) value = opens - closes === 1 && text.includes(`(${value.slice(0, 3)}`) ? value : `${value}`;
  return value.trim();
};

export const trimSlice = ({ line, start, end }: Slice): Slice => {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(line.text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(line.text[to - 1] ?? '')) to -= 1;
  return { line, start: from, end: to };
};
