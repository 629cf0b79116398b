import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

export interface WebFiles {
  /** A file of the web build; the page itself for addresses that the web app routes; null when there is no build. */
  find(request: Request): Promise<Response | null> | Response | null;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Only our own code and files; pdf.js draws with blob: fonts and images and runs in a worker of our own. */
const pagePolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The address of a share link is its key: no search engine keeps it and no other site is told of it. */
const unlisted = [
  ['x-robots-tag', 'noindex, nofollow'],
  ['referrer-policy', 'no-referrer'],
] as const;

interface WebFile {
  readonly path: string;
  readonly size: number;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Looks through the folder once: what is not in it now is not served, whatever the address says. */
export function openWebFiles(folder: string): WebFiles {
  const files = new Map<string, WebFile>();
  for (const entry of listFiles(folder)) files.set(`/${relative(folder, entry).split(sep).join('/')}`, describe(entry));
  return {
    find: async (request) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') return null;
      const { pathname } = new URL(request.url);
      const file = files.get(pathname) ?? (extname(pathname) === '' ? files.get('/index.html') : undefined);
      if (file === undefined) return null;
      const response = await answer(file, request);
      if (pathname.startsWith('/shared/')) for (const [name, value] of unlisted) response.headers.set(name, value);
      return response;
    },
  };
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    // Not built: the API works without it.
    return [];
  }
}

function describe(path: string): WebFile {
  const { size, mtimeMs } = statSync(path);
  const isPage = path.endsWith('.html');
  // Vite puts a hash of the content into the names in "assets": they never change.
  const isHashed = path.includes(`${sep}assets${sep}`);
  return {
    path,
    size,
    etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
    headers: {
      'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      ...(isPage ? { 'content-security-policy': pagePolicy } : {}),
    },
  };
}

async function answer(file: WebFile, request: Request): Promise<Response> {
  const headers = { ...file.headers, etag: file.etag };
  if (request.headers.get('if-none-match') === file.etag) return new Response(null, { status: 304, headers });
  const withLength = { ...headers, 'content-length': String(file.size) };
  if (request.method === 'HEAD') return new Response(null, { headers: withLength });
  // The largest of them is a megabyte; whole, it is sent in one go.
  return new Response(await readFile(file.path), { headers: withLength });
}
