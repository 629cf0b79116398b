import type { Requirement } from '@vitae/core/posting/requirement';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostKinds, openTestHost, type TestHost } from './support/open-test-host.ts';
import { nursePosting } from './support/sample-texts.data.ts';
import { newAccount, type TestAccount } from './support/test-account.ts';

const requirement = (id: string, change: Partial<Requirement> = {}): Requirement => ({
  id,
  text: `Requirement ${id}`,
  kind: 'must',
  weight: 3,
  topic: 'other',
  ...change,
});
const code = (appCode: string) => ({ data: { appCode } });

describe.each(hostKinds)('postings on %s', (kind) => {
  let test: TestHost;
  let owner: TestAccount;
  let stranger: TestAccount;
  beforeAll(async () => {
    test = await openTestHost(kind);
    owner = await newAccount(test);
    stranger = await newAccount(test);
  });
  afterAll(() => test.close());

  it('finds title and requirements in the text and marks where they stand', async () => {
    const posting = await owner.trpc.posting.create.mutate({ text: nursePosting });
    expect(posting.title).toContain('Nurse');
    expect(posting.rubric.version).toBe(1);
    expect(posting.rubric.requirements.length).toBeGreaterThanOrEqual(4);
    const { text } = posting;
    for (const { source } of posting.rubric.requirements) {
      expect(text.slice(source?.start, source?.end).trim()).not.toBe('');
    }
    expect(await owner.trpc.posting.get.query({ id: posting.id })).toEqual(posting);
  });

  it('previews without keeping anything', async () => {
    const before = await owner.trpc.posting.list.query({});
    const preview = await owner.trpc.posting.preview.mutate({ text: nursePosting });
    expect(preview.requirements.length).toBeGreaterThanOrEqual(4);
    expect((await owner.trpc.posting.list.query({})).total).toBe(before.total);
  });

  it('says clearly that a text asks for nothing', async () => {
    const creating = owner.trpc.posting.create.mutate({ text: '…' });
    await expect(creating).rejects.toMatchObject(code('POSTING_HAS_NO_REQUIREMENTS'));
    const byHand = await owner.trpc.posting.create.mutate({
      title: 'By hand',
      text: '…',
      requirements: [requirement('a')],
    });
    expect(byHand).toMatchObject({ title: 'By hand', rubric: { requirements: [{ id: 'a' }] } });
  });

  it('refuses text that no database can keep, wherever it stands', async () => {
    const valid = { title: 'T', text: 'T', requirements: [requirement('a')] };
    for (const bad of ['a\0b', 'a\ud800b']) {
      for (const input of [
        { ...valid, text: bad },
        { ...valid, title: bad },
        { ...valid, requirements: [requirement('a', { text: bad })] },
      ]) {
        await expect(owner.trpc.posting.create.mutate(input)).rejects.toMatchObject(code('VALIDATION'));
      }
      await expect(owner.trpc.posting.list.query({ search: bad })).rejects.toMatchObject(code('VALIDATION'));
    }
    const literal = { ...valid, title: 'Writes \\u0000 in C' };
    await expect(owner.trpc.posting.create.mutate(literal)).resolves.toMatchObject({ title: literal.title });
  });

  it('answers the same posting when the caller repeats its own id', async () => {
    const id = '0199a5a0-0000-7000-8000-00000000000a';
    const input = { id, title: 'Once', text: 'Once', requirements: [requirement('a')] };
    const [first, again] = [
      await owner.trpc.posting.create.mutate(input),
      await owner.trpc.posting.create.mutate(input),
    ];
    expect(again).toEqual(first);
    await expect(stranger.trpc.posting.create.mutate(input)).rejects.toMatchObject(code('CONFLICT'));
  });

  it('makes a new rubric version for changed requirements only', async () => {
    const { id } = await owner.trpc.posting.create.mutate({ title: 'V', text: 'V', requirements: [requirement('a')] });
    const same = await owner.trpc.posting.setRequirements.mutate({ id, requirements: [requirement('a')] });
    expect(same.rubric.version).toBe(1);
    const requirements = [requirement('a', { weight: 5 }), requirement('b', { kind: 'nice' })];
    const changed = await owner.trpc.posting.setRequirements.mutate({ id, requirements });
    expect(changed.rubric).toMatchObject({ version: 2, requirements });
    const onlyGate = [requirement('a', { kind: 'gate' })];
    const faults = [[], [requirement('a'), requirement('a')], [requirement('a', { weight: 0 })], onlyGate];
    for (const fault of faults) {
      const setting = owner.trpc.posting.setRequirements.mutate({ id, requirements: fault });
      await expect(setting).rejects.toMatchObject(code('VALIDATION'));
    }
  });

  it('does not write over a rubric that was saved meanwhile, unless told to', async () => {
    const posting = await owner.trpc.posting.create.mutate({ title: 'V', text: 'V', requirements: [requirement('a')] });
    const { id } = posting;
    const mine = { id, requirements: [requirement('b')], insteadOf: posting.rubric.id };
    const { rubric: second } = await owner.trpc.posting.setRequirements.mutate({
      ...mine,
      requirements: [requirement('c')],
    });
    await expect(owner.trpc.posting.setRequirements.mutate(mine)).rejects.toMatchObject(code('CONFLICT'));
    expect((await owner.trpc.posting.get.query({ id })).rubric).toEqual(second);
    const third = await owner.trpc.posting.setRequirements.mutate({ ...mine, insteadOf: second.id });
    expect(third.rubric).toMatchObject({ version: 3, requirements: mine.requirements });
  });

  it('lists the versions of a rubric with what each changed, and goes back by making a new one', async () => {
    const { id } = await owner.trpc.posting.create.mutate({ title: 'V', text: 'V', requirements: [requirement('a')] });
    const changed = [requirement('a', { kind: 'gate' }), requirement('b')];
    await owner.trpc.posting.setRequirements.mutate({ id, requirements: changed });
    const [second, first] = await owner.trpc.posting.versions.query({ id });
    expect(second).toMatchObject({ version: 2, isCurrent: true, changes: { added: ['Requirement b'], removed: [] } });
    expect(first).toMatchObject({ version: 1, isCurrent: false, evaluationCount: 0 });
    expect(first).not.toHaveProperty('changes');
    await owner.trpc.posting.setRequirements.mutate({ id, requirements: first?.requirements ?? [] });
    const versions = await owner.trpc.posting.versions.query({ id });
    expect(versions.map(({ version, isCurrent }) => [version, isCurrent])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
    expect(versions[0]?.requirements).toEqual([requirement('a')]);
  });

  it('reads the posting out of the source of a page, and keeps that text', async () => {
    const text =
      '<!doctype html><html><body><nav><a href="/">All jobs</a></nav><main><h1>Night Baker</h1><p>Requirements</p><ul><li>3 years of baking experience</li></ul></main></body></html>';
    const posting = await owner.trpc.posting.create.mutate({ text });
    expect(posting).toMatchObject({ title: 'Night Baker', text: expect.not.stringContaining('All jobs') });
    const years = posting.rubric.requirements.find(({ minimumYears }) => minimumYears === 3);
    expect(posting.text.slice(years?.source?.start, years?.source?.end)).toBe('3 years of baking experience');
  });

  it('says that a text is too long for a posting', async () => {
    const creating = owner.trpc.posting.create.mutate({ text: 'x'.repeat(100_001) });
    await expect(creating).rejects.toThrow('longer than 100,000 characters');
  });

  it('moves the marks of requirements with a changed text, and drops those that are gone', async () => {
    const text = 'Must know welding. Must drive a forklift.';
    const source = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const requirements = [
      requirement('weld', { source: source('know welding') }),
      requirement('fork', { source: source('drive a forklift') }),
    ];
    const { id, rubric } = await owner.trpc.posting.create.mutate({ title: 'Yard', text, requirements });
    const changed = await owner.trpc.posting.update.mutate({ id, title: 'Yard hand', text: 'You must know welding.' });
    expect(changed).toMatchObject({ title: 'Yard hand', rubric: { id: rubric.id, version: 1 } });
    expect(changed.rubric.requirements).toEqual([
      requirement('weld', { source: { start: 9, end: 21 } }),
      requirement('fork'),
    ]);
  });

  it('lists pages, finds by words, and treats % as a letter', async () => {
    const lister = await newAccount(test);
    for (const title of ['Zebra keeper', 'Ant keeper', '100% remote clerk']) {
      await lister.trpc.posting.create.mutate({ title, text: title, requirements: [requirement('a')] });
    }
    const titles = async (input: Parameters<typeof lister.trpc.posting.list.query>[0]) =>
      (await lister.trpc.posting.list.query(input)).items.map((item) => item.title);
    expect(await titles({})).toEqual(['100% remote clerk', 'Ant keeper', 'Zebra keeper']);
    expect(await titles({ sort: 'title', direction: 'ascending' })).toEqual([
      '100% remote clerk',
      'Ant keeper',
      'Zebra keeper',
    ]);
    expect(await titles({ search: 'KEEPER', sort: 'title' })).toEqual(['Zebra keeper', 'Ant keeper']);
    expect(await titles({ search: '%' })).toEqual(['100% remote clerk']);
    const second = await lister.trpc.posting.list.query({ page: 2, pageSize: 2 });
    expect(second).toMatchObject({ total: 3, page: 2, pageSize: 2, items: [{ title: 'Zebra keeper' }] });
    expect(await lister.trpc.posting.list.query({ page: 9 })).toMatchObject({ total: 3, items: [] });
  });

  it('deletes and restores', async () => {
    const { id } = await owner.trpc.posting.create.mutate({ title: 'D', text: 'D', requirements: [requirement('a')] });
    expect(await owner.trpc.posting.delete.mutate({ ids: [id] })).toEqual({ count: 1 });
    expect(await owner.trpc.posting.delete.mutate({ ids: [id] })).toEqual({ count: 0 });
    await expect(owner.trpc.posting.get.query({ id })).rejects.toMatchObject(code('NOT_FOUND'));
    expect(await owner.trpc.posting.restore.mutate({ ids: [id] })).toEqual({ count: 1 });
    await expect(owner.trpc.posting.get.query({ id })).resolves.toMatchObject({ id });
  });

  it('shows and changes nothing for a stranger, by tRPC and by REST', async () => {
    const posting = await owner.trpc.posting.create.mutate({
      title: 'Mine',
      text: 'Mine',
      requirements: [requirement('a')],
    });
    const { id } = posting;
    const notFound = code('NOT_FOUND');
    await expect(stranger.trpc.posting.get.query({ id })).rejects.toMatchObject(notFound);
    await expect(stranger.trpc.posting.update.mutate({ id, title: 'Theirs' })).rejects.toMatchObject(notFound);
    const requirements = [requirement('b')];
    await expect(stranger.trpc.posting.setRequirements.mutate({ id, requirements })).rejects.toMatchObject(notFound);
    expect(await stranger.trpc.posting.delete.mutate({ ids: [id] })).toEqual({ count: 0 });
    expect((await stranger.trpc.posting.list.query({})).items).toEqual([]);
    await expect(stranger.trpc.posting.versions.query({ id })).rejects.toMatchObject(notFound);
    expect((await stranger.rest('GET', `/api/postings/${id}/rubrics`)).status).toBe(404);
    expect((await stranger.rest('GET', `/api/postings/${id}`)).status).toBe(404);
    expect((await stranger.rest('PATCH', `/api/postings/${id}`, { title: 'Theirs' })).status).toBe(404);
    expect((await stranger.rest('PUT', `/api/postings/${id}/requirements`, { requirements })).status).toBe(404);
    expect(await (await stranger.rest('POST', '/api/postings/delete', { ids: [id] })).json()).toEqual({ count: 0 });
    await owner.trpc.posting.delete.mutate({ ids: [id] });
    expect(await stranger.trpc.posting.restore.mutate({ ids: [id] })).toEqual({ count: 0 });
    await owner.trpc.posting.restore.mutate({ ids: [id] });
    expect(await owner.trpc.posting.get.query({ id })).toEqual(posting);
  });
});
