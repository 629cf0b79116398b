import type { Context, Next } from 'hono';

/** The longest posting with the longest rubric is a tenth of it. */
const maxJsonBytes = 2 * 1024 * 1024;

/** Refuses a body that is too large before it is parsed, whether its length is told, comes in chunks, or is not told. */
export async function limitBody(c: Context, next: Next): Promise<Response | undefined> {
  const { method, headers } = c.req.raw;
  // Looking for a body makes a whole Request of what the server keeps light, so reads are not asked for one.
  if (method === 'GET' || method === 'HEAD') return proceed(next);
  const length = headers.has('transfer-encoding') ? null : headers.get('content-length');
  if (length !== null) return Number(length) > maxJsonBytes ? tooLarge() : proceed(next);
  const body = await collect(c.req.raw);
  if (body === null) return tooLarge();
  // A Request of our own: the server's light one cannot be copied once its body is read.
  const { url, signal } = c.req.raw;
  c.req.raw = new Request(url, { method, headers: new Headers(headers), signal, ...(body.length > 0 && { body }) });
  return proceed(next);
}

async function proceed(next: Next): Promise<undefined> {
  await next();
}

/** The whole body, or null when it is too large. */
async function collect(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > maxJsonBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(): Response {
  const message = 'This request is larger than 2 MB. Send less at once.';
  return Response.json({ error: { code: 'PAYLOAD_TOO_LARGE', message } }, { status: 413 });
}
