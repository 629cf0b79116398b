import './viewer/viewer.css';
import { Button, Group, Text } from '@mantine/core';
import type { PagedDocument } from '@vitae/core/document/document';
import { useMemo, useRef, useState } from 'react';
import type { Mark, MarkInHand } from './marks/mark.ts';
import { marksOnPage, type PageMark } from './marks/page-marks.ts';
import type { PdfAssets } from './viewer/open-pdf.ts';
import type { OverlayBox } from './viewer/page-overlay.tsx';
import { PageSheet } from './viewer/page-sheet.tsx';
import { Thumbnails } from './viewer/thumbnails.tsx';
import { scrollToPage, usePageInView } from './viewer/use-page-in-view.ts';
import { usePageScale } from './viewer/use-page-scale.ts';
import { usePageSource } from './viewer/use-page-source.ts';
import { useScrollToMark } from './viewer/use-scroll-to-mark.ts';
import { ViewerToolbar } from './viewer/viewer-toolbar.tsx';

export interface ViewerProps {
  readonly marks: readonly Mark[];
  /** The mark to scroll to and pulse. */
  readonly inHand?: MarkInHand | undefined;
  /** The mark under the pointer, here or in the panel beside: hover ties both. */
  readonly hoveredId?: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | undefined) => void;
}

interface PageViewerProps extends ViewerProps {
  readonly document: PagedDocument;
  /** Without a file its words alone are shown, where they stand. */
  readonly fileUrl: string | undefined;
  readonly assets: PdfAssets;
  /** Boxes that explain and that nobody clicks, under the strokes. */
  readonly overlay?: readonly OverlayBox[] | undefined;
}

const noMarks: readonly PageMark[] = [];
const noBoxes: readonly OverlayBox[] = [];

function CannotDraw({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Group className="v-viewer-notice" gap="sm" role="status">
      <Text size="sm">The original could not be drawn, so its words are shown where they stand.</Text>
      <Button size="compact-sm" variant="default" onClick={onRetry}>
        Try again
      </Button>
    </Group>
  );
}

/** The original pages of a PDF or a picture, with strokes on them. Words are always there; the drawing comes when it is ready. */
export function PageViewer({
  document,
  fileUrl,
  assets,
  marks,
  overlay = noBoxes,
  inHand,
  hoveredId,
  onSelect,
  onHover,
}: PageViewerProps) {
  const view = useRef<HTMLElement>(null);
  const [attempt, setAttempt] = useState(0);
  const state = usePageSource({ url: fileUrl, mediaType: document.mediaType }, assets, attempt);
  const size = usePageScale(view, Math.max(...document.pages.map((page) => page.width), 1));
  const page = usePageInView(view);
  useScrollToMark(view, inHand, size.scale !== undefined);
  const source = state.is === 'open' ? state.source : undefined;
  const pageCount = document.pages.length;
  const byPage = useMemo(
    () => new Map(document.pages.map(({ number }) => [number, marksOnPage(marks, number)])),
    [document, marks],
  );
  const boxesByPage = useMemo(() => Map.groupBy(overlay, (box) => box.page), [overlay]);
  return (
    <div className="v-viewer">
      <ViewerToolbar size={size} page={page} pageCount={pageCount} marks={marks} />
      {state.is === 'failed' && <CannotDraw onRetry={() => setAttempt(attempt + 1)} />}
      <div className="v-viewer-body">
        {pageCount > 1 && (
          <Thumbnails
            document={document}
            source={source}
            marks={marks}
            page={page}
            onOpen={(to) => scrollToPage(view, to)}
          />
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className="v-pages" ref={view} tabIndex={0} aria-label="The document">
          {size.scale !== undefined &&
            document.pages.map((each) => (
              <PageSheet
                key={each.number}
                page={each}
                pageCount={pageCount}
                source={source}
                waiting={state.is === 'opening'}
                scale={size.scale ?? 1}
                marks={byPage.get(each.number) ?? noMarks}
                overlay={boxesByPage.get(each.number) ?? noBoxes}
                inHand={inHand}
                hoveredId={hoveredId}
                onSelect={onSelect}
                onHover={onHover}
              />
            ))}
        </section>
      </div>
    </div>
  );
}
