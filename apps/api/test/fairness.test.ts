import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostKinds, openTestHost, type TestHost } from './support/open-test-host.ts';
import { type ScreenedWorkspace, screenedWorkspace } from './support/screened-workspace.ts';
import { newAccount, origin, type TestAccount } from './support/test-account.ts';

const notFound = { data: { appCode: 'NOT_FOUND' } };

describe.each(hostKinds)('fairness on %s', (kind) => {
  let test: TestHost;
  let space: ScreenedWorkspace;
  let owner: TestAccount;
  let stranger: TestAccount;
  beforeAll(async () => {
    test = await openTestHost(kind);
    space = await screenedWorkspace(test);
    owner = space.account;
    stranger = await newAccount(test);
  });
  afterAll(() => test.close());

  it('checks a rubric on the own CVs and the invented ones, and keeps the result', async () => {
    const { postingId } = space;
    expect(await owner.trpc.fairness.get.query({ postingId })).not.toHaveProperty('check');
    const begun = await owner.trpc.fairness.start.mutate({ postingId });
    expect(begun.check).toMatchObject({ stage: 'pending', cvs: 2, withInvented: true, done: 0 });
    const again = await owner.trpc.fairness.start.mutate({ postingId });
    expect(again.check?.id).toBe(begun.check?.id);
    await test.drain();
    const { check, evaluatorVersion } = await owner.trpc.fairness.get.query({ postingId });
    expect(check).toMatchObject({ stage: 'completed', evaluatorVersion, done: check?.total, startedBy: owner.email });
    const promised = (check?.rows ?? []).filter(({ promise }) => promise === 'nothing');
    expect(promised.length).toBeGreaterThan(5);
    expect(promised.find((row) => row.kind === 'name')?.compared).toBeGreaterThan(20);
    expect(promised.filter(({ moved }) => moved > 0)).toEqual([]);
  }, 120_000);

  it('ends when it is cancelled, and begins anew', async () => {
    const { postingId } = space;
    await owner.trpc.fairness.start.mutate({ postingId });
    const cancelled = await owner.trpc.fairness.cancel.mutate({ postingId });
    expect(cancelled.check?.stage).toBe('cancelled');
    await test.drain();
    expect((await owner.trpc.fairness.get.query({ postingId })).check).toMatchObject({ stage: 'cancelled', done: 0 });
  });

  it('counts selection by supplied groups, and forgets them', async () => {
    const { postingId, bakerId } = space;
    const { items } = await owner.trpc.screening.list.query({ postingId });
    const [baker, nurse] = [items.find((row) => row.cvId === bakerId), items.find((row) => row.cvId !== bakerId)];
    const text = `file,group\n${baker?.fileName},North\n${nurse?.fileName};South\nnobody.pdf,South\n,South`;
    const supplied = await owner.trpc.fairness.supplyGroups.mutate({ postingId, text });
    expect(supplied.assigned).toBe(2);
    expect(supplied.faults.map(({ line }) => line)).toEqual([4, 5]);
    expect(JSON.stringify(supplied)).not.toContain('nobody');

    await owner.trpc.decision.create.mutate({ postingId, cvIds: [bakerId], kind: 'shortlist' });
    const impact = await owner.trpc.fairness.getImpact.query({ postingId });
    expect(impact.rows).toMatchObject([
      { group: 'North', total: 1, selected: 1, rate: 1, isReference: true },
      { group: 'South', total: 1, selected: 0, ratio: 0, isBelow: true, isSmall: true },
    ]);
    const top = await owner.trpc.fairness.getImpact.query({ postingId, by: 'top', value: 2 });
    expect(top.rows.map(({ selected }) => selected)).toEqual([1, 1]);
    const score = await owner.trpc.fairness.getImpact.query({ postingId, by: 'score', value: 100 });
    expect(score.rows.map(({ ratio }) => ratio)).toEqual([undefined, undefined]);

    // Never beside a candidate, nor in anything that goes out.
    const seen = [
      await owner.trpc.screening.list.query({ postingId }),
      await owner.trpc.evaluation.get.query({ id: await space.evaluationOf(bakerId) }),
      await owner.trpc.cv.get.query({ id: bakerId }),
    ];
    expect(JSON.stringify(seen)).not.toMatch(/North|South/);

    // A list that names nobody changes nothing.
    await owner.trpc.fairness.supplyGroups.mutate({ postingId, text: 'x.pdf,East' });
    expect((await owner.trpc.fairness.getImpact.query({ postingId })).rows).toHaveLength(2);
    expect(await owner.trpc.fairness.deleteGroups.mutate({ postingId })).toEqual({ count: 2 });
    expect(await owner.trpc.fairness.getImpact.query({ postingId })).toMatchObject({ rows: [], withoutGroup: 2 });
  });

  it('is there by REST', async () => {
    const response = await test.host.fetch(
      new Request(`${origin}/api/postings/${space.postingId}/impact?by=top&value=1`, {
        headers: { authorization: `Bearer ${owner.token}` },
      }),
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ rows: [], withoutGroup: 2, selectedWithoutGroup: 1 });
  });

  it('is nobody else’s', async () => {
    const { postingId } = space;
    const { get, start, cancel, supplyGroups, deleteGroups, getImpact } = stranger.trpc.fairness;
    for (const attempt of [
      () => get.query({ postingId }),
      () => start.mutate({ postingId }),
      () => cancel.mutate({ postingId }),
      () => supplyGroups.mutate({ postingId, text: 'a.pdf,North' }),
      () => deleteGroups.mutate({ postingId }),
      () => getImpact.query({ postingId }),
    ])
      await expect(attempt()).rejects.toMatchObject(notFound);
  });
});
