import { afterEach, expect, test } from 'vitest';
import { createFileClient } from '../src/create-file-client.ts';
import { toAppError } from '../src/to-app-error.ts';
import { type Answer, json, startScriptedServer } from './scripted-server.ts';

let server: Awaited<ReturnType<typeof startScriptedServer>>;
const serve = async (...answers: Answer[]) => {
  server = await startScriptedServer(answers);
  return createFileClient({ url: `${server.url}/`, token: () => 'secret' });
};
afterEach(() => server.close());

const cv = new File(['Ann Lee'], 'Zoë’s CV.txt', { type: 'text/plain' });

test('a CV goes as the form field `cv`, with its name and the token, and the row comes back', async () => {
  const files = await serve(json({ results: [{ status: 'accepted', fileName: 'a', cv: { id: '1' } }] }));
  const shares: number[] = [];
  const result = await files.uploadCv(cv, { onProgress: (share) => shares.push(share) });
  expect(result).toMatchObject({ status: 'accepted', cv: { id: '1' } });
  expect(shares.at(-1)).toBe(1);
  const [request] = server.received;
  expect(request).toMatchObject({ method: 'POST', url: '/api/cvs', headers: { authorization: 'Bearer secret' } });
  expect(request?.body).toContain('form-data; name="cv"; filename="Zoë’s CV.txt"');
  expect(request?.body).toContain('Ann Lee');
});

test('a refused file is an answer with its reason', async () => {
  const error = { code: 'FILE_EMPTY', message: 'This file is empty.' };
  const files = await serve(json({ results: [{ status: 'refused', fileName: 'a', error }] }));
  expect(await files.uploadCv(cv)).toEqual({ status: 'refused', fileName: 'a', error });
});

test('a refused request throws its code, or the one of its status when the answer is not ours', async () => {
  const files = await serve(json({ error: { code: 'UNAUTHENTICATED', message: 'Log in.' } }, 401), (response) =>
    response.writeHead(413).end('<html>'),
  );
  await expect(files.uploadCv(cv)).rejects.toMatchObject({ code: 'UNAUTHENTICATED', message: 'Log in.' });
  await expect(files.uploadCv(cv)).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
});

test('an upload can be cancelled, before and while it runs', async () => {
  const abort = new AbortController();
  const files = await serve(() => abort.abort());
  const codeOf = (signal: AbortSignal) => files.uploadCv(cv, { signal }).catch((thrown) => toAppError(thrown).code);
  expect(await codeOf(abort.signal)).toBe('CANCELLED');
  expect(await codeOf(abort.signal)).toBe('CANCELLED');
  expect(server.received).toHaveLength(1);
});

test('a posting file gives its text; the original of a CV has an address', async () => {
  const files = await serve(json({ text: 'We look for a nurse.' }));
  expect(await files.readPostingFile(cv)).toEqual({ text: 'We look for a nurse.' });
  expect(server.received[0]?.url).toBe('/api/posting-texts');
  expect(files.cvFileUrl('a/b')).toBe(`${server.url}/api/cvs/a%2Fb/file`);
});
