import type { Env, Hono } from 'hono';
import { docsPage } from './docs-page.ts';
import { docsScript } from './docs-script.data.ts';
import { docsStyle } from './docs-style.data.ts';
import { createOpenApiDocument } from './document.ts';

/** /api/openapi.json and the page that shows it; everything comes from this server. */
export function addDocumentation<Bindings extends Env>(app: Hono<Bindings>, version: string): void {
  let document: string | undefined;
  app.get('/api/openapi.json', () => {
    document ??= JSON.stringify(createOpenApiDocument(version));
    return new Response(document, { headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' } });
  });
  app.get('/api/docs', () => page(docsPage, 'text/html; charset=utf-8'));
  app.get('/api/docs/page.js', () => page(docsScript, 'text/javascript; charset=utf-8'));
  app.get('/api/docs/page.css', () => page(docsStyle, 'text/css; charset=utf-8'));
}

function page(body: string, contentType: string): Response {
  return new Response(body, {
    headers: {
      'content-type': contentType,
      'cache-control': 'no-cache',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'",
    },
  });
}
