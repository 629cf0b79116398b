import { getPublicInfo } from '../../services/auth/get-public-info.ts';
import { PublicInfo } from '../../services/auth/schemas.ts';
import { publicProcedure } from '../../trpc/trpc.ts';

export const getPublicInfoProcedure = publicProcedure
  .meta({
    openapi: { method: 'GET', path: '/info', tags: ['Server'], protect: false, summary: 'What a sign-in screen needs' },
  })
  .output(PublicInfo)
  .query(({ ctx }) => getPublicInfo(ctx));
