import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';

interface PageCanvasProps {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  /** CSS pixels per point. */
  readonly scale: number;
}

/** Past this many device pixels a canvas is drawn coarser: browsers refuse or blank larger ones. */
const maximumPixels = 16_000_000;

async function draw(canvas: HTMLCanvasElement, props: PageCanvasProps, signal: AbortSignal): Promise<void> {
  const page = await props.pdf.getPage(props.page);
  if (signal.aborted) return;
  const size = page.getViewport({ scale: props.scale });
  const density = Math.min(window.devicePixelRatio || 1, Math.sqrt(maximumPixels / (size.width * size.height)));
  const viewport = page.getViewport({ scale: props.scale * density });
  // Drawn aside and copied when ready, so that zooming never shows a blank page.
  const fresh = document.createElement('canvas');
  fresh.width = Math.floor(viewport.width);
  fresh.height = Math.floor(viewport.height);
  const task = page.render({ canvas: fresh, viewport });
  signal.addEventListener('abort', () => task.cancel());
  await task.promise;
  if (signal.aborted) return;
  canvas.width = fresh.width;
  canvas.height = fresh.height;
  canvas.getContext('2d')?.drawImage(fresh, 0, 0);
}

/** One drawn page. It is a picture to assistive technology's eye: the words above it are the text. */
export function PageCanvas({ pdf, page, scale }: PageCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    const leaving = new AbortController();
    draw(target, { pdf, page, scale }, leaving.signal).then(
      () => {
        if (!leaving.signal.aborted) setDrawn(true);
      },
      // A cancelled drawing rejects; a page that cannot be drawn stays blank paper with its words above.
      () => undefined,
    );
    return () => leaving.abort();
  }, [pdf, page, scale]);
  return (
    <div className="v-page-drawing" data-drawn={drawn} aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}
