import type { Page } from '@vitae/core/document/document';
import { type CSSProperties, type MouseEvent, useRef } from 'react';
import type { MarkInHand } from '../marks/mark.ts';
import { markAt, type PageMark } from '../marks/page-marks.ts';
import { PageCanvas } from './page-canvas.tsx';
import { type OverlayBox, PageOverlay } from './page-overlay.tsx';
import type { PageSource } from './page-source.ts';
import { PageStrokes } from './page-strokes.tsx';
import { PageWords } from './page-words.tsx';
import { useNearView } from './use-near-view.ts';

export interface SheetProps {
  readonly page: Page;
  readonly pageCount: number;
  readonly source: PageSource | undefined;
  /** The file is still being opened: its words would only be drawn to be covered again. */
  readonly waiting: boolean;
  readonly scale: number;
  readonly marks: readonly PageMark[];
  /** Of this page. */
  readonly overlay: readonly OverlayBox[];
  readonly inHand?: MarkInHand | undefined;
  readonly hoveredId?: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | undefined) => void;
}

/** Pages of a CV of usual length keep their words in the tree, so that the browser's own search finds them all. */
const wordsAlwaysUpTo = 8;

function sheetStyle(page: Page, scale: number): CSSProperties {
  const size = { '--scale': String(scale), width: page.width * scale, height: page.height * scale };
  return size;
}

/** One sheet of paper: the drawing, the strokes on it, the words above them. */
export function PageSheet({ page, pageCount, source, waiting, scale, marks, overlay, ...strokes }: SheetProps) {
  const { onSelect, onHover, hoveredId } = strokes;
  const sheet = useRef<HTMLElement>(null);
  const near = useNearView(sheet);
  const markUnder = (event: MouseEvent): PageMark | undefined => {
    const frame = sheet.current?.getBoundingClientRect();
    if (!frame) return undefined;
    return markAt(marks, (event.clientX - frame.left) / scale, (event.clientY - frame.top) / scale);
  };
  const select = (event: MouseEvent): void => {
    // Ending a text selection on a stroke is not a click on the stroke.
    if (window.getSelection()?.isCollapsed === false) return;
    const mark = markUnder(event);
    if (mark) onSelect(mark.id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the strokes inside are buttons; the pointer is a second way to them
    <section
      ref={sheet}
      className="v-sheet"
      style={sheetStyle(page, scale)}
      aria-label={`Page ${page.number} of ${pageCount}`}
      data-page={page.number}
      data-waiting={waiting}
      data-over-mark={hoveredId !== undefined && marks.some((mark) => mark.id === hoveredId)}
      onClick={select}
      onMouseMove={(event) => onHover(markUnder(event)?.id)}
      onMouseLeave={() => onHover(undefined)}
    >
      {source && near && <PageCanvas source={source} page={page} scale={scale} />}
      {near && <PageOverlay boxes={overlay} width={page.width} height={page.height} />}
      <PageStrokes marks={marks} {...strokes} />
      {(near || pageCount <= wordsAlwaysUpTo) && (
        <div className={source || waiting ? 'v-words-over' : 'v-words-alone'}>
          <PageWords page={page} />
        </div>
      )}
    </section>
  );
}
