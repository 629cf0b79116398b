import type { BodyItem } from '../entries/entry.ts';
import { lineSlice } from '../lines/line.ts';
import { type Found, find } from '../result/found.ts';

export interface FoundBody {
  readonly summary?: Found;
  readonly highlights?: Found[];
}

/** List items as highlights, other text as one summary. */
export const entryBody = (body: readonly BodyItem[]): FoundBody => {
  const highlights = body
    .filter(({ kind }) => kind === 'bullet')
    .map(({ lines }) => find(lines.map(lineSlice), 'entry-highlight'))
    .filter((item) => item !== undefined);
  const texts = body.filter(({ kind }) => kind === 'text').flatMap(({ lines }) => lines.map(lineSlice));
  const summary = find(texts, 'entry-summary');
  return {
    ...(summary === undefined ? {} : { summary }),
    ...(highlights.length === 0 ? {} : { highlights }),
  };
};
