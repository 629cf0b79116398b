import { fileEndings } from '@vitae/core/document/file-types.data';
import { pickFiles } from '../../platform/browser.ts';
import type { UploadQueue } from './upload-queue.ts';

/** What a picker offers; the server judges files by their content. */
const accept = fileEndings.join(',');

export async function pickCvs(queue: UploadQueue): Promise<void> {
  const picked = await pickFiles({ accept, multiple: true });
  if (picked.length > 0) queue.add(picked);
}
