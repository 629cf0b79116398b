import type { DateHit } from '../dates/find-dates.ts';
import type { Line } from '../lines/line.ts';

/** What a line does inside an entry. */
export type LineRole = 'head' | 'bullet' | 'text' | 'more';

/** One job, one degree, one project: the lines that say what it is, and those that tell about it. */
export interface Entry {
  readonly head: readonly Line[];
  /** Bullets and texts with the lines that go on with them. */
  readonly body: readonly BodyItem[];
  /** True when its head lacks the line that opens the section's other entries: a further role at one employer. */
  readonly isRole: boolean;
}

export interface BodyItem {
  readonly kind: 'bullet' | 'text';
  readonly lines: readonly Line[];
}

/** A line of a section with its role and its dates. */
export interface RoledLine {
  readonly line: Line;
  readonly role: LineRole;
  readonly dates: readonly DateHit[];
}
