import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { showDone, showFailure } from '../../shared/notices.tsx';
import { useTRPC } from '../../shared/trpc.ts';

/** After the door was passed: what was known of another account is forgotten, and the person goes where they meant to. */
function useEnter(next: string | undefined) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return () => {
    queryClient.clear();
    return navigate({ to: next ?? '/cvs', replace: true });
  };
}

export function useLogIn(next: string | undefined) {
  const trpc = useTRPC();
  const enter = useEnter(next);
  return useMutation(trpc.auth.logIn.mutationOptions({ onSuccess: enter }));
}

export function useRegister(next: string | undefined) {
  const trpc = useTRPC();
  const enter = useEnter(next);
  return useMutation(trpc.auth.register.mutationOptions({ onSuccess: enter }));
}

export function useOpenDemo() {
  const trpc = useTRPC();
  const enter = useEnter('/postings');
  return useMutation(trpc.auth.openDemo.mutationOptions({ onSuccess: enter, onError: showFailure }));
}

export function useLogOut() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation(
    trpc.auth.logOut.mutationOptions({
      onSuccess: async () => {
        await navigate({ to: '/sign-in' });
        queryClient.clear();
      },
      onError: showFailure,
    }),
  );
}

export function useEndSession() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.session.end.mutationOptions({
      onSuccess: () => {
        showDone('The session has ended. That device must sign in again.');
        return queryClient.invalidateQueries({ queryKey: trpc.session.list.queryKey() });
      },
      onError: showFailure,
    }),
  );
}
