import { router } from '../../trpc/trpc.ts';
import { cancelProcedure } from './cancel.ts';
import { dismissDuplicateProcedure } from './dismiss-duplicate.ts';
import { getProcedure } from './get.ts';
import { listProcedure } from './list.ts';
import { listDuplicatesProcedure } from './list-duplicates.ts';
import { listIdsProcedure } from './list-ids.ts';
import { listMovesProcedure } from './list-moves.ts';
import { restoreDuplicateProcedure } from './restore-duplicate.ts';
import { revealProcedure } from './reveal.ts';
import { setSettingsProcedure } from './set-settings.ts';
import { startProcedure } from './start.ts';

export const screeningRouter = router({
  start: startProcedure,
  get: getProcedure,
  list: listProcedure,
  listIds: listIdsProcedure,
  cancel: cancelProcedure,
  setSettings: setSettingsProcedure,
  reveal: revealProcedure,
  listDuplicates: listDuplicatesProcedure,
  dismissDuplicate: dismissDuplicateProcedure,
  restoreDuplicate: restoreDuplicateProcedure,
  listMoves: listMovesProcedure,
});
