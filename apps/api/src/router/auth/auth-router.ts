import { router } from '../../trpc/trpc.ts';
import { getMeProcedure } from './get-me.ts';
import { getPublicInfoProcedure } from './get-public-info.ts';
import { logInProcedure } from './log-in.ts';
import { logOutProcedure } from './log-out.ts';
import { openDemoProcedure } from './open-demo.ts';
import { registerProcedure } from './register.ts';

export const authRouter = router({
  register: registerProcedure,
  logIn: logInProcedure,
  logOut: logOutProcedure,
  openDemo: openDemoProcedure,
  getMe: getMeProcedure,
  getPublicInfo: getPublicInfoProcedure,
});
