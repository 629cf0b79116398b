import type { PagedDocument } from '@vitae/core/document/document';
import { useRef } from 'react';
import type { Mark } from '../marks/mark.ts';
import { boundsOf, marksOnPage, type PageMark } from '../marks/page-marks.ts';
import { PageCanvas } from './page-canvas.tsx';
import type { PageSource } from './page-source.ts';
import { useNearView } from './use-near-view.ts';

/** CSS pixels. */
const thumbnailWidth = 68;

interface ThumbnailProps {
  readonly page: PagedDocument['pages'][number];
  readonly source: PageSource | undefined;
  readonly marks: readonly PageMark[];
  readonly current: boolean;
  readonly onOpen: () => void;
}

function Thumbnail({ page, source, marks, current, onOpen }: ThumbnailProps) {
  const button = useRef<HTMLButtonElement>(null);
  const near = useNearView(button);
  const scale = thumbnailWidth / page.width;
  return (
    <button
      ref={button}
      type="button"
      className="v-thumbnail"
      aria-label={`Go to page ${page.number}`}
      aria-current={current ? 'page' : undefined}
      onClick={onOpen}
    >
      <span className="v-thumbnail-paper" style={{ width: thumbnailWidth, height: page.height * scale }}>
        {source && near && <PageCanvas source={source} page={page} scale={scale} />}
        {marks.map((mark) => {
          const [left, top, right, bottom] = boundsOf(mark.place.boxes);
          const style = {
            left: left * scale,
            top: top * scale,
            width: (right - left) * scale,
            height: Math.max((bottom - top) * scale, 2),
          };
          return <span key={mark.id} className="v-thumbnail-stroke" data-kind={mark.kind} style={style} />;
        })}
      </span>
      <span aria-hidden="true">{page.number}</span>
    </button>
  );
}

interface ThumbnailsProps {
  readonly document: PagedDocument;
  readonly source: PageSource | undefined;
  readonly marks: readonly Mark[];
  readonly page: number;
  readonly onOpen: (page: number) => void;
}

export function Thumbnails({ document, source, marks, page, onOpen }: ThumbnailsProps) {
  return (
    <nav className="v-thumbnails" aria-label="Pages">
      {document.pages.map((each) => (
        <Thumbnail
          key={each.number}
          page={each}
          source={source}
          marks={marksOnPage(marks, each.number)}
          current={each.number === page}
          onOpen={() => onOpen(each.number)}
        />
      ))}
    </nav>
  );
}
