import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAesSecretBox } from '../src/adapters/aes-secret-box.ts';
import { readSecretKeyFile } from '../src/adapters/secret-key-file.ts';
import { seedDemo } from '../src/demo/seed-demo.ts';
import type { Log } from '../src/ports/log.ts';
import { ModelTest } from './support/model-test.ts';
import { hostKinds, openTestHost } from './support/open-test-host.ts';
import { nurseCv } from './support/sample-texts.data.ts';
import { newAccount, trpcClient } from './support/test-account.ts';
import { uploadTexts } from './support/upload-texts.ts';

const code = (appCode: string) => ({ data: { appCode } });
const secret = 'sk-very-secret-0123456789-WXYZ';

describe.each(hostKinds)('model providers on %s', (kind) => {
  let models: ModelTest;
  const logged: string[] = [];
  const note = (...parts: unknown[]) => void logged.push(JSON.stringify(parts));
  const log: Log = { info: note, warn: note, error: note };
  beforeAll(async () => {
    models = await ModelTest.open(kind, {}, { log });
  });
  afterAll(() => models.close());
  afterEach(() => models.reset());

  const settings = (change: object = {}) => ({
    name: 'Mine',
    kind: 'compatible' as const,
    baseUrl: models.server.baseUrl,
    model: 'big-model',
    apiKey: secret as string | null,
    ...change,
  });

  it('keeps a key encrypted and shows its last four characters, nowhere more', async () => {
    const { trpc, rest } = await newAccount(models.test);
    const { id } = await trpc.modelProvider.create.mutate(settings({ inputPrice: 0.5, outputPrice: 2 }));
    const [kept] = (await trpc.modelProvider.list.query()).items;
    expect(kept).toEqual({
      ...{
        id,
        name: 'Mine',
        kind: 'compatible',
        baseUrl: models.server.baseUrl,
        model: 'big-model',
        keyEnding: 'WXYZ',
      },
      ...{ inputPrice: 0.5, outputPrice: 2, tokenCeiling: null, enabled: true },
      breaker: { state: 'closed', failures: 0 },
    });
    models.server.behave({ status: 401 });
    await trpc.modelProvider.test.mutate({ id });
    const told = [await (await rest('GET', '/api/model-providers')).text(), ...logged].join();
    expect(told).not.toContain(secret.slice(0, -4));
    const rows = JSON.stringify(await models.rows('select * from model_providers'));
    expect(rows).toContain('v1.');
    expect(rows).not.toContain(secret.slice(0, -4));
  });

  it('tests by the list of models, which costs nothing, and says what to do when that fails', async () => {
    const { trpc } = await newAccount(models.test);
    const { id } = await trpc.modelProvider.create.mutate(settings());
    const lists = models.server.lists;
    const works = await trpc.modelProvider.test.mutate({ id });
    expect(works).toMatchObject({ ok: true, models: ['a-small-model', 'big-model'] });
    const { baseUrl } = models.server;
    const refused = await trpc.modelProvider.test.mutate({ baseUrl, apiKey: 'sk-wrong-key' });
    expect(refused).toMatchObject({ ok: false, message: expect.stringContaining('refused the key') });
    const elsewhere = await trpc.modelProvider.test.mutate({ baseUrl: `${baseUrl}/v9`, apiKey: null });
    expect(elsewhere).toMatchObject({ ok: false, message: expect.stringContaining('/v1') });
    const nobody = await trpc.modelProvider.test.mutate({ baseUrl: 'http://127.0.0.1:9/v1', apiKey: null });
    expect(nobody).toMatchObject({ ok: false, message: expect.stringContaining('could not be reached') });
    expect(models.server.lists).toBe(lists + 2);
    expect(models.server.calls).toHaveLength(0);
  });

  it('never sends a kept key to another server', async () => {
    const { trpc } = await newAccount(models.test);
    const { id } = await trpc.modelProvider.create.mutate(settings());
    const baseUrl = 'http://127.0.0.1:9/v1';
    await expect(trpc.modelProvider.test.mutate({ id, baseUrl })).rejects.toMatchObject(code('VALIDATION'));
    await expect(trpc.modelProvider.update.mutate({ id, baseUrl })).rejects.toMatchObject(code('VALIDATION'));
    await trpc.modelProvider.update.mutate({ id, baseUrl, apiKey: 'another-key' });
    expect((await trpc.modelProvider.list.query()).items[0]).toMatchObject({ baseUrl, keyEnding: '-key' });
  });

  it('changes what is given and leaves the rest; null takes the key away', async () => {
    const { trpc } = await newAccount(models.test);
    const { id } = await trpc.modelProvider.create.mutate(settings());
    const get = async () => (await trpc.modelProvider.list.query()).items[0];
    expect((await get())?.problem).toBe('price-unknown');
    await trpc.modelProvider.update.mutate({ id, name: 'Renamed', tokenCeiling: 1000, enabled: false });
    const renamed = await get();
    expect(renamed).toMatchObject({ name: 'Renamed', keyEnding: 'WXYZ', tokenCeiling: 1000, enabled: false });
    expect(renamed?.problem).toBeUndefined();
    await trpc.modelProvider.update.mutate({ id, apiKey: null });
    expect((await get())?.keyEnding).toBeUndefined();
    await trpc.modelProvider.delete.mutate({ id });
    expect(await get()).toBeUndefined();
  });

  it('answers the same provider when the caller repeats its own id', async () => {
    const { trpc } = await newAccount(models.test);
    const id = '0199a5a0-0000-7000-8000-00000000000d';
    expect(await trpc.modelProvider.create.mutate({ id, ...settings() })).toEqual({ id });
    expect(await trpc.modelProvider.create.mutate({ id, ...settings() })).toEqual({ id });
    expect((await trpc.modelProvider.list.query()).items).toHaveLength(1);
  });

  it.each([
    'ftp://host/v1',
    'http://user:pass@host/v1',
    'http://host/v1?x=1',
    'not an address',
    'http://169.254.169.254/v1',
  ])('refuses the address %s', async (baseUrl) => {
    const { trpc } = await newAccount(models.test);
    await expect(trpc.modelProvider.create.mutate(settings({ baseUrl }))).rejects.toMatchObject(code('VALIDATION'));
  });

  it('keeps nothing in the demo workspace, which is open to everybody', async () => {
    await seedDemo(models.test.host.deps);
    const { token } = await trpcClient(models.test).auth.openDemo.mutate();
    const demo = trpcClient(models.test, { authorization: `Bearer ${token}` });
    expect(await demo.modelProvider.list.query()).toMatchObject({ items: [], canEdit: false });
    await expect(demo.modelProvider.create.mutate(settings())).rejects.toMatchObject(code('FORBIDDEN'));
    const testing = demo.modelProvider.test.mutate({ baseUrl: models.server.baseUrl });
    await expect(testing).rejects.toMatchObject(code('FORBIDDEN'));
    await expect(demo.modelProvider.setBudget.mutate({ ceilingUsd: 5 })).rejects.toMatchObject(code('FORBIDDEN'));
  });

  it('shows and changes nothing for a stranger', async () => {
    const owner = await newAccount(models.test);
    const stranger = await newAccount(models.test);
    const { id } = await owner.trpc.modelProvider.create.mutate(settings());
    const before = await owner.trpc.modelProvider.list.query();
    const notFound = code('NOT_FOUND');
    expect((await stranger.trpc.modelProvider.list.query()).items).toEqual([]);
    await expect(stranger.trpc.modelProvider.update.mutate({ id, name: 'X' })).rejects.toMatchObject(notFound);
    await expect(stranger.trpc.modelProvider.test.mutate({ id })).rejects.toMatchObject(notFound);
    await expect(stranger.trpc.modelProvider.delete.mutate({ id })).rejects.toMatchObject(notFound);
    expect((await stranger.rest('DELETE', `/api/model-providers/${id}`)).status).toBe(404);
    await stranger.trpc.modelProvider.order.mutate({ ids: [id] });
    await stranger.trpc.modelProvider.setBudget.mutate({ ceilingUsd: 99 });
    expect(await owner.trpc.modelProvider.list.query()).toEqual(before);
    await expect(stranger.trpc.modelProvider.create.mutate({ id, ...settings() })).rejects.toMatchObject(
      code('CONFLICT'),
    );
  });
});

