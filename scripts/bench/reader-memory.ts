import { readdirSync, readFileSync } from 'node:fs';

export interface MemoryWatch {
  /** The most that one reader process has held so far, in MB; 0 where there is no /proc. */
  readonly peakMb: number;
  stop(): number;
}

const everyMs = 500;

/** Looks at the resident memory of the process's readers twice a second. */
export function watchReaders(parentPid: number): MemoryWatch {
  let peakMb = 0;
  const look = () => {
    peakMb = Math.max(peakMb, ...readerMemory(parentPid));
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  return {
    get peakMb() {
      return peakMb;
    },
    stop: () => {
      clearInterval(timer);
      look();
      return peakMb;
    },
  };
}

/** Resident memory of each reader process below `parentPid`, in MB. */
export function readerMemory(parentPid: number): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        if (Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]) !== parentPid) return [];
        if (!readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('reader-child')) return [];
        return [Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024)];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
}
