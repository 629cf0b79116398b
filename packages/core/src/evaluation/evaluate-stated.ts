import type { Document, Word } from '../document/document.ts';
import type { Place } from '../document/place.ts';
import type { Provenance, Reading } from '../reading/reading.ts';
import type { Evaluation, RequirementVerdict, StatedEvidence } from './evaluation.ts';
import type { EvaluationSource } from './evaluation-input.ts';
import { isIdentityPointer } from './label-atoms.ts';

type Stated = NonNullable<Reading['stated']>[number];

/**
 * Judges a CV some of whose values a person stated that stand nowhere on the page. They are judged like words of the CV,
 * each on a sheet of its own behind it, so that they never join printed words; what they show is no evidence of the page:
 * the verdict names them as stated, and by whom.
 */
export function evaluateStated(
  source: EvaluationSource,
  evaluatePage: (source: EvaluationSource) => Evaluation,
): Evaluation {
  const stated = (source.reading.stated ?? []).filter(({ pointer }) => !isIdentityPointer(pointer));
  const sheets = sheetsBehind(source.document, stated);
  const { stated: _, ...reading } = source.reading;
  const extended = { ...reading, provenance: { ...reading.provenance, ...sheets.provenance } };
  const judged = (own: Reading): Evaluation => evaluatePage({ ...source, document: sheets.document, reading: own });
  const whole = judged(extended);
  const dates = stated.filter(({ pointer }) => rolesDate.test(pointer));
  const undated = dates.length > 0 ? judged(withoutValues(extended, dates)) : undefined;
  const verdicts = whole.verdicts.map((verdict, at) => {
    const printed = verdict.evidence.filter(({ place }) => !sheets.statedAt(place));
    const shown = verdict.evidence.flatMap(({ place }) => sheets.statedAt(place) ?? []);
    const byDates = undated !== undefined && undated.verdicts[at]?.share !== verdict.share ? dates : [];
    return named(verdict, printed, [...new Set([...shown, ...byDates])]);
  });
  return { ...whole, verdicts };
}

/** Dates of roles make years, whatever words show the role. */
const rolesDate = /^\/work\/\d+\/(?:startDate|endDate|current)$/;

function named(
  verdict: RequirementVerdict,
  evidence: RequirementVerdict['evidence'],
  used: readonly Stated[],
): RequirementVerdict {
  if (used.length === 0) return { ...verdict, evidence };
  const people = [...new Set(used.map(({ by }) => by))].join(', ');
  const values = used.map(({ value }) => `“${value.length > 80 ? `${value.slice(0, 80)}…` : value}”`).join(', ');
  const stated = used.map(({ value, by, at }): StatedEvidence => ({ value, by, at }));
  return { ...verdict, evidence, stated, reason: `${verdict.reason} Stated by ${people}, not on the page: ${values}.` };
}

interface Sheets {
  readonly document: Document;
  readonly provenance: Readonly<Record<string, Provenance>>;
  /** The stated value that a place belongs to; undefined for a place of the CV itself. */
  readonly statedAt: (place: Place) => Stated | undefined;
}

const usualSheet = { width: 595, height: 842, left: 50, top: 50, size: 10 } as const;
const certain = { confidence: 1, rule: 'stated-by-person' } as const;

function sheetsBehind(document: Document, stated: readonly Stated[]): Sheets {
  const provenance: Record<string, Provenance> = {};
  if (document.kind === 'flow') {
    const first = document.blocks.length;
    const blocks = stated.map(({ value }) => ({ kind: 'paragraph' as const, text: value, afterGap: true }));
    for (const [at, { pointer, value }] of stated.entries())
      provenance[pointer] = { quote: value, place: { block: first + at, start: 0, end: value.length }, ...certain };
    return {
      document: { ...document, blocks: [...document.blocks, ...blocks] },
      provenance,
      statedAt: (place) => ('block' in place ? stated[place.block - first] : undefined),
    };
  }
  const first = Math.max(0, ...document.pages.map(({ number }) => number)) + 1;
  const pages = stated.map(({ pointer, value }, at) => {
    const words = wordsOf(value);
    const boxes = words.map(({ box }) => box);
    provenance[pointer] = { quote: value, place: { page: first + at, boxes }, ...certain };
    return { number: first + at, width: usualSheet.width, height: usualSheet.height, words, shapes: [] };
  });
  return {
    document: { ...document, pages: [...document.pages, ...pages] },
    provenance,
    statedAt: (place) => ('page' in place ? stated[place.page - first] : undefined),
  };
}

/** One line, however long: nobody looks at it. */
function wordsOf(value: string): Word[] {
  const { left, top, size } = usualSheet;
  let x: number = left;
  return (value.match(/\S+/g) ?? []).map((text) => {
    const box: Word['box'] = [x, top, x + text.length * size * 0.5, top + size];
    x = box[2] + size * 0.25;
    return { text, box, size, bold: false, italic: false };
  });
}

/** The reading as if these values had not been stated. */
function withoutValues(reading: Reading, stated: readonly Stated[]): Reading {
  const gone = new Set(stated.map(({ pointer }) => pointer));
  const work = reading.resume.work?.map((role, at) =>
    Object.fromEntries(Object.entries(role).filter(([key]) => !gone.has(`/work/${at}/${key}`))),
  );
  return { ...reading, resume: { ...reading.resume, ...(work && { work }) } };
}