describe('a host’s own model', () => {
  it('is offered to every workspace but the demo, behind its own providers, without saying where it is', async () => {
    const server = await ModelTest.open('postgres');
    const { baseUrl } = server.server;
    const hostModel = {
      access: { baseUrl, apiKey: secret },
      model: 'big-model',
      price: { input: 1, output: 1 },
      tokenCeiling: null,
    };
    const models = await ModelTest.open('postgres', { hostModel, defaultCeilingMicros: 2_000_000 });
    try {
      const account = await newAccount(models.test);
      const listed = await account.trpc.modelProvider.list.query();
      expect(listed).toMatchObject({
        items: [{ id: 'environment', model: 'big-model', baseUrl: '' }],
        budget: { ceilingUsd: 2 },
      });
      expect(JSON.stringify(listed)).not.toContain(secret.slice(-4));
      const [cvId = ''] = await uploadTexts(account, [nurseCv]);
      const evaluationId = await models.evaluate(account, { cvId });
      expect(await models.ask({ account, evaluationId })).toMatchObject({
        stage: 'completed',
        provider: 'Offered by this Vitae',
      });
      expect(server.server.calls[0]?.authorization).toBe(`Bearer ${secret}`);
      await seedDemo(models.test.host.deps);
      const { token } = await trpcClient(models.test).auth.openDemo.mutate();
      const demo = trpcClient(models.test, { authorization: `Bearer ${token}` });
      expect((await demo.modelProvider.list.query()).items).toEqual([]);
    } finally {
      await models.close();
      await server.close();
    }
  });

  it('may allow certain hosts only', async () => {
    const models = await ModelTest.open('postgres', { allowedHosts: ['models.example:443'] });
    const { trpc } = await newAccount(models.test);
    const { baseUrl } = models.server;
    const creating = trpc.modelProvider.create.mutate({
      name: 'X',
      kind: 'compatible',
      baseUrl,
      model: 'x',
      apiKey: null,
    });
    await expect(creating).rejects.toMatchObject(code('VALIDATION'));
    await models.close();
  });

  it('keeps no keys without a lasting key of its own', async () => {
    const test = await openTestHost('postgres');
    const { trpc } = await newAccount(test);
    const creating = trpc.modelProvider.create.mutate({
      ...{ name: 'X', kind: 'ollama', baseUrl: 'http://127.0.0.1:9/v1', model: 'x', apiKey: null },
    });
    await expect(creating).rejects.toMatchObject(code('UNAVAILABLE'));
    expect(await trpc.modelProvider.list.query()).toMatchObject({ canEdit: false });
    await test.close();
  });
});

