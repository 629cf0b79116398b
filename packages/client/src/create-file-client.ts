import { AppError } from '@vitae/core/shared/app-error';
import type { RouterOutputs } from './app-router.ts';
import { authorization, type Connection, endpoint } from './connection.ts';
import { type Answer, sendForm } from './send-form.ts';
import { errorOfStatus, isAppErrorCode } from './to-app-error.ts';

export type CvRow = RouterOutputs['cv']['list']['items'][number];

/** What became of one file. `duplicate`: the workspace already has a CV with the same content, and that is `cv`. */
export type UploadResult =
  | { readonly status: 'accepted' | 'duplicate'; readonly fileName: string; readonly cv: CvRow }
  | {
      readonly status: 'refused';
      readonly fileName: string;
      readonly error: { readonly code: AppError['code']; readonly message: string };
    };

export interface UploadOptions {
  /** 0 to 1, while the bytes leave. Only browsers can tell; elsewhere it is called once, with 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

export interface FileClient {
  /** Sends one CV. A refused file is an answer, not an exception; throws AppError when nothing could be sent. */
  uploadCv(file: File, options?: UploadOptions): Promise<UploadResult>;
  /** The text of a posting that is a file of any type that CVs may have. Throws AppError. */
  readPostingFile(file: File, options?: UploadOptions): Promise<{ text: string }>;
  /** Where the original file of a CV is shown or saved from. */
  cvFileUrl(cvId: string): string;
  /** The same through a share link, for somebody without an account. */
  sharedFileUrl(token: string, evaluationId: string): string;
  /** Where a screening's table is saved from. */
  screeningExportUrl(postingId: string, format: 'csv' | 'xlsx'): string;
}

/** Files go beside tRPC, as multipart forms, so that they stream. */
export const createFileClient = (connection: Connection): FileClient => {
  const send = async (path: string, field: string, { file, ...options }: UploadOptions & { file: File }) => {
    const form = new FormData();
    form.append(field, file, file.name);
    const answer = await sendForm({
      url: endpoint(connection, path),
      form,
      headers: authorization(connection),
      fetch: connection.fetch,
      ...options,
    });
    if (answer.status >= 400) throw errorOf(answer);
    return answer.body;
  };
  return {
    uploadCv: async (file, options) => {
      const { results } = trusted<{ results: UploadResult[] }>(await send('/api/cvs', 'cv', { ...options, file }));
      const [result] = results;
      if (result === undefined) throw new AppError('INTERNAL', 'The server gave no answer about this file. Try again.');
      return result;
    },
    readPostingFile: async (file, options) =>
      trusted<{ text: string }>(await send('/api/posting-texts', 'file', { ...options, file })),
    cvFileUrl: (cvId) => endpoint(connection, `/api/cvs/${encodeURIComponent(cvId)}/file`),
    sharedFileUrl: (token, evaluationId) =>
      endpoint(
        connection,
        `/api/shared/${encodeURIComponent(token)}/evaluations/${encodeURIComponent(evaluationId)}/file`,
      ),
    screeningExportUrl: (postingId, format) =>
      endpoint(connection, `/api/screenings/${encodeURIComponent(postingId)}/export?format=${format}`),
  };
};

/** The one cast: answers of our own server, whose shape its tests hold; the same trust tRPC gives its answers. */
const trusted = <T>(body: unknown): T => body as T;

const errorOf = ({ status, body }: Answer): AppError => {
  const { error } = trusted<{ error?: { code?: unknown; message?: unknown } } | null>(body) ?? {};
  if (!isAppErrorCode(error?.code) || typeof error.message !== 'string') return errorOfStatus(status);
  return new AppError(error.code, error.message);
};
