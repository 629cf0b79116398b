import type { Line } from '../lines/line.ts';
import type { SectionKind } from './section-headings.data.ts';

/** A stretch of lines under one heading; `header` sections have none. */
export interface Section {
  readonly kind: SectionKind;
  readonly heading: Line | undefined;
  readonly lines: readonly Line[];
}
