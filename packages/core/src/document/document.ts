import type { Resume } from '../resume/resume.ts';
import type { BlockPlace, Box, Place } from './place.ts';

/** What arrived, judged by its content and never by its name. */
export type MediaType =
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/msword'
  | 'application/vnd.oasis.opendocument.text'
  | 'application/rtf'
  | 'text/html'
  | 'multipart/related'
  | 'text/markdown'
  | 'text/plain'
  | 'application/json'
  | 'application/xml'
  | 'application/zip'
  | PictureType;

/** Pictures of pages that are read by OCR. */
export type PictureType = 'image/jpeg' | 'image/png' | 'image/tiff' | 'image/webp';

/** One visible word of a page. Text is NFC, ligatures resolved, in logical (reading) order of its own characters. */
export interface Word {
  readonly text: string;
  readonly box: Box;
  /** Font size in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Fill colour as #rrggbb; absent when black. */
  readonly color?: string;
  /** Where a link on this word leads. */
  readonly href?: string;
  /**
   * True when no space separates it from the word before it on its line (a punctuation run, a changed font). In a line
   * that runs from right to left, the word before it is the one on its right.
   */
  readonly glued?: boolean;
  /** Direction of its baseline in whole degrees, clockwise, -179 to 180; absent when level (and in vertical writing). */
  readonly angle?: number;
  /** How sure OCR is of its letters, 0 to 1; absent where the file itself says what is written. */
  readonly sureness?: number;
}

/**
 * How a page that was read by OCR lies in its file. Its words and its size are those of the page put upright: a viewer
 * turns the drawing first, then straightens it about the middle of the page.
 */
export interface PageScan {
  /** Quarter turns that put the drawing upright, in degrees, clockwise. */
  readonly turned: 0 | 90 | 180 | 270;
  /** Degrees, clockwise, by which the upright drawing is straightened; absent when it was straight. */
  readonly straightened?: number;
}

/** A thin drawn line or filled bar: timeline rules, section rules, table borders, sidebars. */
export interface Shape {
  readonly box: Box;
  readonly color?: string;
}

export interface Page {
  /** Counts from 1. */
  readonly number: number;
  /** Points, after the page's own rotation. */
  readonly width: number;
  readonly height: number;
  /**
   * In the order the file draws them, right-to-left lines in reading order; the order of lines and columns is found by
   * core/reading.
   */
  readonly words: readonly Word[];
  readonly shapes: readonly Shape[];
  /** Letters that are drawn but whose meaning the file does not tell, so that no word holds them; absent when none. */
  readonly unmappedGlyphs?: number;
  /** Present when the words were read by OCR. */
  readonly scan?: PageScan;
  /** It is a picture that may hold text, and nobody could read it. */
  readonly unread?: true;
}

/** A paragraph, heading, list item or table cell of a document that flows. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'cell';
  readonly text: string;
  /** Heading level (1 is the highest) or list depth (0 is the outermost). */
  readonly level?: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Ranges of `text` in bold when only a part of it is. */
  readonly boldRanges?: readonly (readonly [start: number, end: number])[];
  /** Table position; cells of one row share `row`. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  readonly links?: readonly { readonly start: number; readonly end: number; readonly href: string }[];
  /** An empty line, a rule or a page break stands before it. */
  readonly afterGap?: boolean;
  /** Text that stands outside the running text; absent for the body. */
  readonly region?: 'header' | 'footer' | 'text-box' | 'footnote';
}

export type HiddenReason =
  | 'invisible-render-mode'
  | 'same-colour-as-background'
  | 'too-small'
  | 'outside-page'
  | 'clipped'
  | 'covered'
  | 'transparent'
  | 'hidden-property';

/** Text that a person cannot see. Reported with its place; never read into the résumé, never evaluated. */
export interface HiddenText {
  readonly text: string;
  readonly reason: HiddenReason;
  /** Absent when it stands nowhere (metadata, outside the page). */
  readonly place?: Place;
}

interface DocumentBase {
  readonly mediaType: MediaType;
  readonly hidden: readonly HiddenText[];
  /** Words in which letters of another script stood for Latin ones that look alike; they are mended in the text. */
  readonly disguised?: readonly { readonly text: string; readonly place: Place }[];
  /** The program that made the file, when it says so. */
  readonly producer?: string;
}

export interface PagedDocument extends DocumentBase {
  readonly kind: 'paged';
  readonly pages: readonly Page[];
  /** What a Europass PDF states in its attachment. Nobody sees it: it counts only where it stands on the pages too. */
  readonly attached?: Resume;
}

/** A résumé that a file states field by field (JSON Resume, LinkedIn, Europass), and where each value is printed. */
export interface Declared {
  readonly resume: Resume;
  /** By JSON pointer into `resume`, one for each leaf value. */
  readonly places: Readonly<Record<string, BlockPlace>>;
}

export interface FlowDocument extends DocumentBase {
  readonly kind: 'flow';
  readonly blocks: readonly Block[];
  /** Then the blocks are its printed form, and reading takes the values from here. */
  readonly declared?: Declared;
}

export type Document = PagedDocument | FlowDocument;
