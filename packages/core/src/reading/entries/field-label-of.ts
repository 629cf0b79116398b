import { fold } from '../vocabulary/fold.ts';
import { type FieldLabel, fieldLabels } from './field-labels.data.ts';

const labels = new Map<string, FieldLabel>();
for (const label of ['employer', 'title', 'institution', 'degree', 'dates', 'place', 'text'] as const) {
  for (const phrase of fieldLabels[label]) if (!labels.has(fold(phrase))) labels.set(fold(phrase), label);
}

const plain = (text: string): string =>
  fold(text)
    .replace(/^[\s•\-–:：]+|[\s:：]+$/g, '')
    .replace(/\s+/g, ' ');

/** What these words label when they stand alone before a gap or a colon. */
export const fieldLabelOf = (text: string): FieldLabel | undefined =>
  text.length > 70 ? undefined : (labels.get(plain(text)) ?? labelBegunBy(plain(text)));

/** Letters from which the first line of a label that breaks over two says which one it is. */
const surelyBegun = 22;
const begun = [...labels].filter(([phrase]) => phrase.length > surelyBegun);

const labelBegunBy = (text: string): FieldLabel | undefined =>
  text.length < surelyBegun ? undefined : begun.find(([phrase]) => phrase.startsWith(`${text} `))?.[1];

/** "Designation: Engineer" → the label and how many letters it takes with its colon; undefined without one. */
export const leadingLabel = (text: string): { readonly label: FieldLabel; readonly length: number } | undefined => {
  const match = /^\s*([^:：]{2,60}?)\s*[:：]\s*/u.exec(text);
  const label = match?.[1] === undefined ? undefined : fieldLabelOf(match[1]);
  return match === null || label === undefined ? undefined : { label, length: match[0].length };
};
