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
  return typeof XMLHttpRequest === 'undefined' || request.fetch !== undefined ? byFetch(request) : byXhr(request);
};

const byXhr = ({ url, form, headers, onProgress, signal }: FormRequest): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
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
