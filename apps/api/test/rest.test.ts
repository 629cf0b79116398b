import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { appRouter } from '../src/router/index.ts';
import { openTestHost, type TestHost } from './support/open-test-host.ts';
import { newAccount, send, type TestAccount } from './support/test-account.ts';

const OpenApi = z.object({
  openapi: z.string(),
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ operationId: z.string(), security: z.unknown().optional() })),
  ),
});
const requirements = [{ id: 'a', text: 'Welding', kind: 'must', weight: 3, topic: 'skill' }];

describe('REST', () => {
  let test: TestHost;
  let account: TestAccount;
  beforeAll(async () => {
    test = await openTestHost('postgres');
    account = await newAccount(test);
  });
  afterAll(() => test.close());

  it('is described by a valid OpenAPI 3.1 document', async () => {
    const document = await (await send(test, { path: '/api/openapi.json' })).json();
    const { valid, errors } = await new Validator().validate(z.record(z.string(), z.unknown()).parse(document));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    const { openapi, paths } = OpenApi.parse(document);
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/api/auth/register', '/api/auth/login', '/api/cv-evaluations', '/api/cvs/{id}/file']),
    );
    const operations = Object.values(paths).flatMap((item) => Object.values(item).map((one) => one.operationId));
    expect(new Set(operations).size).toBe(operations.length);
  });

  it('has a path for every procedure but those that answer streams or whole documents', async () => {
    const { paths } = OpenApi.parse(await (await send(test, { path: '/api/openapi.json' })).json());
    const described = Object.values(paths).flatMap((item) => Object.values(item).map((one) => one.operationId));
    const procedures = Object.keys(appRouter._def.procedures).map((name) => name.replaceAll('.', '-'));
    const missing = procedures.filter((name) => !described.includes(name));
    expect(missing).toEqual(['cv-getDocument', 'change-onChange']);
  });

  it('answers nobody on any path that is not public', async () => {
    const { paths } = OpenApi.parse(await (await send(test, { path: '/api/openapi.json' })).json());
    const id = '0199a5a0-0000-7000-8000-000000000000';
    for (const [path, item] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(item)) {
        if (operation.security === undefined) continue;
        const body = method === 'get' || method === 'delete' ? undefined : {};
        const response = await send(test, { method: method.toUpperCase(), path: path.replace(/\{.+?\}/, id), body });
        expect([path, method, response.status]).toEqual([path, method, 401]);
      }
    }
  });

  it('answers with and without a trailing slash', async () => {
    const created = await account.rest('POST', '/api/postings/', { title: 'Welder', text: 'Welder', requirements });
    const posting = z.object({ id: z.string() }).parse(await created.json());
    for (const path of [`/api/postings/${posting.id}`, `/api/postings/${posting.id}/`]) {
      expect(await (await account.rest('GET', path)).json()).toMatchObject({ id: posting.id, title: 'Welder' });
    }
    for (const path of [
      '/api/postings?page=1&pageSize=5',
      '/api/postings/?page=1&pageSize=5',
      '/api/cv-evaluations/',
    ]) {
      expect(await (await account.rest('GET', path)).json()).toMatchObject({ page: 1 });
    }
  });

  it('puts every failure into one shape, with its HTTP status', async () => {
    const failures = [
      { method: 'GET', path: '/api/postings/not-an-id', status: 400, code: 'VALIDATION' },
      { method: 'GET', path: '/api/cvs?page=0', status: 400, code: 'VALIDATION' },
      { method: 'GET', path: '/api/cvs?sort=colour', status: 400, code: 'VALIDATION' },
      { method: 'POST', path: '/api/postings', body: 'text', status: 415, code: 'CONTENT_TYPE_UNSUPPORTED' },
      { method: 'POST', path: '/api/postings', body: {}, status: 400, code: 'VALIDATION' },
      { method: 'GET', path: '/api/cvs/0199a5a0-0000-7000-8000-000000000000', status: 404, code: 'NOT_FOUND' },
      { method: 'GET', path: '/api/nothing-here', status: 404, code: 'NOT_FOUND' },
      { method: 'DELETE', path: '/api/postings', status: 405, code: 'METHOD_NOT_ALLOWED' },
      { method: 'PUT', path: '/api/cv-evaluations/', status: 405, code: 'METHOD_NOT_ALLOWED' },
      {
        method: 'POST',
        path: '/api/postings',
        body: { text: 'x'.repeat(2_200_000) },
        status: 413,
        code: 'PAYLOAD_TOO_LARGE',
      },
    ];
    for (const { method, path, body, status, code } of failures) {
      const response = await account.rest(method, path, body);
      expect([path, response.status]).toEqual([path, status]);
      expect(await response.json()).toMatchObject({ error: { code, message: expect.stringMatching(/\w/) } });
    }
  });

  it('says that a body is no JSON', async () => {
    const headers = { authorization: `Bearer ${account.token}`, 'content-type': 'application/json' };
    const response = await send(test, { method: 'POST', path: '/api/postings', headers, body: '{"text":' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { code: 'VALIDATION', message: expect.stringMatching(/JSON/) },
    });
  });

  it('names the methods that a path does take', async () => {
    const response = await account.rest('DELETE', '/api/postings');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it('names the field that is wrong', async () => {
    const response = await account.rest('POST', '/api/postings', { text: 'x', requirements: [{ id: 'a' }] });
    const { error } = z
      .object({ error: z.object({ issues: z.array(z.object({ path: z.string() })) }) })
      .parse(await response.json());
    expect(error.issues.map((issue) => issue.path)).toContain('requirements.0.text');
  });

  it('tells the health of database, queue and storage with their times', async () => {
    const response = await send(test, { path: '/api/health' });
    expect(response.status).toBe(200);
    const ok = { status: 'ok', durationMs: expect.any(Number) };
    expect(await response.json()).toEqual({
      status: 'ok',
      version: 'test',
      checks: { database: ok, queue: ok, storage: ok },
      models: { breakers: { open: 0, halfOpen: 0 } },
    });
  });

  it('answers 503 when a part is down, and says which', async () => {
    const { storage } = test.host.deps;
    const broken = await openTestHost('postgres', {
      storage: { ...storage, check: () => Promise.reject(new Error('EACCES /secret/path')) },
    });
    const response = await send(broken, { path: '/api/health' });
    const text = await response.text();
    await broken.close();
    expect(response.status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({
      status: 'failed',
      checks: { database: { status: 'ok' }, queue: { status: 'ok' }, storage: { status: 'failed' } },
    });
    expect(text).not.toContain('/secret/path');
  });

  it('has a page to browse that loads nothing from elsewhere', async () => {
    const page = await send(test, { path: '/api/docs' });
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await page.text();
    const parts = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(parts).toEqual(['/api/docs/page.css', '/api/openapi.json', '/api/docs/page.js']);
    for (const path of parts) expect((await send(test, { path })).status).toBe(200);
  });
});
