import { describe, expect, it } from 'vitest';
import { seedDemo } from '../src/demo/seed-demo.ts';
import { hostKinds, openTestHost } from './support/open-test-host.ts';
import { trpcClient } from './support/test-account.ts';

describe.each(hostKinds)('the demo on %s', (kind) => {
  it('is a posting with a dozen CVs, read, evaluated and ranked; seeding again mends what was deleted', async () => {
    const test = await openTestHost(kind);
    await seedDemo(test.host.deps);
    await test.drain();
    const { token, workspace } = await trpcClient(test).auth.openDemo.mutate();
    expect(workspace.name).toBe('Demo');
    const demo = trpcClient(test, { authorization: `Bearer ${token}` });
    const { items } = await demo.posting.list.query({});
    expect(items).toHaveLength(1);
    const postingId = items[0]?.id ?? '';
    const screening = await demo.screening.get.query({ postingId });
    expect(screening.counts.completed).toBeGreaterThanOrEqual(12);
    expect(screening.counts.completed).toBe(screening.total);
    const ranked = await demo.screening.list.query({ postingId });
    const scores = ranked.items.map((row) => row.score ?? 0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect((scores[0] ?? 0) - (scores.at(-1) ?? 0)).toBeGreaterThan(20);

    await demo.cv.delete.mutate({ ids: [ranked.items[0]?.cvId ?? ''] });
    await demo.posting.delete.mutate({ ids: [postingId] });
    await seedDemo(test.host.deps);
    await test.drain();
    const mended = await demo.screening.get.query({ postingId });
    expect([mended.total, mended.counts.completed]).toEqual([screening.total, screening.total]);
    await expect(
      trpcClient(test).auth.register.mutate({ email: 'demo@vitae.invalid', password: 'correct horse battery' }),
    ).rejects.toMatchObject({ data: { appCode: 'CONFLICT' } });
    await test.close();
  });
});
