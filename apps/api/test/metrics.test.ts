import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ModelTest } from './support/model-test.ts';

const token = 'a-token-of-more-than-16-characters';

describe('metrics', () => {
  let models: ModelTest;
  beforeAll(async () => {
    models = await ModelTest.open('postgres', {});
  });
  afterAll(() => models.close());

  const read = (remoteAddress: string, headers: Record<string, string> = {}) =>
    models.test.host.fetch(new Request('http://vitae.test/metrics', { headers }), { remoteAddress });

  it('count what models did, for all workers, without saying for whom', async () => {
    const asked = await models.setUp();
    await models.ask(asked);
    models.server.behave({ status: 500 });
    const again = await models.setUp();
    await models.ask(again);
    await models.ask(again);
    const text = await (await read('127.0.0.1')).text();
    expect(text).toContain('vitae_model_calls_total{outcome="answered"} 1');
    expect(text).toContain('vitae_model_calls_total{outcome="server"} 5');
    expect(text).toContain('vitae_model_input_tokens_total{outcome="answered"} 1000');
    expect(text).toContain('vitae_model_cost_usd_total{outcome="answered"} 0.0011');
    expect(text).toContain('vitae_model_breakers{state="open"} 1');
    expect(text).toContain('vitae_process_resident_memory_bytes');
    for (const secret of [asked.account.email, asked.account.workspaceId, asked.evaluationId, 'big-model', 'Loopback'])
      expect(text).not.toContain(secret);
  });

  it('are told to the machine itself, and to nobody else without a token', async () => {
    expect((await read('127.0.0.1')).status).toBe(200);
    expect((await read('203.0.113.7')).status).toBe(404);
    expect((await read('127.0.0.1', { 'x-forwarded-for': '203.0.113.7' })).status).toBe(404);
  });

  it('are told to who knows the token, from anywhere, and then to nobody else', async () => {
    const guarded = await ModelTest.open('postgres', {}, { options: { version: 'test', metricsToken: token } });
    const ask = (headers: Record<string, string>) =>
      guarded.test.host.fetch(new Request('http://vitae.test/metrics', { headers }), { remoteAddress: '127.0.0.1' });
    expect((await ask({ authorization: `Bearer ${token}` })).status).toBe(200);
    expect((await ask({ authorization: `Bearer ${token}x` })).status).toBe(404);
    expect((await ask({})).status).toBe(404);
    await guarded.close();
  });
});
