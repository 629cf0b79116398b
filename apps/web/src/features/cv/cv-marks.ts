import type { Document, HiddenReason } from '@vitae/core/document/document';
import type { Reading } from '@vitae/core/reading/reading';
import type { Mark } from '@vitae/ui/marks/mark';
import type { CorrectionView } from '../../shared/api-types.ts';

/** Below this the reader itself says that it may be wrong, and the stroke says so too. */
export const sureFrom = 0.7;

/** Keys whose value is the same words as another key's: one stroke is enough. */
const doubled = /^\/basics\/(email|phone)$/;

export const hiddenReasons: Record<HiddenReason, string> = {
  'invisible-render-mode': 'printed in an invisible mode',
  'same-colour-as-background': 'in the colour of the paper',
  'too-small': 'too small to see',
  'outside-page': 'outside of the page',
  clipped: 'cut off by a clip',
  covered: 'under a picture',
  transparent: 'fully transparent',
  'hidden-property': 'marked as hidden in the file',
};

const percent = (confidence: number): string => `${Math.round(confidence * 100)}% sure`;

export const hiddenId = (index: number): string => `hidden/${index}`;
export const correctionId = (id: string): string => `correction/${id}`;
export const warningId = (index: number): string => `warning/${index}`;

/** Every value that was read, as a stroke where it stands, and the text nobody can see. */
export function cvMarks(
  reading: Reading,
  document: Document | undefined,
  /** Corrections whose original place is asked for. */
  asked: readonly CorrectionView[] = [],
): Mark[] {
  const pointers = Object.entries(reading.provenance);
  const hasLists = pointers.some(([pointer]) => /^\/basics\/(emails|phones)\//.test(pointer));
  const read = pointers
    .filter(([pointer]) => !(hasLists && doubled.test(pointer)))
    .map(([pointer, { quote, place, confidence }]): Mark => {
      const unsure = confidence < sureFrom;
      return { id: pointer, kind: unsure ? 'unsure' : 'read', quote, place, label: percent(confidence) };
    });
  const hidden = (document?.hidden ?? []).flatMap(({ text, reason, place }, index): Mark[] =>
    place
      ? [{ id: hiddenId(index), kind: 'hidden', quote: text, place, label: `Not judged: ${hiddenReasons[reason]}` }]
      : [],
  );
  const warned = reading.warnings.flatMap(({ code, message, place }, index): Mark[] =>
    place && code !== 'hidden-text'
      ? [{ id: warningId(index), kind: 'unsure', quote: message, place, label: message }]
      : [],
  );
  const replaced = asked.flatMap(({ id, beforeAt }): Mark[] =>
    beforeAt
      ? [
          {
            id: correctionId(id),
            kind: 'unsure',
            quote: beforeAt.quote,
            place: beforeAt.place,
            label: 'Read here before it was corrected',
          },
        ]
      : [],
  );
  return [...replaced, ...read, ...hidden, ...warned];
}
