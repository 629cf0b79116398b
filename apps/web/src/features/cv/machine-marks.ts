import type { Document } from '@vitae/core/document/document';
import type { Place } from '@vitae/core/document/place';
import type { Mark } from '@vitae/ui/marks/mark';
import type { OverlayBox } from '@vitae/ui/viewer/page-overlay';
import type { MachineView, ReadabilityFinding } from '../../shared/api-types.ts';
import { sureFrom } from './cv-marks.ts';
import { type MachineStep, sectionNames } from './machine-steps.data.ts';

/** Something of a step that can be pointed at: a row of the panel and a place of the document. */
export interface StepItem {
  readonly id: string;
  readonly title: string;
  /** A second, softer line. */
  readonly detail?: string;
  readonly places: readonly Place[];
  readonly isUnsure?: boolean;
}

const percent = (confidence: number): string => `${Math.round(confidence * 100)}% sure`;

/** What the panel lists for a step; words are too many to list. */
export function stepItems(view: MachineView, step: MachineStep): StepItem[] {
  switch (step) {
    case 'words':
    case 'text':
      return [];
    case 'lines':
      return view.lines.map(({ text, place }, at) => ({ id: `line/${at}`, title: text, places: [place] }));
    case 'columns':
      return view.columns.map(({ place }, at) => ({
        id: `column/${at}`,
        title: columnTitle(view, at),
        places: [place],
      }));
    case 'sections':
      return view.sections.map((section, at) => ({
        id: `section/${at}`,
        title: section.heading ?? sectionNames[section.kind] ?? section.kind,
        detail: `${sectionNames[section.kind] ?? section.kind}, ${section.lineCount} ${section.lineCount === 1 ? 'line' : 'lines'}${section.heading !== undefined && !section.isKnown ? ', heading not in any list' : ''}`,
        places: section.places,
      }));
    case 'fields':
      return view.fields.map((field) => ({
        id: field.pointer,
        title: field.value,
        detail: `${fieldName(field.pointer)}, ${percent(field.confidence)}. ${field.reason}`,
        places: [field.place],
        isUnsure: field.confidence < sureFrom,
      }));
  }
}

const columnTitle = (view: MachineView, at: number): string => {
  const place = view.columns[at]?.place;
  return place && 'page' in place ? `Column ${at + 1}, page ${place.page}` : `Column ${at + 1}`;
};

/** "/work/0/startDate" → "work 1, start date". */
export function fieldName(pointer: string): string {
  const [part = '', ...rest] = pointer.split('/').slice(1);
  const words = rest.map((step) =>
    /^\d+$/.test(step) ? String(Number(step) + 1) : step.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  );
  return part === 'basics' ? words.join(' ') : [part, words.join(', ')].join(' ');
}

const boxesOf = (place: Place, tone: number, label?: string): OverlayBox[] =>
  'page' in place
    ? place.boxes.map((box, at) => ({ page: place.page, box, tone, ...(label !== undefined && at === 0 && { label }) }))
    : [];

/** Boxes of a step over the pages of a PDF. */
export function stepOverlay(view: MachineView, step: MachineStep, document: Document | undefined): OverlayBox[] {
  if (document?.kind !== 'paged') return [];
  switch (step) {
    case 'words':
      return document.pages
        .filter(({ number }) => number >= view.from && number <= view.to)
        .flatMap(({ number, words }) => words.map(({ box }) => ({ page: number, box, tone: 0 })));
    case 'lines':
      return [
        ...view.lines.flatMap(({ place, column }) => boxesOf(place, column)),
        ...view.leftOut.flatMap(({ place }) => boxesOf(place, 4, 'left out')),
      ];
    case 'columns':
      return view.columns.flatMap(({ place }, at) => boxesOf(place, at, String(at + 1)));
    case 'sections':
      return view.sections.flatMap(({ places, kind, heading }, at) =>
        places.flatMap((place) => boxesOf(place, at, sectionNames[kind] ?? heading ?? kind)),
      );
    case 'fields':
    case 'text':
      return [];
  }
}

const markOf = (item: StepItem, place: Place): Mark => ({
  id: item.id,
  kind: item.isUnsure ? 'unsure' : 'read',
  quote: item.title,
  label: item.detail ?? '',
  place,
});

/**
 * Strokes of a step. Fields are all marked, and in a document that flows, where no boxes can be drawn, lines and sections
 * too; of the rest only what is in hand or under the pointer, since a page of strokes shows nothing.
 */
export function stepMarks(
  items: readonly StepItem[],
  shown: { readonly step: MachineStep; readonly isFlow: boolean; readonly ids: readonly (string | undefined)[] },
): Mark[] {
  const showsAll = shown.step === 'fields' || (shown.isFlow && shown.step !== 'words');
  return items.flatMap((item) => {
    const isChosen = shown.ids.includes(item.id);
    if (!showsAll && !isChosen) return [];
    // A section is marked whole when it is chosen, else by its heading.
    return (isChosen ? item.places : item.places.slice(0, 1)).map((place) => markOf(item, place));
  });
}

export const findingId = (rule: string, at: number): string => `finding/${rule}/${at}`;

/** Every place of every finding, so that the page shows them all. */
export function findingMarks(
  findings: readonly ReadabilityFinding[],
  title: (finding: ReadabilityFinding) => string,
): Mark[] {
  return findings.flatMap((finding) =>
    finding.places.map(
      ({ place, quote }, at): Mark => ({
        id: findingId(finding.rule, at),
        kind: 'finding',
        quote: quote || title(finding),
        label: title(finding),
        place,
      }),
    ),
  );
}
