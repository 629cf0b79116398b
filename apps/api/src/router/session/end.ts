import { Count } from '../../services/page.ts';
import { endSession } from '../../services/session/end-session.ts';
import { EndSession } from '../../services/session/schemas.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const endProcedure = memberProcedure
  .meta({ openapi: { method: 'DELETE', path: '/sessions/{id}', tags: ['Sessions'], summary: 'Log a session out' } })
  .input(EndSession)
  .output(Count)
  .mutation(({ ctx, input }) => endSession(ctx, input));
