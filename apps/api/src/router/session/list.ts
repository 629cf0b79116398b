import { z } from 'zod';
import { listSessions } from '../../services/session/list-sessions.ts';
import { SessionSummary } from '../../services/session/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const listProcedure = memberProcedure
  .meta({
    openapi: { method: 'GET', path: '/sessions', tags: ['Sessions'], summary: 'Your log-in sessions, newest first' },
  })
  .output(z.array(SessionSummary))
  .query(({ ctx }) => listSessions(ctx));
