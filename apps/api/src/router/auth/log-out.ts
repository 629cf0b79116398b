import { logOut } from '../../services/auth/log-out.ts';
import { Count } from '../../services/page.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const logOutProcedure = memberProcedure
  .meta({ openapi: { method: 'POST', path: '/auth/logout', tags: ['Accounts'], summary: 'End this session' } })
  .output(Count)
  .mutation(async ({ ctx }) => {
    const count = await logOut(ctx);
    ctx.cookies.clear();
    return count;
  });
