import type { Page } from '@vitae/core/document/document';
import { useEffect, useRef, useState } from 'react';
import type { PageSource } from './page-source.ts';

interface PageCanvasProps {
  readonly source: PageSource;
  readonly page: Page;
  /** CSS pixels per point. */
  readonly scale: number;
}

/** Past this many device pixels a canvas is drawn coarser: browsers refuse or blank larger ones. */
const maximumPixels = 16_000_000;

async function draw(canvas: HTMLCanvasElement, props: PageCanvasProps, signal: AbortSignal): Promise<void> {
  const { page, scale, source } = props;
  const size = page.width * scale * page.height * scale;
  const density = scale * Math.min(window.devicePixelRatio || 1, Math.sqrt(maximumPixels / size));
  // Drawn aside and copied when ready, so that zooming never shows a blank page.
  const drawing = await source.draw(page.number, density, signal);
  if (signal.aborted) return;
  canvas.width = Math.floor(page.width * density);
  canvas.height = Math.floor(page.height * density);
  const context = canvas.getContext('2d');
  if (!context) return;
  // A scan is shown as it was read: upright and straight, so that its words lie under the strokes.
  const { turned = 0, straightened = 0 } = page.scan ?? {};
  const sideways = turned === 90 || turned === 270;
  const [width, height] = sideways ? [canvas.height, canvas.width] : [canvas.width, canvas.height];
  context.imageSmoothingQuality = 'high';
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate(((turned + straightened) * Math.PI) / 180);
  context.drawImage(drawing, -width / 2, -height / 2, width, height);
}

/** One drawn page. It is a picture to assistive technology's eye: the words above it are the text. */
export function PageCanvas({ source, page, scale }: PageCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    const leaving = new AbortController();
    draw(target, { source, page, scale }, leaving.signal).then(
      () => {
        if (!leaving.signal.aborted) setDrawn(true);
      },
      // A cancelled drawing rejects; a page that cannot be drawn stays blank paper with its words above.
      () => undefined,
    );
    return () => leaving.abort();
  }, [source, page, scale]);
  return (
    <div className="v-page-drawing" data-drawn={drawn} aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}
