import type { FileClient } from '@vitae/client/create-file-client';
import { AppError } from '@vitae/core/shared/app-error';
import { describe, expect, it, vi } from 'vitest';
import { createUploadQueue, type UploadQueue } from './upload-queue.ts';

type Send = FileClient['uploadCv'];

const file = (name: string): File => new File(['x'], name);
const states = (queue: UploadQueue): string[] => queue.list().map(({ file, state }) => `${file.name} ${state.is}`);
const refused = (name: string): Awaited<ReturnType<Send>> => ({
  status: 'refused',
  fileName: name,
  error: { code: 'FILE_DAMAGED', message: 'The file is cut off.' },
});

/** A sender whose answers are given by hand. */
function heldSender() {
  const waiting = new Map<string, (answer: Awaited<ReturnType<Send>>) => void>();
  const send: Send = (sent, options) =>
    new Promise((resolve, reject) => {
      waiting.set(sent.name, resolve);
      options?.signal?.addEventListener('abort', () => reject(new AppError('CANCELLED', 'Cancelled.')));
    });
  return { send, waiting };
}

describe('createUploadQueue', () => {
  it('sends three at once and lets one refusal stop nobody', async () => {
    const { send, waiting } = heldSender();
    const queue = createUploadQueue(send, () => undefined);
    queue.add(['a', 'b', 'c', 'd'].map(file));
    expect(states(queue)).toEqual(['a sending', 'b sending', 'c sending', 'd waiting']);
    waiting.get('b')?.(refused('b'));
    await vi.waitFor(() => expect(states(queue)).toEqual(['a sending', 'b refused', 'c sending', 'd sending']));
  });

  it('cancels one that is under way and one that waits', async () => {
    const { send } = heldSender();
    const queue = createUploadQueue(send, () => undefined);
    queue.add(['a', 'b', 'c', 'd'].map(file));
    const [first, , , last] = queue.list();
    queue.cancel(last?.key ?? '');
    queue.cancel(first?.key ?? '');
    await vi.waitFor(() => expect(states(queue)).toEqual(['a cancelled', 'b sending', 'c sending', 'd cancelled']));
  });

  it('offers to try again only where the file itself was not judged', async () => {
    const failures = new Map([
      ['net', new AppError('UNAVAILABLE', 'No server.')],
      ['large', new AppError('PAYLOAD_TOO_LARGE', 'Over 10 MB.')],
    ]);
    const send: Send = (sent) => Promise.reject(failures.get(sent.name));
    const queue = createUploadQueue(send, () => undefined);
    queue.add(['net', 'large'].map(file));
    await vi.waitFor(() =>
      expect(queue.list().map(({ state }) => (state.is === 'refused' ? [state.code, state.retry] : []))).toEqual([
        ['UNAVAILABLE', true],
        ['PAYLOAD_TOO_LARGE', false],
      ]),
    );
  });
});
