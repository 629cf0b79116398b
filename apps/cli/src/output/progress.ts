import { cut } from './plain-text.ts';
import type { Terminal } from './terminal.ts';

export interface Progress {
  /** One more file is done. */
  step(): void;
  /** Takes the bar away. */
  end(): void;
}

const barColumns = 24;
const redrawMs = 80;
const clearLine = '\r\u001b[K';

/** A bar on stderr while many files are read; nothing at all when stderr is not a terminal. */
export const startProgress = ({ stderr }: Terminal, total: number): Progress => {
  if (stderr.isTTY !== true || total < 2) return { step: () => undefined, end: () => undefined };
  const startedMs = performance.now();
  let done = 0;
  let drawnMs = Number.NEGATIVE_INFINITY;
  const draw = () => {
    const nowMs = performance.now();
    if (nowMs - drawnMs < redrawMs) return;
    drawnMs = nowMs;
    const filled = Math.round((done / total) * barColumns);
    const bar = '█'.repeat(filled) + '░'.repeat(barColumns - filled);
    const perSecond = done / Math.max(0.001, (nowMs - startedMs) / 1000);
    stderr.write(
      clearLine +
        cut(
          `${bar} ${done} of ${total}${perSecond < 1 ? '' : `  ${perSecond.toFixed(0)} a second`}`,
          (stderr.columns ?? 80) - 1,
        ),
    );
  };
  draw();
  return {
    step: () => {
      done += 1;
      draw();
    },
    end: () => {
      stderr.write(clearLine);
    },
  };
};
