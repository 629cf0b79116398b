/** A file whose pages can be drawn: a PDF, or pictures. */
export interface PageSource {
  /**
   * One page as the file holds it, `number` from 1, at `scale` device pixels for each point where the file has no size of
   * its own. Rejects when it cannot be drawn, or when the signal ends it.
   */
  draw(number: number, scale: number, signal: AbortSignal): Promise<CanvasImageSource>;
}

export interface OpenSource {
  readonly source: Promise<PageSource>;
  close(): void;
}
