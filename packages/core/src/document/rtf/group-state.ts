import type { Destination } from './destinations.data.ts';

/** A field under way: its instruction comes first, its result is what is seen. */
export interface RtfField {
  instruction: string;
}

/** Everything that holds until the end of a group. */
export interface GroupState {
  destination: Destination;
  /** The first word of a group says what it is for. */
  isFresh: boolean;
  isStarred: boolean;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  deleted: boolean;
  /** Half points. */
  size: number;
  color: number;
  /** Colours behind the letters and behind the paragraph. */
  highlight: number;
  shade: number;
  font: number;
  /** How many signs stand in for a `\u` that is not understood. */
  unicodeSkip: number;
  field: RtfField | null;
  // Of paragraphs:
  style: number;
  listLevel: number | null;
  hasList: boolean;
  outline: number | null;
  /** Depth of tables around it; 0 is none. */
  tableDepth: number;
}

export const plainText = {
  bold: false,
  italic: false,
  hidden: false,
  size: 24,
  color: 0,
  highlight: 0,
} as const;

export const plainParagraph = {
  style: 0,
  listLevel: null,
  hasList: false,
  outline: null,
  tableDepth: 0,
  shade: 0,
} as const;

export const firstState = (): GroupState => ({
  destination: 'body',
  isFresh: false,
  isStarred: false,
  deleted: false,
  font: -1,
  unicodeSkip: 1,
  field: null,
  ...plainText,
  ...plainParagraph,
});
