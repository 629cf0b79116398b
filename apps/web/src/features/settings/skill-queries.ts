import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { count } from '../../shared/format.ts';
import { showDone, showFailure, showUndo } from '../../shared/notices.tsx';
import { useTRPC } from '../../shared/trpc.ts';

export const skillsPerPage = 20;

export interface SkillSearch {
  readonly page: number;
  readonly search: string;
  readonly only: 'all' | 'faulty';
}

export function useSkills({ page, search, only }: SkillSearch) {
  const trpc = useTRPC();
  const input = { page, pageSize: skillsPerPage, only, ...(search !== '' && { search }) };
  return useQuery(trpc.workspaceSkill.list.queryOptions(input, { placeholderData: keepPreviousData }));
}

function useRefreshSkills() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: trpc.workspaceSkill.pathKey() });
    // Rankings made with other skills are told apart.
    await queryClient.invalidateQueries({ queryKey: trpc.screening.pathKey() });
  };
}

/** The form shows its own failures beside the fields. */
export function useSaveSkill(onDone: () => void) {
  const trpc = useTRPC();
  const refresh = useRefreshSkills();
  const options = {
    onSuccess: async () => {
      await refresh();
      onDone();
    },
  };
  return {
    create: useMutation(trpc.workspaceSkill.create.mutationOptions(options)),
    update: useMutation(trpc.workspaceSkill.update.mutationOptions(options)),
  };
}

export function useDeleteSkill() {
  const trpc = useTRPC();
  const refresh = useRefreshSkills();
  const restore = useMutation(
    trpc.workspaceSkill.restore.mutationOptions({
      onSuccess: async (answer, { ids }) => {
        await refresh();
        if (answer.count < ids.length) showDone('Another skill has this name by now, so it stays deleted.');
      },
      onError: showFailure,
    }),
  );
  return useMutation(
    trpc.workspaceSkill.delete.mutationOptions({
      onSuccess: async (_, { ids }) => {
        await refresh();
        showUndo(`${count(ids.length, 'skill')} deleted.`, () => restore.mutate({ ids }));
      },
      onError: showFailure,
    }),
  );
}

/** What was added can be taken back as a whole. */
export function useImportSkills() {
  const trpc = useTRPC();
  const refresh = useRefreshSkills();
  const takeBack = useMutation(
    trpc.workspaceSkill.delete.mutationOptions({ onSuccess: refresh, onError: showFailure }),
  );
  return useMutation(
    trpc.workspaceSkill.import.mutationOptions({
      onSuccess: async ({ ids }) => {
        await refresh();
        if (ids.length > 0) showUndo(`${count(ids.length, 'skill')} added.`, () => takeBack.mutate({ ids }));
      },
    }),
  );
}
