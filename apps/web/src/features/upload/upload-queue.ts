import type { FileClient, UploadResult } from '@vitae/client/create-file-client';
import { toAppError } from '@vitae/client/to-app-error';
import type { AppErrorCode } from '@vitae/core/shared/app-error';

export type UploadState =
  | { readonly is: 'waiting' }
  | { readonly is: 'sending'; readonly share: number }
  | { readonly is: 'accepted' | 'duplicate'; readonly cvId: string }
  | { readonly is: 'refused'; readonly code: AppErrorCode; readonly message: string; readonly retry: boolean }
  | { readonly is: 'cancelled' };

export interface Upload {
  readonly key: string;
  readonly file: File;
  readonly state: UploadState;
}

export interface UploadQueue {
  list(): readonly Upload[];
  subscribe(listen: () => void): () => void;
  add(files: readonly File[]): void;
  cancel(key: string): void;
  retry(key: string): void;
  /** Ends what is under way and forgets all. */
  clear(): void;
}

/** Files on their way at once: enough to fill a line, few enough that the progress of each is seen. */
const lanes = 3;

const stateOf = (result: UploadResult): UploadState =>
  result.status === 'refused'
    ? { is: 'refused', ...result.error, retry: false }
    : { is: result.status, cvId: result.cv.id };

function stateOfFailure(thrown: unknown): UploadState {
  const { code, message } = toAppError(thrown);
  if (code === 'CANCELLED') return { is: 'cancelled' };
  // The server never judged the file, so sending it again may well work.
  const retry = code === 'UNAVAILABLE' || code === 'INTERNAL' || code === 'RATE_LIMITED';
  return { is: 'refused', code, message, retry };
}

/** Sends files one request each, a few at a time; one that fails never stops the others. */
export function createUploadQueue(send: FileClient['uploadCv'], onSent: () => void): UploadQueue {
  let uploads: readonly Upload[] = [];
  const listeners = new Set<() => void>();
  const underWay = new Map<string, AbortController>();

  const set = (next: readonly Upload[]): void => {
    uploads = next;
    for (const listen of listeners) listen();
  };
  const setState = (key: string, state: UploadState): void =>
    set(uploads.map((upload) => (upload.key === key ? { ...upload, state } : upload)));

  const run = async ({ key, file }: Upload): Promise<void> => {
    const abort = new AbortController();
    underWay.set(key, abort);
    setState(key, { is: 'sending', share: 0 });
    try {
      const onProgress = (share: number): void => setState(key, { is: 'sending', share });
      setState(key, stateOf(await send(file, { onProgress, signal: abort.signal })));
      onSent();
    } catch (thrown) {
      setState(key, stateOfFailure(thrown));
    } finally {
      underWay.delete(key);
      next();
    }
  };
  const next = (): void => {
    while (underWay.size < lanes) {
      const upload = uploads.find((each) => each.state.is === 'waiting');
      if (!upload) return;
      void run(upload);
    }
  };

  return {
    list: () => uploads,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    add: (files) => {
      const added = files.map((file): Upload => ({ key: crypto.randomUUID(), file, state: { is: 'waiting' } }));
      set([...uploads, ...added]);
      next();
    },
    cancel: (key) => {
      const running = underWay.get(key);
      if (running) running.abort();
      else setState(key, { is: 'cancelled' });
    },
    retry: (key) => {
      setState(key, { is: 'waiting' });
      next();
    },
    clear: () => {
      for (const abort of underWay.values()) abort.abort();
      set([]);
    },
  };
}