describe('the secret box', () => {
  const box = createAesSecretBox(randomBytes(32));

  it('opens what it sealed, for the same owner only, and not what was tampered with', () => {
    const sealed = box.seal('sk-ä-123', 'workspace provider');
    expect(sealed).not.toContain('123');
    expect(box.open(sealed, 'workspace provider')).toBe('sk-ä-123');
    expect(box.seal('sk-ä-123', 'workspace provider')).not.toBe(sealed);
    expect(() => box.open(sealed, 'another provider')).toThrow();
    expect(() => box.open(`${sealed.slice(0, -3)}AAA`, 'workspace provider')).toThrow();
    expect(() => createAesSecretBox(randomBytes(32)).open(sealed, 'workspace provider')).toThrow();
  });

  it('marks the same text alike, and nobody else does', () => {
    expect(box.mark('text')).toBe(box.mark('text'));
    expect(box.mark('text')).not.toBe(box.mark('texts'));
    expect(createAesSecretBox(randomBytes(32)).mark('text')).not.toBe(box.mark('text'));
  });

  it('has a key file that is made once, for its user alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vitae-secret-'));
    const made = await Promise.all([readSecretKeyFile(folder), readSecretKeyFile(folder), readSecretKeyFile(folder)]);
    for (const key of made) expect(key).toEqual(made[0]);
    expect(await readSecretKeyFile(folder)).toEqual(made[0]);
    expect((await stat(join(folder, 'secret.key'))).mode & 0o777).toBe(0o600);
    expect((await readFile(join(folder, 'secret.key'), 'utf8')).trim()).toHaveLength(44);
    await writeFile(join(folder, 'secret.key'), 'short');
    await expect(readSecretKeyFile(folder)).rejects.toThrow(/32 bytes/);
    await rm(folder, { recursive: true });
  });
});
