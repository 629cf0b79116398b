import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow } from './support/follow.ts';
import { formOf, textFile } from './support/make-files.ts';
import { hostKinds, openTestHost, type TestHost } from './support/open-test-host.ts';
import { nurseCv } from './support/sample-texts.data.ts';
import { newAccount, send, type TestAccount } from './support/test-account.ts';

const upload = (account: TestAccount, text: string) =>
  account.rest('POST', '/api/cvs', formOf('cv', [textFile('cv.txt', text)]));

describe.each(hostKinds)('changes on %s', (kind) => {
  let test: TestHost;
  let owner: TestAccount;
  beforeAll(async () => {
    test = await openTestHost(kind);
    owner = await newAccount(test);
  });
  afterAll(() => test.close());

  it('tells of each committed change, by id and stage', async () => {
    const stream = await follow(test, owner.token);
    await upload(owner, nurseCv);
    const first = await stream.next();
    expect(first.change).toEqual({ kind: 'cv', id: expect.any(String), stage: 'pending' });
    await owner.trpc.cv.delete.mutate({ ids: [first.change.id] });
    expect((await stream.next()).change).toMatchObject({ kind: 'cv', id: first.change.id, deleted: true });
    await owner.trpc.cv.restore.mutate({ ids: [first.change.id] });
    expect((await stream.next()).change).toMatchObject({ kind: 'cv', id: first.change.id, deleted: false });
    await stream.close();
  });

  it('tells a stranger nothing', async () => {
    const stranger = await newAccount(test);
    const stream = await follow(test, stranger.token);
    await upload(owner, `${nurseCv}\nfor the owner`);
    await upload(stranger, `${nurseCv}\nfor the stranger`);
    const listed = await stranger.trpc.cv.list.query({});
    expect((await stream.next()).change.id).toBe(listed.items[0]?.id);
    await stream.close();
  });

  it('gives a client that comes back what it missed', async () => {
    const stream = await follow(test, owner.token);
    await upload(owner, `${nurseCv}\nseen`);
    const seen = await stream.next();
    await stream.close();
    await upload(owner, `${nurseCv}\nmissed`);
    const now = await follow(test, owner.token, seen.id);
    const missed = await now.next();
    expect(missed.change).toMatchObject({ kind: 'cv', stage: 'pending' });
    expect(missed.change.id).not.toBe(seen.change.id);
    await now.close();
  });

  it('tells a client to read again whose place is not known here', async () => {
    for (const lastEventId of ['another-process.17', 'nonsense']) {
      const stream = await follow(test, owner.token, lastEventId);
      expect((await stream.next()).change).toEqual({ kind: 'resync', id: '' });
      await stream.close();
    }
  });

  it('opens for nobody without a session', async () => {
    const response = await send(test, { path: '/api/trpc/change.onChange', headers: { accept: 'text/event-stream' } });
    expect(await response.text()).toContain('UNAUTHENTICATED');
  });

  it('ends streams when the host closes, and so that clients come back', async () => {
    const closing = await openTestHost(kind);
    const account = await newAccount(closing);
    const stream = await follow(closing, account.token);
    const ended = expect(stream.next()).rejects.toThrow('SERVICE_UNAVAILABLE');
    await closing.close();
    await ended;
  });
});
