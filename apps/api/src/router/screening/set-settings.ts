import { ScreeningSettings, SetScreeningSettings } from '../../services/screening/schemas.ts';
import { setScreeningSettings } from '../../services/screening/set-screening-settings.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const setSettingsProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/screenings/{postingId}/settings',
      tags: ['Screenings'],
      summary: 'Review blind, or take in new CVs by itself',
    },
  })
  .input(SetScreeningSettings)
  .output(ScreeningSettings)
  .mutation(({ ctx, input }) => setScreeningSettings(ctx, input));
