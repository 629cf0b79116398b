import { Readable } from 'node:stream';
import type { Context } from '../services/context.ts';
import { openCvFile } from '../services/cv/open-cv-file.ts';
import { CvRef } from '../services/cv/schemas.ts';
import { attachment } from './attachment.ts';

/**
 * GET /api/cvs/{id}/file: the original. Whatever stands in it, the browser saves it or hands it to our viewer: it is
 * never a page of this site (attachment, nosniff, sandbox).
 */
export async function getCvFile(context: Context, request: Request, id: string): Promise<Response> {
  const file = await openCvFile(context, CvRef.parse({ id }));
  const etag = `"${file.sha256}"`;
  const headers = {
    etag,
    // Kept by the browser alone, and asked for again each time, so that logging out ends it.
    'cache-control': 'private, no-cache',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  const body = Readable.toWeb(await file.open());
  return new Response(body, {
    headers: {
      ...headers,
      'content-type': safeType(file.mediaType),
      'content-length': String(file.byteSize),
      'content-disposition': attachment(file.fileName),
    },
  });
}

/** Types that a browser might run as a page are named as what they are to it: bytes to save. */
const safeType = (mediaType: string): string =>
  /^(?:text\/html|application\/xml|multipart\/related)$/.test(mediaType) ? 'application/octet-stream' : mediaType;
