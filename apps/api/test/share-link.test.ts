import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clock } from '../src/ports/clock.ts';
import { hostKinds, openTestHost, type TestHost } from './support/open-test-host.ts';
import { type ScreenedWorkspace, screenedWorkspace } from './support/screened-workspace.ts';
import { newAccount, type TestAccount, trpcClient } from './support/test-account.ts';

const notFound = { data: { appCode: 'NOT_FOUND' } };
const forbidden = { data: { appCode: 'FORBIDDEN' } };

/** Real time, and as many days later as a test wants. */
class LaterClock implements Clock {
  days = 0;
  now(): Date {
    return new Date(Date.now() + this.days * 86_400_000);
  }
}

describe.each(hostKinds)('share links on %s', (kind) => {
  const clock = new LaterClock();
  let test: TestHost;
  let space: ScreenedWorkspace;
  let owner: TestAccount;
  beforeAll(async () => {
    test = await openTestHost(kind, { clock });
    space = await screenedWorkspace(test);
    owner = space.account;
  });
  afterAll(() => test.close());

  const visitor = () => trpcClient(test).shared;
  const shareScreening = () =>
    owner.trpc.shareLink.create.mutate({ kind: 'screening', postingId: space.postingId, days: 7 });

  it('shows a screening to somebody without an account, and what people decided and noted not', async () => {
    const { postingId, bakerId } = space;
    await owner.trpc.decision.create.mutate({ postingId, cvIds: [bakerId], kind: 'reject', reason: 'secret reason' });
    await owner.trpc.note.create.mutate({ postingId, cvId: bakerId, text: 'secret note' });
    const { token } = await shareScreening();
    expect(await visitor().get.query({ token })).toMatchObject({ kind: 'screening', postingTitle: 'Baker', total: 2 });
    const page = await visitor().list.query({ token });
    expect(page.items.map((row) => row.name)).toEqual(
      (await owner.trpc.screening.list.query({ postingId })).items.map((row) => row.name),
    );
    const evaluationId = await space.evaluationOf(bakerId);
    const evaluation = await visitor().getEvaluation.query({ token, evaluationId });
    expect(evaluation.cv.name).toBe('Tomas Berger');
    expect(evaluation).not.toHaveProperty('resume');
    const { document } = await visitor().getDocument.query({ token, evaluationId });
    expect(JSON.stringify(document)).toContain('400 loaves');
    expect(JSON.stringify([page, evaluation])).not.toMatch(/secret|person\d+@example/);
    const file = await test.host.fetch(
      new Request(`http://vitae.test/api/shared/${token}/evaluations/${evaluationId}/file`),
    );
    expect([file.status, await file.text()]).toEqual([200, expect.stringContaining('Tomas Berger')]);
  });

  it('shows one evaluation and what was read to its candidate, and nothing else', async () => {
    const evaluationId = await space.evaluationOf(space.bakerId);
    const contact = 'jobs@bakery.example';
    const { token } = await owner.trpc.shareLink.create.mutate({ kind: 'candidate', evaluationId, contact });
    expect(await visitor().get.query({ token })).toMatchObject({ kind: 'candidate', evaluationId, contact, total: 1 });
    const evaluation = await visitor().getEvaluation.query({ token, evaluationId });
    expect(evaluation.resume?.basics?.name).toBe('Tomas Berger');
    const other = await space.evaluationOf(space.nurseId);
    await expect(visitor().getEvaluation.query({ token, evaluationId: other })).rejects.toMatchObject(notFound);
    await expect(visitor().getDocument.query({ token, evaluationId: other })).rejects.toMatchObject(notFound);
    await expect(visitor().list.query({ token })).rejects.toMatchObject(forbidden);
  });

  it('ends when it is revoked or its time is over, and says which', async () => {
    const revoked = await shareScreening();
    await owner.trpc.shareLink.revoke.mutate({ id: revoked.id });
    await expect(visitor().get.query({ token: revoked.token })).rejects.toThrow(/ended by the people/);
    const expired = await shareScreening();
    clock.days = 8;
    await expect(visitor().get.query({ token: expired.token })).rejects.toThrow(/expired/);
    const { items } = await owner.trpc.shareLink.list.query({ postingId: space.postingId });
    const states = new Map(items.map(({ id, state }) => [id, state]));
    expect([states.get(revoked.id), states.get(expired.id)]).toEqual(['revoked', 'expired']);
    clock.days = 0;
    expect((await visitor().get.query({ token: expired.token })).total).toBe(2);
  });

  it('keeps no token, and leads nowhere with a wrong one', async () => {
    const { token } = await shareScreening();
    const rows = await test.database.query.shareLinks.findMany();
    expect(JSON.stringify(rows)).not.toContain(token);
    await expect(
      visitor().get.query({ token: `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}` }),
    ).rejects.toMatchObject(notFound);
    await expect(visitor().get.query({ token: 'short' })).rejects.toMatchObject({ data: { appCode: 'VALIDATION' } });
  });

  it('is nobody else’s to make, list or end', async () => {
    const stranger = await newAccount(test);
    const { id, token } = await shareScreening();
    const { postingId } = space;
    const evaluationId = await space.evaluationOf(space.bakerId);
    for (const asking of [
      () => stranger.trpc.shareLink.create.mutate({ kind: 'screening', postingId }),
      () => stranger.trpc.shareLink.create.mutate({ kind: 'candidate', evaluationId, contact: 'me' }),
      () => stranger.trpc.shareLink.list.query({ postingId }),
      () => stranger.trpc.shareLink.revoke.mutate({ id }),
    ]) {
      await expect(asking()).rejects.toMatchObject(notFound);
    }
    expect((await visitor().get.query({ token })).total).toBe(2);
  });
});
