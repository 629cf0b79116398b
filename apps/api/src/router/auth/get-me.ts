import { getMe } from '../../services/auth/get-me.ts';
import { Me } from '../../services/auth/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const getMeProcedure = memberProcedure
  .meta({ openapi: { method: 'GET', path: '/auth/me', tags: ['Accounts'], summary: 'Who is logged in, and where' } })
  .output(Me)
  .query(({ ctx }) => getMe(ctx));
