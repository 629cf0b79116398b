import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { AppError } from '@vitae/core/shared/app-error';
import { PostingId, UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { findUserByEmail } from '@vitae/db/queries/users/find-user-by-email';
import { insertUser } from '@vitae/db/queries/users/insert-user';
import { demoEmail } from '../services/auth/demo-email.ts';
import type { Context, Deps } from '../services/context.ts';
import { uploadCv } from '../services/cv/upload-cv.ts';
import { createPosting } from '../services/posting/create-posting.ts';
import { restorePostings } from '../services/posting/restore-postings.ts';
import { startScreening } from '../services/screening/start-screening.ts';

const folder = new URL('../../demo/', import.meta.url);
/** Fixed, so that seeding again finds the same posting. */
const demoPostingId = PostingId.parse('0199a000-0000-7000-8000-000000000001');

/**
 * A workspace with a posting and a dozen invented people's CVs, made through the same verbs as anyone's and read by the
 * same tasks. Run again it makes whole what a visitor deleted, and changes nothing else.
 */
export async function seedDemo(deps: Deps): Promise<void> {
  const context: Context = { deps, actor: { kind: 'system', workspaceId: await demoWorkspace(deps) } };
  const postingId = demoPostingId;
  await restorePostings(context, { ids: [postingId] });
  // Asked first: reading the text again would start a reader process before anyone needs one.
  if (!(await findPosting(deps.database, context.actor.workspaceId, postingId))) {
    await createPosting(context, { id: postingId, text: await readFile(new URL('posting.txt', folder), 'utf8') });
  }
  const cvIds = [];
  for (const fileName of (await readdir(folder)).sort()) {
    if (!/\.(pdf|docx)$/.test(fileName)) continue;
    const { cv, error } = await uploadCv(context, { fileName, bytes: createReadStream(new URL(fileName, folder)) });
    if (!cv) throw new AppError('INTERNAL', `The demo file ${fileName} was refused: ${error?.message}`);
    cvIds.push(cv.id);
  }
  const { created } = await startScreening(context, { postingId, cvIds, only: 'all' });
  deps.log.info({ cvs: cvIds.length, evaluationsStarted: created }, 'the demo workspace is there');
}

async function demoWorkspace(deps: Deps): Promise<WorkspaceId> {
  const id = UserId.parse(deps.ids.next());
  const workspace = { id: WorkspaceId.parse(deps.ids.next()), name: 'Demo' };
  await deps.database.transaction((transaction) =>
    insertUser(transaction, { id, email: demoEmail, passwordHash: null, workspace }),
  );
  const user = await findUserByEmail(deps.database, demoEmail);
  if (!user) throw new AppError('INTERNAL', 'The demo account could not be made.');
  return user.workspaceId;
}
