import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openWebFiles } from './web-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'vitae-web-'));
mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'not of the build');
writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>Vitae</title>');
writeFileSync(join(folder, 'dist', 'assets', 'app-1a2b3c.js'), 'export {};');
const files = openWebFiles(join(folder, 'dist'));
const get = (path: string, init?: RequestInit) => files.find(new Request(`http://localhost${path}`, init));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the web build', () => {
  it('answers its page, with a policy, for every address that the web app routes', async () => {
    for (const path of ['/', '/cvs/0199a000', '/postings/new?from=library']) {
      const response = await get(path);
      expect(await response?.text()).toContain('<title>Vitae</title>');
      expect(response?.headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(response?.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('lets browsers keep what has a hash in its name for ever', async () => {
    const response = await get('/assets/app-1a2b3c.js');
    expect(response?.headers.get('cache-control')).toContain('immutable');
    expect(response?.headers.get('content-type')).toContain('javascript');
  });

  it('keeps the page of a share link out of search engines and other sites’ logs', async () => {
    const shared = await get('/shared/a-token');
    expect(shared?.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(shared?.headers.get('referrer-policy')).toBe('no-referrer');
    expect((await get('/cvs'))?.headers.has('x-robots-tag')).toBe(false);
  });

  it('answers 304 to who has it already', async () => {
    const etag = (await get('/'))?.headers.get('etag') ?? '';
    expect((await get('/', { headers: { 'if-none-match': etag } }))?.status).toBe(304);
  });

  it('has nothing for a missing file, another method, or a path out of its folder', async () => {
    expect(await get('/assets/gone.js')).toBeNull();
    expect(await get('/', { method: 'POST' })).toBeNull();
    expect(await get('/..%2fsecret.txt')).toBeNull();
    expect(await get('/%2e%2e/secret.txt')).toBeNull();
  });
});
