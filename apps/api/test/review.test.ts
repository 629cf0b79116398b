import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostKinds, openTestHost, type TestHost } from './support/open-test-host.ts';
import { bakerCv } from './support/sample-texts.data.ts';
import { bread, care, type ScreenedWorkspace, screenedWorkspace } from './support/screened-workspace.ts';
import { newAccount, type TestAccount } from './support/test-account.ts';

const notFound = { data: { appCode: 'NOT_FOUND' } };

describe.each(hostKinds)('reviews of a screening on %s', (kind) => {
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

  const ranking = (input: object = {}) => owner.trpc.screening.list.query({ postingId: space.postingId, ...input });

  it('decides on many at once, keeps every decision, and undoes them', async () => {
    const { postingId, bakerId, nurseId } = space;
    const first = await owner.trpc.decision.create.mutate({ postingId, cvIds: [bakerId, nurseId], kind: 'hold' });
    expect(first.ids).toHaveLength(2);
    const reason = 'Bakes every night';
    const second = await owner.trpc.decision.create.mutate({ postingId, cvIds: [bakerId], kind: 'shortlist', reason });
    const { items } = await ranking({ decisions: ['shortlist'] });
    expect(items).toMatchObject([{ cvId: bakerId, decision: { kind: 'shortlist', reason, by: owner.email } }]);
    expect((await owner.trpc.screening.get.query({ postingId })).decisions).toEqual({
      shortlist: 1,
      hold: 1,
      reject: 0,
    });
    expect((await ranking({ decisions: ['none', 'reject'] })).total).toBe(0);

    expect(await owner.trpc.decision.undo.mutate({ ids: second.ids })).toEqual({ count: 1 });
    expect((await ranking({ decisions: ['hold'] })).total).toBe(2);
    const history = await owner.trpc.decision.list.query({ postingId, cvId: bakerId });
    expect(history.items.map((one) => [one.kind, one.undoneBy])).toEqual([
      ['shortlist', owner.email],
      ['hold', undefined],
    ]);
    await expect(owner.trpc.decision.undo.mutate({ ids: second.ids })).rejects.toMatchObject(notFound);
    await owner.trpc.decision.undo.mutate({ ids: first.ids });
    expect((await ranking({ decisions: ['none'] })).total).toBe(2);
  });

  it('keeps a person’s verdict beside the machine’s, and scores with it apart', async () => {
    const evaluationId = await space.evaluationOf(space.bakerId);
    const before = await owner.trpc.evaluation.get.query({ id: evaluationId });
    const override = { evaluationId, requirementId: 'care', verdict: 'met', reason: 'Told us on the phone' } as const;
    const { id } = await owner.trpc.verdictOverride.set.mutate(override);
    const after = await owner.trpc.evaluation.get.query({ id: evaluationId });
    expect([after.score, after.result]).toEqual([before.score, before.result]);
    expect(after.overrides).toMatchObject([
      { id, requirementId: 'care', verdict: 'met', stands: true, by: owner.email },
    ]);
    expect(after.reviewedScore).toBeGreaterThan(after.score ?? 100);
    const row = (await ranking()).items.find((one) => one.cvId === space.bakerId);
    expect(row).toMatchObject({
      score: after.score,
      reviewedScore: after.reviewedScore,
      overrides: [{ requirementId: 'care', verdict: 'met' }],
    });
    const unknown = { ...override, requirementId: 'no such requirement' };
    await expect(owner.trpc.verdictOverride.set.mutate(unknown)).rejects.toMatchObject(notFound);

    const { id: second } = await owner.trpc.verdictOverride.set.mutate({ ...override, verdict: 'partial' });
    const third = await owner.trpc.evaluation.get.query({ id: evaluationId });
    expect(third.overrides).toMatchObject([{ id: second, verdict: 'partial' }]);
    await owner.trpc.verdictOverride.remove.mutate({ id: second });
    const last = await owner.trpc.evaluation.get.query({ id: evaluationId });
    expect(last.overrides).toEqual([]);
    expect(last).not.toHaveProperty('reviewedScore');
  });

  it('takes notes, lets their author edit, delete and bring them back, and nobody else', async () => {
    const candidate = { postingId: space.postingId, cvId: space.nurseId };
    const { id } = await owner.trpc.note.create.mutate({ ...candidate, text: 'Call in May' });
    await owner.trpc.note.update.mutate({ id, text: 'Call in June' });
    const { items } = await owner.trpc.note.list.query(candidate);
    expect(items).toMatchObject([{ id, text: 'Call in June', own: true, by: owner.email }]);
    expect(items[0]?.editedAt).toBeDefined();
    expect((await ranking()).items.find((row) => row.cvId === space.nurseId)?.noteCount).toBe(1);
    await owner.trpc.note.delete.mutate({ id });
    expect(await owner.trpc.note.list.query(candidate)).toEqual({ items: [] });
    await owner.trpc.note.restore.mutate({ id });
    expect((await owner.trpc.note.list.query(candidate)).items).toHaveLength(1);
    for (const asking of [
      () => stranger.trpc.note.update.mutate({ id, text: 'mine now' }),
      () => stranger.trpc.note.delete.mutate({ id }),
      () => stranger.trpc.note.restore.mutate({ id }),
    ]) {
      await expect(asking()).rejects.toMatchObject(notFound);
    }
  });

  it('names near-duplicates until somebody says that they are two people', async () => {
    const { account, postingId, bakerId, nurseId } = await screenedWorkspace(test);
    expect((await account.trpc.screening.listDuplicates.query({ postingId })).pairs).toEqual([]);
    const form = new FormData();
    const again = bakerCv.replace('400 loaves', '450 loaves');
    form.append('cv', new File([again], 'again.txt', { type: 'text/plain' }));
    await account.rest('POST', '/api/cvs', form);
    expect(await account.trpc.screening.get.query({ postingId })).toMatchObject({ missing: 1, total: 2 });
    await account.trpc.screening.start.mutate({ postingId, only: 'missing' });
    await test.drain();
    const { pairs } = await account.trpc.screening.listDuplicates.query({ postingId });
    expect(pairs).toHaveLength(1);
    expect(pairs[0]?.cvIds[0]).toBe(bakerId);
    expect(pairs[0]?.reasons).toContain('same-email');
    const [cvId = '', otherCvId = ''] = pairs[0]?.cvIds ?? [];
    await account.trpc.screening.dismissDuplicate.mutate({ cvId: otherCvId, otherCvId: cvId });
    expect((await account.trpc.screening.listDuplicates.query({ postingId })).pairs).toEqual([]);
    await account.trpc.screening.restoreDuplicate.mutate({ cvId, otherCvId });
    expect((await account.trpc.screening.listDuplicates.query({ postingId })).pairs).toHaveLength(1);
    for (const asking of [
      () => stranger.trpc.screening.dismissDuplicate.mutate({ cvId, otherCvId: nurseId }),
      () => stranger.trpc.screening.restoreDuplicate.mutate({ cvId, otherCvId }),
    ]) {
      await expect(asking()).rejects.toMatchObject(notFound);
    }
  });

  it('lets CVs that arrive join by themselves, and says who moved under a new rubric and why', async () => {
    const { account, postingId, bakerId, nurseId } = await screenedWorkspace(test);
    await account.trpc.screening.setSettings.mutate({ postingId, takesNewCvs: true });
    const form = new FormData();
    form.append('cv', new File(['Ana Novak\nBaker\n\nExperience\nBaker, Kruh d.o.o., 2015 – 2020'], 'ana.txt'));
    await account.rest('POST', '/api/cvs', form);
    await test.drain();
    const joined = await account.trpc.screening.get.query({ postingId });
    expect(joined).toMatchObject({ missing: 0, counts: { completed: 3 }, settings: { takesNewCvs: true } });
    expect(joined).not.toHaveProperty('comparedVersion');

    await account.trpc.posting.setRequirements.mutate({
      id: postingId,
      requirements: [
        { ...bread, weight: 1 },
        { ...care, weight: 9 },
      ],
    });
    await account.trpc.screening.start.mutate({ postingId, cvIds: [bakerId, nurseId] });
    await test.drain();
    expect(await account.trpc.screening.get.query({ postingId })).toMatchObject({ comparedVersion: 1, outdated: 1 });
    const moves = await account.trpc.screening.listMoves.query({ postingId });
    expect(moves).toMatchObject({ fromVersion: 1, toVersion: 2, total: 2 });
    const nurse = moves.items.find((row) => row.cvId === nurseId);
    expect(nurse?.scoreAfter).toBeGreaterThan(nurse?.scoreBefore ?? 100);
    expect(nurse?.terms[0]).toMatchObject({ requirementId: 'care', reason: 'reweighed' });
    const rest = await account.rest('GET', `/api/screenings/${postingId}/moves?pageSize=1`);
    expect(await rest.json()).toMatchObject({ total: 2, items: [{}] });
  });

  it('exports the ranking, with decisions, as CSV and XLSX', async () => {
    const { postingId, nurseId } = space;
    await owner.trpc.decision.create.mutate({ postingId, cvIds: [nurseId], kind: 'reject', reason: '=cmd|calc' });
    const csv = await owner.rest('GET', `/api/screenings/${postingId}/export?format=csv`);
    expect(csv.headers.get('content-disposition')).toContain('Baker - screening.csv');
    const text = await csv.text();
    expect(text).toContain('Baking bread (must, weight 5)');
    expect(text).toContain(",reject,'=cmd|calc,");
    const xlsx = await owner.rest('GET', `/api/screenings/${postingId}/export?format=xlsx`);
    const bytes = new Uint8Array(await xlsx.arrayBuffer());
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
    expect((await owner.rest('GET', `/api/screenings/${postingId}/export?format=pdf`)).status).toBe(400);
  });

  it('is nobody else’s', async () => {
    const { postingId, bakerId } = space;
    const evaluationId = await space.evaluationOf(bakerId);
    const { id: overrideId } = await owner.trpc.verdictOverride.set.mutate({
      evaluationId,
      requirementId: 'care',
      verdict: 'met',
      reason: 'Seen',
    });
    const { ids } = await owner.trpc.decision.create.mutate({ postingId, cvIds: [bakerId], kind: 'hold' });
    const candidate = { postingId, cvId: bakerId };
    for (const asking of [
      () => stranger.trpc.decision.create.mutate({ postingId, cvIds: [bakerId], kind: 'reject' }),
      () => stranger.trpc.decision.undo.mutate({ ids }),
      () => stranger.trpc.decision.list.query(candidate),
      () => stranger.trpc.note.create.mutate({ ...candidate, text: 'hello' }),
      () => stranger.trpc.note.list.query(candidate),
      () =>
        stranger.trpc.verdictOverride.set.mutate({ evaluationId, requirementId: 'care', verdict: 'met', reason: 'x' }),
      () => stranger.trpc.verdictOverride.remove.mutate({ id: overrideId }),
      () => stranger.trpc.evaluation.getDocument.query({ id: evaluationId }),
      () => stranger.trpc.screening.setSettings.mutate({ postingId, blind: true }),
      () => stranger.trpc.screening.reveal.mutate({ postingId, cvIds: [bakerId] }),
      () => stranger.trpc.screening.listDuplicates.query({ postingId }),
      () => stranger.trpc.screening.listMoves.query({ postingId }),
    ]) {
      await expect(asking()).rejects.toMatchObject(notFound);
    }
    expect((await stranger.rest('GET', `/api/screenings/${postingId}/export?format=csv`)).status).toBe(404);
    // Somebody else's CV is no candidate of one's own posting.
    const theirs = await stranger.trpc.posting.create.mutate({ title: 'P', text: 'P', requirements: [bread] });
    const foreign = { postingId: theirs.id, cvIds: [bakerId] };
    await expect(stranger.trpc.decision.create.mutate({ ...foreign, kind: 'hold' })).rejects.toMatchObject(notFound);
  });
});
