/** Properties that hold for a range of bytes of the text. */
export interface FormattedRun {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph's style; 0 for runs of characters. */
  readonly style: number;
  readonly changes: Uint8Array;
}

const pageLength = 512;
const none = new Uint8Array(0);

/**
 * Runs with their properties, in the order of their bytes. They lie in pages of 512 bytes each; `index` lists the pages.
 * `paragraphs` tells which of the two kinds of page it is.
 */
export function readFormattedRuns(main: Uint8Array, index: Uint8Array, paragraphs: boolean): readonly FormattedRun[] {
  const view = new DataView(index.buffer, index.byteOffset, index.byteLength);
  const count = Math.floor((index.length - 4) / 8);
  const runs: FormattedRun[] = [];
  for (let i = 0; i < count; i++) {
    const number = view.getUint32((count + 1) * 4 + i * 4, true) & 0x3fffff;
    const page = main.subarray(number * pageLength, (number + 1) * pageLength);
    if (page.length === pageLength) readPage(page, paragraphs, runs);
  }
  return runs.sort((a, b) => a.start - b.start);
}

function readPage(page: Uint8Array, paragraphs: boolean, runs: FormattedRun[]): void {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const count = page[pageLength - 1] ?? 0;
  const entryLength = paragraphs ? 13 : 1;
  if ((count + 1) * 4 + count * entryLength > pageLength - 1) return;
  for (let i = 0; i < count; i++) {
    const start = view.getUint32(i * 4, true);
    const end = view.getUint32((i + 1) * 4, true);
    const at = (page[(count + 1) * 4 + i * entryLength] ?? 0) * 2;
    if (end <= start) continue;
    runs.push({ start, end, ...(paragraphs ? paragraphAt(page, at) : { style: 0, changes: charactersAt(page, at) }) });
  }
}

function charactersAt(page: Uint8Array, at: number): Uint8Array {
  if (at === 0) return none;
  return page.subarray(at + 1, Math.min(pageLength - 1, at + 1 + (page[at] ?? 0)));
}

function paragraphAt(page: Uint8Array, at: number): { style: number; changes: Uint8Array } {
  if (at === 0) return { style: 0, changes: none };
  const words = page[at] ?? 0;
  // A zero says that the real count, without the odd byte, comes next.
  const from = words === 0 ? at + 2 : at + 1;
  const length = words === 0 ? (page[at + 1] ?? 0) * 2 : words * 2 - 1;
  const end = Math.min(pageLength - 1, from + length);
  const style = (page[from] ?? 0) | ((page[from + 1] ?? 0) << 8);
  return { style, changes: page.subarray(Math.min(from + 2, end), end) };
}

/** The run that holds a byte, by halving. */
export function runAt(runs: readonly FormattedRun[], offset: number): FormattedRun | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined) return undefined;
    if (offset < run.start) high = middle - 1;
    else if (offset >= run.end) low = middle + 1;
    else return run;
  }
  return undefined;
}
