import { router } from '../../trpc/trpc.ts';
import { onChangeProcedure } from './on-change.ts';

export const changeRouter = router({
  onChange: onChangeProcedure,
});
