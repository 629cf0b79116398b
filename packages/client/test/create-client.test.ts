import { afterEach, expect, test } from 'vitest';
import { createClient } from '../src/create-client.ts';
import { toAppError } from '../src/to-app-error.ts';
import { type Answer, breakOff, data, failure, json, startScriptedServer, stream } from './scripted-server.ts';

let server: Awaited<ReturnType<typeof startScriptedServer>>;
const serve = async (...answers: Answer[]) => {
  server = await startScriptedServer(answers);
  return createClient({ url: server.url, token: 'secret' });
};
afterEach(() => server.close());

const health = { status: 'ok', version: '1', checks: {} };
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'nothing was thrown',
    (thrown) => toAppError(thrown).code,
  );

test('a read is repeated while the server cannot be reached, three times in all', async () => {
  const client = await serve(breakOff, json('starting', 503), json([data(health)]));
  expect(await client.health.get.query()).toEqual(health);
  expect(server.received).toHaveLength(3);
});

test('a read gives up after the third time, with UNAVAILABLE', async () => {
  const client = await serve(breakOff);
  expect(await codeOf(client.health.get.query())).toBe('UNAVAILABLE');
  expect(server.received).toHaveLength(3);
});

test('a mutation is never sent twice: it may have been done although its answer was lost', async () => {
  const client = await serve(breakOff, json([data({ count: 1 })]));
  expect(await codeOf(client.cv.delete.mutate({ ids: ['a'] }))).toBe('UNAVAILABLE');
  expect(server.received).toHaveLength(1);
});

test('a failure of the API comes with its code and words, and is not repeated', async () => {
  const client = await serve(json([failure('NOT_FOUND', 'There is no such CV.', 404)], 404));
  const error = await client.cv.get.query({ id: 'a' }).catch(toAppError);
  expect(error).toMatchObject({ code: 'NOT_FOUND', message: 'There is no such CV.' });
  expect(server.received).toHaveLength(1);
});

test("an answer that is not the API's own is told by its HTTP status", async () => {
  const client = await serve((response) => response.writeHead(413).end('<html>Too big</html>'));
  expect(await codeOf(client.posting.create.mutate({ text: 'x' }))).toBe('PAYLOAD_TOO_LARGE');
});

test('an aborted call is CANCELLED and not repeated', async () => {
  const abort = new AbortController();
  const client = await serve(() => abort.abort());
  expect(await codeOf(client.health.get.query(undefined, { signal: abort.signal }))).toBe('CANCELLED');
  expect(server.received).toHaveLength(1);
});

test('calls of one moment travel together with the token; one asked to go alone does', async () => {
  const client = await serve((response) => {
    const { url } = server.received.at(-1) ?? { url: '' };
    json(url.includes('batch=1') ? [data(1), data(2)] : data(3))(response);
  });
  const answers = await Promise.all([
    client.auth.getMe.query(),
    client.session.list.query(),
    client.cv.getDocument.query({ id: 'a' }, { context: { alone: true } }),
  ]);
  expect(answers).toEqual([1, 2, 3]);
  expect(server.received.map(({ url }) => url.split('?')[0]).sort()).toEqual([
    '/api/trpc/auth.getMe,session.list',
    '/api/trpc/cv.getDocument',
  ]);
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual(['Bearer secret', 'Bearer secret']);
});

test('an event stream that breaks is opened again where it was, until the listener leaves', async () => {
  const change = (id: string) => ({ id, data: { kind: 'cv', id } });
  const client = await serve(
    stream([change('1'), change('2')], 'broken'),
    json('starting', 503),
    stream([change('3')], 'open'),
  );
  const seen: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const subscription = client.change.onChange.subscribe(undefined, {
      onData: ({ id, data: { kind } }) => {
        seen.push(`${kind} ${id}`);
        if (id !== '3') return;
        subscription.unsubscribe();
        resolve();
      },
      onError: reject,
    });
  });
  expect(seen).toEqual(['cv 1', 'cv 2', 'cv 3']);
  const resumed = server.received.at(-1);
  expect(resumed?.headers['last-event-id'] ?? resumed?.url).toContain('2');
  expect(resumed?.headers.authorization).toBe('Bearer secret');
});

test('an event stream that is refused ends with its code', async () => {
  const client = await serve(json(failure('UNAUTHENTICATED', 'Log in.', 401), 401));
  const code = await new Promise((resolve) => {
    client.change.onChange.subscribe(undefined, { onError: (error) => resolve(toAppError(error).code) });
  });
  expect(code).toBe('UNAUTHENTICATED');
  expect(server.received).toHaveLength(1);
});
