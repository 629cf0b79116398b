import { listCvs as listCvRows } from '@vitae/db/queries/cvs/list-cvs';
import type { Context } from '../context.ts';
import { cvRow } from './cv-row.ts';
import type { CvPage, ListCvs } from './schemas.ts';

export async function listCvs({ deps, actor }: Context, input: ListCvs): Promise<CvPage> {
  const { rows, total } = await listCvRows(deps.database, { ...input, workspaceId: actor.workspaceId });
  return { items: rows.map(cvRow), total, page: input.page, pageSize: input.pageSize };
}
