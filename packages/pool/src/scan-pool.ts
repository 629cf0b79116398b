import { AppError } from '@vitae/core/shared/app-error';
import type { FirstLook } from './first-look.ts';
import { ProcessPool, type RunOptions } from './process-pool.ts';
import { WantsScanError } from './wants-scan-error.ts';

/** Engine, language data, a page in colours and one in grey, and pdf.js with its fonts: about 450 MB for a scan of A3. */
const memoryLimitMb = 1200;
/** A page takes 3 to 4 s of one core; on a machine that is busy with other things, several times that. */
const pageTimeoutMs = 60_000;
/** The engine holds 300 MB: kept while a batch of scans arrives, given back soon after. */
const idleMs = 30_000;

interface ScanRunOptions extends RunOptions {
  readonly refuseScans?: boolean;
}

/** Work in two steps: a first look without OCR, by every reader process, and reading by OCR where that asked for it. */
export interface ScanPool {
  /** `look` answers a FirstLook of what `read` answers. */
  run<Answer>(kinds: { readonly look: string; readonly read: string }, options: ScanRunOptions): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * Scans have one process and one line of their own: a folder of scans never keeps CVs with text waiting, and takes no more
 * than one core. A CV that has usable text beside its pictures is read without them when OCR does not get through.
 */
export function createScanPool(readers: ProcessPool, options: { readonly scanTimeoutMs?: number } = {}): ScanPool {
  const scanners = new ProcessPool({
    processes: 1,
    timeoutMs: options.scanTimeoutMs ?? pageTimeoutMs,
    memoryLimitMb,
    idleMs,
    workModule: new URL('./ocr-work.ts', import.meta.url),
    advice: 'Scan it at 300 dpi in black and white, or export the CV as PDF from the program it was written with.',
  });
  return {
    run: async <Answer>(
      kinds: { readonly look: string; readonly read: string },
      run: ScanRunOptions,
    ): Promise<Answer> => {
      const first = await readers.run<FirstLook<Answer>>(kinds.look, run);
      if (!first.wantsScan && first.answer !== undefined) return first.answer;
      if (run.refuseScans) throw new WantsScanError();
      try {
        return await scanners.run<Answer>(kinds.read, run);
      } catch (error) {
        const isOurs = error instanceof AppError && (error.code.startsWith('READING_') || error.code === 'INTERNAL');
        if (first.answer !== undefined && isOurs) return first.answer;
        throw error;
      }
    },
    close: () => scanners.close(),
  };
}
