import { Readable } from 'node:stream';
import { AppError } from '@vitae/core/shared/app-error';
import busboy from 'busboy';
import type { IncomingFile } from '../services/cv/store-upload.ts';
import type { Connection } from './connection.ts';

interface MultipartHandlers {
  /** Called for each file as it arrives; the next one waits until this one's bytes are read. */
  file(name: string, file: IncomingFile): Promise<void>;
  /** `cut` where more was sent than a field may hold; the value is then only its beginning. */
  field?(name: string, value: string, cut: boolean): void;
}

interface MultipartRequest {
  readonly request: Request;
  readonly connection: Connection;
  /** Bytes of a file beyond this are dropped; one more arrives, so that whoever counts knows. */
  readonly maxFileBytes: number;
}

/** A drop of a thousand CVs of 1 MB: more is a mistake or an attack. */
const maxBodyBytes = 1024 * 1024 * 1024;
const limits = { fields: 20, fieldSize: 400_000, files: 1000, parts: 1020 };

/**
 * Reads a multipart body as it streams in, holding one chunk. Throws VALIDATION for a body that is not multipart and
 * CANCELLED when the client went away; handlers' own errors come through.
 */
export async function readMultipart(parts: MultipartRequest, handlers: MultipartHandlers): Promise<void> {
  const { request, connection, maxFileBytes } = parts;
  const contentType = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(contentType)) {
    throw new AppError('VALIDATION', 'Send the file as multipart/form-data.');
  }
  if (Number(request.headers.get('content-length') ?? 0) > maxBodyBytes) {
    throw new AppError('PAYLOAD_TOO_LARGE', 'This is too much at once. Send fewer files in one request.');
  }
  const parser = openParser(contentType, maxFileBytes);
  const files: Promise<void>[] = [];
  parser.on('field', (name, value, info) => {
    handlers.field?.(name, value, info.valueTruncated);
  });
  parser.on('file', (name, stream, info) => {
    const bytes = stream.iterator({ destroyOnReturn: false });
    const handled = handlers
      .file(name, { fileName: unescaped(info.filename ?? ''), bytes })
      // What a refused file still sends is let through, so that the next part can come.
      .finally(() => stream.resume());
    handled.catch(() => {});
    stream.on('error', () => {});
    files.push(handled);
  });
  const failure = await feed(connection.body ?? bodyOf(request), parser);
  const outcomes = await Promise.allSettled(files);
  if (failure) throw failure;
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

function openParser(contentType: string, maxFileBytes: number): busboy.Busboy {
  try {
    return busboy({
      headers: { 'content-type': contentType },
      defParamCharset: 'utf8',
      limits: { ...limits, fileSize: maxFileBytes + 1 },
    });
  } catch {
    throw new AppError('VALIDATION', 'This multipart body cannot be read: its boundary is missing.');
  }
}

function bodyOf(request: Request): Readable {
  if (!request.body) throw new AppError('VALIDATION', 'The request has no body. Send the file as multipart/form-data.');
  return Readable.fromWeb(request.body);
}

/** Browsers write these three, and nothing else, as percent codes in a file's name (WHATWG, multipart/form-data). */
function unescaped(fileName: string): string {
  return fileName.replaceAll('%22', '"').replace(/(%0D|%0A)+/g, ' ');
}

/**
 * Passes the body to the parser. A body that the parser refuses is read on and dropped: cutting it off would close the
 * connection before the caller has read why.
 */
function feed(body: Readable, parser: busboy.Busboy): Promise<AppError | null> {
  return new Promise((resolve) => {
    const goneAway = (cause?: unknown) => {
      resolve(new AppError('CANCELLED', 'The upload was cancelled before it was complete.', { cause }));
      parser.destroy();
    };
    body.on('error', goneAway);
    body.once('close', () => {
      if (!body.readableEnded) goneAway();
    });
    parser.on('error', (cause) => {
      const message = 'This multipart body ends too early or is malformed. Send it again.';
      resolve(new AppError('VALIDATION', message, { cause }));
      body.unpipe(parser);
      body.resume();
    });
    parser.once('close', () => resolve(null));
    body.pipe(parser);
  });
}
