/** A terminal's Ctrl-C arrives twice, from the terminal and passed on by npm: only a later one means "at once". */
const sameRequestMs = 1_500;
const forcedExitCode = 130;

/**
 * Aborts when the process is asked to stop: by a signal, or by losing the process that started it. Asked again, it
 * exits at once; PostgreSQL and the reader processes notice that and end by themselves.
 */
export function createStopSignal(): AbortSignal {
  const controller = new AbortController();
  let firstAt = 0;
  const stop = () => {
    if (!controller.signal.aborted) {
      firstAt = Date.now();
      controller.abort();
      return;
    }
    if (Date.now() - firstAt > sameRequestMs) process.exit(forcedExitCode);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // npm start keeps a channel open that breaks when it is killed.
  process.once('disconnect', stop);
  return controller.signal;
}
