import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostKinds, openTestHost, type TestHost } from './support/open-test-host.ts';
import { type ScreenedWorkspace, screenedWorkspace } from './support/screened-workspace.ts';
import type { TestAccount } from './support/test-account.ts';

const identity = /Tomas|Berger|example\.com|Marta|Lindqvist|123 456/;

describe.each(hostKinds)('a blind screening on %s', (kind) => {
  let test: TestHost;
  let space: ScreenedWorkspace;
  let owner: TestAccount;
  beforeAll(async () => {
    test = await openTestHost(kind);
    space = await screenedWorkspace(test);
    owner = space.account;
    await owner.trpc.screening.setSettings.mutate({ postingId: space.postingId, blind: true });
  });
  afterAll(() => test.close());

  it('shows numbers for names wherever candidates are shown', async () => {
    const { postingId, bakerId } = space;
    const { items } = await owner.trpc.screening.list.query({ postingId });
    expect(JSON.stringify(items)).not.toMatch(identity);
    expect(items.map((row) => row.fileName).sort()).toEqual(['Candidate 1', 'Candidate 2']);
    expect(items.every((row) => row.hidden)).toBe(true);
    const id = await space.evaluationOf(bakerId);
    const detail = await owner.trpc.evaluation.get.query({ id });
    expect(JSON.stringify(detail)).not.toMatch(identity);
    expect(detail.candidate).toMatchObject({ hidden: true, blind: true });
    const { document, covered } = await owner.trpc.evaluation.getDocument.query({ id });
    expect(covered).toBe(true);
    expect(JSON.stringify(document)).not.toMatch(identity);
    expect(JSON.stringify(document)).toContain('400 loaves');
    const csv = await (await owner.rest('GET', `/api/screenings/${postingId}/export?format=csv`)).text();
    expect(csv).not.toMatch(identity);
    expect(csv).toContain('Candidate 1');
  });

  it('lets no search tell who is who', async () => {
    const { postingId } = space;
    expect((await owner.trpc.screening.list.query({ postingId, search: 'berger' })).total).toBe(0);
    expect((await owner.trpc.screening.list.query({ postingId, search: 'Candidate 2' })).total).toBe(1);
  });

  it('stays blind through a share link, which gives no file', async () => {
    const { token } = await owner.trpc.shareLink.create.mutate({ kind: 'screening', postingId: space.postingId });
    const { rest } = owner;
    const evaluationId = await space.evaluationOf(space.bakerId);
    const shown = await rest('GET', `/api/shared/${token}/evaluations/${evaluationId}`);
    const text = await shown.text();
    expect(text).toContain('Candidate');
    expect(text).not.toMatch(identity);
    expect((await rest('GET', `/api/shared/${token}/evaluations/${evaluationId}/file`)).status).toBe(403);
  });

  it('shows who it is when a decision is made or somebody asks, and keeps who saw it', async () => {
    const { postingId, bakerId, nurseId } = space;
    await owner.trpc.decision.create.mutate({ postingId, cvIds: [bakerId], kind: 'shortlist' });
    await owner.trpc.screening.reveal.mutate({ postingId, cvIds: [nurseId] });
    const { items } = await owner.trpc.screening.list.query({ postingId });
    expect(items.map((row) => row.name).sort()).toEqual(['Marta Lindqvist', 'Tomas Berger']);
    for (const cvId of [bakerId, nurseId]) {
      const { revealed } = await owner.trpc.decision.list.query({ postingId, cvId });
      expect(revealed?.by).toBe(owner.email);
    }
    const nurse = await owner.trpc.evaluation.get.query({ id: await space.evaluationOf(nurseId) });
    expect(nurse.candidate).toMatchObject({ hidden: false, blind: true, revealedBy: owner.email });
    expect(await owner.trpc.screening.reveal.mutate({ postingId, cvIds: [nurseId] })).toEqual({ count: 0 });
  });
});
