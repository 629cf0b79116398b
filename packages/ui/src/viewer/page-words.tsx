import type { Page, Word } from '@vitae/core/document/document';
import { Fragment, memo, useMemo } from 'react';

let measuring: CanvasRenderingContext2D | null | undefined;

/** Width of a text in the overlay's font at 100 px, or 0 where nothing can be measured. */
function measure(text: string): number {
  if (measuring === undefined) measuring = document.createElement('canvas').getContext('2d');
  if (!measuring) return 0;
  measuring.font = '100px sans-serif';
  return measuring.measureText(text).width;
}

interface PlacedWord {
  readonly key: number;
  readonly text: string;
  readonly style: Record<string, string>;
  /** A new line begins with this word. */
  readonly breaks: boolean;
}

/** Words whose tops differ by more than this share of a line's height stand on different lines. */
const lineStep = 0.6;

function breaksBefore(word: Word, last: Word | undefined): boolean {
  if (!last) return false;
  return Math.abs(word.box[1] - last.box[1]) > (last.box[3] - last.box[1]) * lineStep;
}

/** Sizes are in points times --scale, so that zooming only changes one variable. */
function place(words: readonly Word[]): PlacedWord[] {
  return words.map((word, key) => {
    const [left, top, right, bottom] = word.box;
    const height = Math.max(bottom - top, 1);
    const natural = (measure(word.text) / 100) * height * 0.8;
    const stretch = natural > 0 ? (right - left) / natural : 1;
    return {
      key,
      // The space goes with the word before it: copied text has it, and positioned text shows none of it.
      text: words[key + 1]?.glued ? word.text : `${word.text} `,
      breaks: breaksBefore(word, words[key - 1]),
      style: {
        left: `calc(var(--scale) * ${left.toFixed(2)}px)`,
        top: `calc(var(--scale) * ${top.toFixed(2)}px)`,
        height: `calc(var(--scale) * ${height.toFixed(2)}px)`,
        lineHeight: `calc(var(--scale) * ${height.toFixed(2)}px)`,
        fontSize: `calc(var(--scale) * ${(height * 0.8).toFixed(2)}px)`,
        transform: `scaleX(${stretch.toFixed(4)})`,
      },
    };
  });
}

/** The page's words, transparent, where they are printed: for selecting, copying, finding and reading aloud. */
export const PageWords = memo(function PageWords({ page }: { readonly page: Page }) {
  const words = useMemo(() => place(page.words), [page]);
  return (
    <div className="v-page-words">
      {words.map((word) => (
        <Fragment key={word.key}>
          {word.breaks && <br />}
          <span className="v-word" style={word.style}>
            {word.text}
          </span>
        </Fragment>
      ))}
    </div>
  );
});
