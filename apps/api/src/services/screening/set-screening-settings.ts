import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { findScreeningSettings } from '@vitae/db/queries/screenings/find-settings';
import { setScreeningSettings as setSettingsRow } from '@vitae/db/queries/screenings/set-settings';
import type { Context, Member } from '../context.ts';
import { notFound } from '../not-found.ts';
import { present } from '../present.ts';
import type { ScreeningSettings, SetScreeningSettings } from './schemas.ts';

/** Throws NOT_FOUND. */
export async function setScreeningSettings(
  { deps, actor }: Context<Member>,
  input: SetScreeningSettings,
): Promise<ScreeningSettings> {
  const { workspaceId, userId: changedBy } = actor;
  const { postingId } = input;
  if (!(await findPosting(deps.database, workspaceId, postingId))) throw notFound('posting');
  await setSettingsRow(deps.database, { ...input, workspaceId, changedBy });
  const { changedAt, changedBy: by, ...settings } = await findScreeningSettings(deps.database, workspaceId, postingId);
  return { ...settings, ...present({ changedAt: changedAt?.toISOString() ?? null, changedBy: by }) };
}
