import type { Place } from '@vitae/core/document/place';

/**
 * What a highlighter stroke says. `read` marks a value the reader took, `unsure` one it is not sure of, `hidden` text
 * that a person cannot see, `finding` a place where something is hard for machines. Each kind has its own colour and its own pattern (styles.css), so that nobody needs
 * colour to tell them apart.
 */
export type MarkKind = 'met' | 'partial' | 'read' | 'unsure' | 'hidden' | 'finding';

export interface Mark {
  readonly id: string;
  readonly kind: MarkKind;
  /** The words marked, verbatim: the accessible name of the stroke. */
  readonly quote: string;
  /** What the words were marked for: "Met: 5 years of Python". Read out after the quote. */
  readonly label: string;
  readonly place: Place;
}

/** The mark in hand. `count` grows with each request, so that asking again scrolls and pulses again. */
export interface MarkInHand {
  readonly id: string;
  readonly count: number;
}

export const markKindNames: Record<MarkKind, string> = {
  met: 'Met',
  partial: 'Partly met',
  read: 'Read',
  unsure: 'Not sure',
  hidden: 'Hidden, not judged',
  finding: 'Hard for machines',
};
