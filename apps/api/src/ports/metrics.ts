/** Figures for whoever watches the server: counts and times, never a name, an id or a word of a CV. */
export interface Metrics {
  /** In the text format of Prometheus. */
  read(): Promise<{ readonly text: string; readonly contentType: string }>;
}
