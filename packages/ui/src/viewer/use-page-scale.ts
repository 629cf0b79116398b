import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Steps of the zoom buttons, as factors of the width that fits. */
const zoomSteps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;
/** Pixels of desk left and right of a page. */
const deskMargin = 32;
/** A page wider than this is larger than paper on a desk; more width then only makes the eye travel. */
const maximumFitWidth = 920;

export interface PageScale {
  /** CSS pixels per point; undefined until the view has a width. */
  readonly scale: number | undefined;
  /** 1 is the fitting width. */
  readonly zoom: number;
  readonly zoomIn: (() => void) | undefined;
  readonly zoomOut: (() => void) | undefined;
  readonly fit: () => void;
}

function useWidth(view: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const target = view.current;
    if (!target) return;
    const measure = (): void => {
      // A hidden view has no width: keep the last one, so that it comes back as it was.
      if (target.clientWidth > 0) setWidth(target.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [view]);
  return width;
}

/** How large pages of `pageWidth` points are drawn inside a view, and what the zoom buttons do. */
export function usePageScale(view: RefObject<HTMLElement | null>, pageWidth: number): PageScale {
  const width = useWidth(view);
  const [zoom, setZoom] = useState(1);
  const fitWidth = Math.min(Math.max(width - deskMargin, 120), maximumFitWidth);
  const scale = width > 0 && pageWidth > 0 ? (fitWidth / pageWidth) * zoom : undefined;

  // Zooming keeps the lines in view where they are.
  const last = useRef(scale);
  useEffect(() => {
    const target = view.current;
    if (target && scale && last.current && last.current !== scale) target.scrollTop *= scale / last.current;
    last.current = scale;
  }, [view, scale]);

  const larger = zoomSteps.find((step) => step > zoom);
  const smaller = zoomSteps.findLast((step) => step < zoom);
  return {
    scale,
    zoom,
    zoomIn: larger && (() => setZoom(larger)),
    zoomOut: smaller && (() => setZoom(smaller)),
    fit: () => setZoom(1),
  };
}
