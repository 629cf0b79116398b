import { AppError } from '@vitae/core/shared/app-error';
import type { Fetch } from './connection.ts';

export interface FormRequest {
  readonly url: string;
  readonly form: FormData;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: Fetch | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Answer {
  readonly status: number;
  /** Parsed JSON; null when the answer is something else, a proxy's page for instance. */
  readonly body: unknown;
}

/** POSTs a form. Throws AppError CANCELLED or UNAVAILABLE; every HTTP status is an answer. */
export const sendForm = (request: FormRequest): Promise<Answer> => {
  if (request.signal?.aborted === true) return Promise.reject(cancelled());
  // fetch cannot tell how much it has sent, so browsers use the older way.
  const Xhr = browserRequest();
  return Xhr === undefined || request.fetch !== undefined ? byFetch(request) : byXhr(new Xhr(), request);
};

/** The part of XMLHttpRequest that is used here, so that programs without the browser's types compile too. */
interface BrowserRequest {
  readonly status: number;
  readonly responseText: string;
  readonly upload: {
    onprogress: ((event: { lengthComputable: boolean; loaded: number; total: number }) => void) | null;
  };
  onload: (() => void) | null;
  onerror: (() => void) | null;
  onabort: (() => void) | null;
  onloadend: (() => void) | null;
  open(method: string, url: string): void;
  setRequestHeader(name: string, value: string): void;
  send(form: FormData): void;
  abort(): void;
}

/** The cast holds by the standard: a global of this name is the browser's. */
const browserRequest = () => Reflect.get(globalThis, 'XMLHttpRequest') as (new () => BrowserRequest) | undefined;

const byXhr = (xhr: BrowserRequest, { url, form, headers, onProgress, signal }: FormRequest): Promise<Answer> =>
  new Promise((resolve, reject) => {
    xhr.open('POST', url);
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    const abort = () => xhr.abort();
    signal?.addEventListener('abort', abort);
    xhr.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onProgress?.(loaded / total);
    };
    xhr.onload = () => resolve({ status: xhr.status, body: parsed(xhr.responseText) });
    xhr.onerror = () => reject(unavailable());
    xhr.onabort = () => reject(cancelled());
    xhr.onloadend = () => signal?.removeEventListener('abort', abort);
    xhr.send(form);
  });

const byFetch = async ({ url, form, headers, fetch, onProgress, signal }: FormRequest): Promise<Answer> => {
  try {
    const send = fetch ?? globalThis.fetch;
    const response = await send(url, {
      method: 'POST',
      body: form,
      headers,
      ...(signal === undefined ? {} : { signal }),
    });
    const text = await response.text();
    onProgress?.(1);
    return { status: response.status, body: parsed(text) };
  } catch (cause) {
    throw signal?.aborted === true ? cancelled() : unavailable(cause);
  }
};

const cancelled = () => new AppError('CANCELLED', 'The upload was cancelled.');

const unavailable = (cause?: unknown) =>
  new AppError('UNAVAILABLE', 'The server cannot be reached. Check the connection and try again.', { cause });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
