import type { MediaType } from '@vitae/core/document/document';
import { AppError } from '@vitae/core/shared/app-error';
import { CvId } from '@vitae/core/shared/ids';
import type { StoredFile } from '../../ports/file-storage.ts';
import type { Context } from '../context.ts';
import { headBytes, judgeUpload } from './judge-upload.ts';

/** The largest file taken. */
export const maxUploadBytes = 10 * 1024 * 1024;

export interface IncomingFile {
  readonly fileName: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface StoredUpload extends StoredFile {
  /** For the CV that it becomes; taken as the file arrives, so that files of one drop keep their order. */
  readonly id: CvId;
  readonly receivedAt: Date;
  readonly fileName: string;
  readonly mediaType: MediaType;
}

/**
 * Streams a file into the workspace's storage, judging it on the way: nothing is kept of a file that is refused. One
 * chunk is in memory at a time. Throws AppError FILE_*.
 */
export async function storeUpload({ deps, actor }: Context, file: IncomingFile): Promise<StoredUpload> {
  const arrival = { id: CvId.parse(deps.ids.next()), receivedAt: deps.clock.now() };
  const fileName = displayName(file.fileName);
  const judged = judging(file.bytes, fileName);
  const stored = await deps.storage.put(actor.workspaceId, judged.bytes());
  return { ...stored, ...arrival, fileName, mediaType: judged.mediaType() };
}

function judging(source: AsyncIterable<Uint8Array>, fileName: string) {
  let mediaType: MediaType | undefined;
  return {
    async *bytes(): AsyncGenerator<Uint8Array> {
      let byteSize = 0;
      const held: Uint8Array[] = [];
      for await (const chunk of source) {
        byteSize += chunk.byteLength;
        if (byteSize > maxUploadBytes) {
          throw new AppError('FILE_TOO_LARGE', 'This file is larger than 10 MB. Save it with smaller pictures.');
        }
        if (mediaType) {
          yield chunk;
          continue;
        }
        held.push(chunk);
        if (byteSize < headBytes) continue;
        mediaType = judgeUpload(Buffer.concat(held), fileName);
        yield* held.splice(0);
      }
      if (!mediaType) {
        mediaType = judgeUpload(Buffer.concat(held), fileName);
        yield* held;
      }
    },
    mediaType(): MediaType {
      if (!mediaType) throw new Error('The storage did not read the file to its end.');
      return mediaType;
    },
  };
}

/** The last part of a path, without what would break a line or a header. */
function displayName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(/\p{C}/gu, '').trim();
  return clean.slice(-200) || 'CV';
}
