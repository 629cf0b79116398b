import { corrections } from '../../schema/tables.ts';

export const correctionColumns = {
  id: corrections.id,
  kind: corrections.kind,
  path: corrections.path,
  before: corrections.before,
  beforeAt: corrections.beforeAt,
  after: corrections.after,
  by: corrections.madeByEmail,
  createdAt: corrections.createdAt,
  undoneBy: corrections.undoneByEmail,
  undoneAt: corrections.undoneAt,
} as const;
