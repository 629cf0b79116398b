import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { showDone, showFailure, showUndo } from '../../shared/notices.tsx';
import { useTRPC } from '../../shared/trpc.ts';

export function useCreatePosting() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation(
    trpc.posting.create.mutationOptions({
      onSuccess: async (posting) => {
        await queryClient.invalidateQueries({ queryKey: trpc.posting.list.pathKey() });
        return navigate({ to: '/postings/$postingId', params: { postingId: posting.id }, replace: true });
      },
      onError: showFailure,
    }),
  );
}

/** Saves the rubric as a new version; earlier evaluations keep the version they used. */
export function useSetRequirements(onSaved: () => void) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.posting.setRequirements.mutationOptions({
      onSuccess: async (_, { id }) => {
        await queryClient.invalidateQueries({ queryKey: trpc.posting.get.queryKey({ id }) });
        await queryClient.invalidateQueries({ queryKey: trpc.screening.pathKey() });
        onSaved();
        showDone('Saved as a new version. Evaluate again to see its effect.');
      },
      onError: (error, { id }) => {
        showFailure(error);
        // Someone may have been faster: what they saved is shown before it is written over.
        return queryClient.invalidateQueries({ queryKey: trpc.posting.get.queryKey({ id }) });
      },
    }),
  );
}

export function useRenamePosting() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.posting.update.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: trpc.posting.pathKey() }),
      onError: showFailure,
    }),
  );
}

export function useDeletePosting() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.posting.list.pathKey() });
  const restore = useMutation(trpc.posting.restore.mutationOptions({ onSuccess: refresh, onError: showFailure }));
  return useMutation(
    trpc.posting.delete.mutationOptions({
      onSuccess: async (_, { ids }) => {
        await navigate({ to: '/postings' });
        showUndo('Posting deleted.', () => restore.mutate({ ids }));
        return refresh();
      },
      onError: showFailure,
    }),
  );
}

/** Evaluates every CV of the workspace against a posting, and goes to watch. */
export function useStartScreening() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation(
    trpc.screening.start.mutationOptions({
      onSuccess: async (_, { postingId }) => {
        await queryClient.invalidateQueries({ queryKey: trpc.screening.pathKey() });
        return navigate({ to: '/postings/$postingId/screening', params: { postingId } });
      },
      onError: showFailure,
    }),
  );
}
