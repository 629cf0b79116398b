import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type ClientRequest, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@vitae/db/testing/create-test-database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoggedIn } from '../src/services/auth/schemas.ts';
import { UploadAnswer, type UploadResult } from '../src/services/cv/schemas.ts';

const megabyte = 1024 * 1024;
const fileBytes = 9 * megabyte;
const boundary = 'between-the-parts';

describe('uploads over HTTP', () => {
  let database: TestDatabase;
  let folder: string;
  let child: ChildProcess;
  let base: string;
  let authorization: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'vitae-uploads-'));
    const script = fileURLToPath(new URL('support/upload-server.ts', import.meta.url));
    child = fork(script, [database.url, folder], { execArgv: [] });
    const exited = once(child, 'exit').then(() => Promise.reject(new Error('the server did not start')));
    const [{ port }] = await Promise.race([once(child, 'message'), exited]);
    base = `http://127.0.0.1:${port}`;
    const registered = await fetch(`${base}/api/auth/register`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'memory@example.com', password: 'correct horse battery' }),
    });
    authorization = `Bearer ${LoggedIn.parse(await registered.json()).token}`;
  });
  afterAll(async () => {
    if (child.connected) {
      child.disconnect();
      await once(child, 'exit');
    }
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  async function serverMemory(): Promise<number> {
    child.send('memory?');
    const [{ rssBytes }] = await once(child, 'message');
    return rssBytes;
  }

  function begin(name: string): ClientRequest {
    const sent = request(`${base}/api/cvs`, {
      method: 'POST',
      headers: { authorization, 'content-type': `multipart/form-data; boundary=${boundary}` },
    });
    sent.write(
      `--${boundary}\r\ncontent-disposition: form-data; name="cv"; filename="${name}"\r\n\r\n%PDF-1.7\n${name}\n`,
    );
    return sent;
  }

  async function uploadLarge(name: string): Promise<UploadResult | undefined> {
    const sent = begin(name);
    const chunk = new Uint8Array(64 * 1024);
    for (let written = 0; written < fileBytes; written += chunk.byteLength) {
      if (!sent.write(chunk)) await once(sent, 'drain');
    }
    sent.end(`\r\n--${boundary}--\r\n`);
    const [response] = await once(sent, 'response');
    const chunks: Buffer[] = [];
    for await (const part of response) chunks.push(part);
    return UploadAnswer.parse(JSON.parse(Buffer.concat(chunks).toString())).results[0];
  }

  it('keeps memory flat while fifty files of 9 MB come in at once', async () => {
    await uploadLarge('warm-up.pdf');
    const before = await serverMemory();
    let peak = before;
    let uploading = true;
    const watching = (async () => {
      while (uploading) {
        peak = Math.max(peak, await serverMemory());
        await delay(20);
      }
    })();
    const results = await Promise.all(Array.from({ length: 50 }, (_, index) => uploadLarge(`cv-${index}.pdf`)));
    uploading = false;
    await watching;
    expect(results.map((one) => one?.status)).toEqual(Array(50).fill('accepted'));
    // Held in memory they would be 450 MB.
    expect((peak - before) / megabyte).toBeLessThan(160);
  }, 60_000);

  it('goes on after clients that leave in the middle of a download', async () => {
    const uploaded = await uploadLarge('download.pdf');
    const leave = () =>
      new Promise<void>((resolve) => {
        const asked = request(`${base}/api/cvs/${uploaded?.cv?.id}/file`, { headers: { authorization } });
        asked.on('error', () => {});
        asked.on('response', (response) => {
          response.on('error', () => {});
          response.once('data', () => asked.destroy());
          response.once('close', resolve);
        });
        asked.end();
      });
    await Promise.all(Array.from({ length: 20 }, leave));
    const whole = await fetch(`${base}/api/cvs/${uploaded?.cv?.id}/file`, { headers: { authorization } });
    expect((await whole.arrayBuffer()).byteLength).toBe(uploaded?.cv?.byteSize);
  });

  it('leaves nothing of an upload whose connection breaks', async () => {
    const incoming = join(folder, 'incoming');
    const sent = begin('broken.pdf');
    sent.on('error', () => {});
    sent.write(new Uint8Array(megabyte));
    await expect.poll(() => readdir(incoming)).toHaveLength(1);
    sent.destroy();
    await expect.poll(() => readdir(incoming)).toEqual([]);
  });
});
