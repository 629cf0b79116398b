import { valueAt } from '@vitae/core/readability/value-at';
import type { Resume } from '@vitae/core/resume/resume';
import { basicSpecs, datesOfPart, entryParts, type FieldSpec, placeSpecs, tagParts } from './field-specs.data.ts';

export interface FieldToAdd {
  /** Of the value; of the list for a field that holds several; of the first date for dates. */
  readonly pointer: string;
  readonly label: string;
}

export const specsOf = (part: keyof Resume): readonly FieldSpec[] =>
  [...entryParts, ...tagParts].find(([own]) => own === part)?.[2] ??
  (part === 'basics' ? basicSpecs : part === 'other' ? [['lines', 'Line', 'text', 'list']] : []);

/** What an entry could still say: fields without a value, and one more value for those that hold several. */
export function fieldsToAdd(part: keyof Resume, entry: string, resume: Resume | undefined): FieldToAdd[] {
  const isMissing = (key: string): boolean => valueAt(resume, `${entry}/${key}`) === undefined;
  const fields = [...specsOf(part), ...(part === 'basics' ? placeSpecs.map(inPlace) : [])]
    .filter(([key, , , many]) => many === 'list' || isMissing(key))
    .map(([key, label]) => ({ pointer: `${entry}/${key}`, label }));
  const dates = datesOfPart[part];
  const keys = dates === 'span' ? ['startDate', 'endDate', 'current'] : dates ? [dates] : [];
  const [first] = keys;
  return first !== undefined && keys.every(isMissing)
    ? [...fields, { pointer: `${entry}/${first}`, label: 'Dates' }]
    : fields;
}

const inPlace = ([key, ...rest]: FieldSpec): FieldSpec => [`location/${key}`, ...rest];

/** Whether values of this pointer stand in a list, so that a new one is added and not set. */
export const isListField = (part: keyof Resume, pointer: string): boolean =>
  specsOf(part).some(([key, , , many]) => many === 'list' && pointer.endsWith(`/${key}`));
