import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoggedIn } from '../src/services/auth/schemas.ts';
import { type HostKind, hostKinds, openTestHost, type TestHost } from './support/open-test-host.ts';
import { newAccount, origin, password, send, trpcClient } from './support/test-account.ts';

describe.each(hostKinds)('accounts on %s', (kind: HostKind) => {
  let test: TestHost;
  beforeAll(async () => {
    test = await openTestHost(kind);
  });
  afterAll(() => test.close());

  it('registers with a workspace and is logged in by cookie and by token', async () => {
    const response = await send(test, {
      method: 'POST',
      path: '/api/auth/register',
      body: { email: '  Ada@Example.com ', password },
    });
    expect(response.status).toBe(200);
    const answer = LoggedIn.parse(await response.json());
    expect(answer).toMatchObject({ user: { email: 'ada@example.com' }, workspace: { name: 'My workspace' } });
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^vitae_session=[a-z0-9]+; Path=\/; HttpOnly; SameSite=Lax; Expires=/);
    for (const headers of [{ authorization: `Bearer ${answer.token}` }, { cookie: cookie.split(';')[0] ?? '' }]) {
      const me = await send(test, { path: '/api/auth/me', headers });
      expect(await me.json()).toEqual({ user: answer.user, workspace: answer.workspace });
    }
  });

  it('marks the cookie Secure where the browser speaks https', async () => {
    const request = new Request('https://vitae.test/api/auth/register', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'secure@example.com', password }),
    });
    const response = await test.host.fetch(request);
    expect(response.headers.get('set-cookie')).toMatch(/; Secure$/);
  });

  it('refuses an address that has an account, a short password and what is no address', async () => {
    const { email } = await newAccount(test);
    const attempts = [
      { input: { email: email.toUpperCase(), password }, status: 409, code: 'CONFLICT' },
      { input: { email: 'new@example.com', password: 'short' }, status: 400, code: 'VALIDATION' },
      { input: { email: 'nobody', password }, status: 400, code: 'VALIDATION' },
    ];
    for (const { input, status, code } of attempts) {
      const response = await send(test, { method: 'POST', path: '/api/auth/register', body: input });
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ error: { code } });
    }
  });

  it('answers an unknown address and a wrong password in the same words', async () => {
    const { email } = await newAccount(test);
    const client = trpcClient(test);
    const wrong = client.auth.logIn.mutate({ email, password: 'not this one at all' });
    await expect(wrong).rejects.toMatchObject({ data: { appCode: 'UNAUTHENTICATED' } });
    const unknown = client.auth.logIn.mutate({ email: 'nobody@example.com', password });
    const words = await wrong.catch((error: Error) => error.message);
    await expect(unknown).rejects.toThrow(words);
  });

  it('stops guessing after ten attempts, and not for others', async () => {
    const { email } = await newAccount(test);
    const other = await newAccount(test);
    const guess = () => send(test, { method: 'POST', path: '/api/auth/login', body: { email, password: 'guess' } });
    const codes = [];
    for (let attempt = 0; attempt < 11; attempt += 1) codes.push((await guess()).status);
    expect(codes).toEqual([...Array(10).fill(401), 429]);
    const right = await send(test, { method: 'POST', path: '/api/auth/login', body: { email, password } });
    expect(await right.json()).toMatchObject({
      error: { code: 'RATE_LIMITED', message: /Try again in 1[45] minutes/ },
    });
    await expect(trpcClient(test).auth.logIn.mutate({ email: other.email, password })).resolves.toMatchObject({
      user: { email: other.email },
    });
  });

  it('forgets failed attempts after a success', async () => {
    const { email } = await newAccount(test);
    const logIn = (attempt: string) => trpcClient(test).auth.logIn.mutate({ email, password: attempt });
    for (let round = 0; round < 2; round += 1) {
      for (let attempt = 0; attempt < 8; attempt += 1) await expect(logIn('guess')).rejects.toThrow();
      await expect(logIn(password)).resolves.toMatchObject({ user: { email } });
    }
  });

  it('lists sessions without their tokens, ends one, and logs out', async () => {
    const first = await newAccount(test);
    const second = await trpcClient(test).auth.logIn.mutate({ email: first.email, password });
    const listed = await first.trpc.session.list.query();
    expect(listed.map((one) => one.current)).toEqual([false, true]);
    expect(JSON.stringify(listed)).not.toContain(second.token);
    const ended = listed.find((one) => !one.current);
    expect(await first.trpc.session.end.mutate({ id: ended?.id ?? '' })).toEqual({ count: 1 });
    const me = await send(test, { path: '/api/auth/me', headers: { authorization: `Bearer ${second.token}` } });
    expect(me.status).toBe(401);
    const out = await first.rest('POST', '/api/auth/logout');
    expect(out.headers.get('set-cookie')).toMatch(/^vitae_session=;.*Expires=Thu, 01 Jan 1970/);
    await expect(first.trpc.auth.getMe.query()).rejects.toMatchObject({ data: { appCode: 'UNAUTHENTICATED' } });
  });

  it('takes neither the public id of a session nor the stored hash as a token', async () => {
    const account = await newAccount(test);
    const [session] = await account.trpc.session.list.query();
    const me = await send(test, { path: '/api/auth/me', headers: { authorization: `Bearer ${session?.id}` } });
    expect(me.status).toBe(401);
  });

  it("does not let a stranger end somebody's session", async () => {
    const [owner, stranger] = [await newAccount(test), await newAccount(test)];
    const [session] = await owner.trpc.session.list.query();
    const ending = stranger.trpc.session.end.mutate({ id: session?.id ?? '' });
    await expect(ending).rejects.toMatchObject({ data: { appCode: 'NOT_FOUND' } });
    await expect(owner.trpc.auth.getMe.query()).resolves.toMatchObject({ user: { email: owner.email } });
  });

  it('changes nothing for a page of another site', async () => {
    const { token } = await newAccount(test);
    const cookie = `vitae_session=${token}`;
    const logOut = (headers: Record<string, string>) =>
      send(test, { method: 'POST', path: '/api/auth/logout', headers: { cookie, ...headers } });
    const refused = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `${origin}.evil.example` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of refused) {
      const response = await logOut(headers);
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: 'FORBIDDEN' } });
    }
    expect((await logOut({ origin })).status).toBe(200);
  });

  it('opens no demo where none was made', async () => {
    const opened = trpcClient(test).auth.openDemo.mutate();
    await expect(opened).rejects.toMatchObject({ data: { appCode: 'NOT_FOUND' } });
    expect(await trpcClient(test).auth.getPublicInfo.query()).toEqual({
      demo: true,
      version: 'test',
      signedIn: false,
    });
  });
});
