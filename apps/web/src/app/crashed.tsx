import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { FailureState, MessageState } from '@vitae/ui/message-state';
import { errorTextOf } from '../shared/error-text.ts';
import { ButtonLink } from '../shared/links.tsx';

/** A screen that failed as a whole: what happened, and a way on. */
export function Crashed({ error }: ErrorComponentProps) {
  const router = useRouter();
  const { title, message } = errorTextOf(error);
  return (
    <main className="v-page">
      <FailureState title={title} message={message} onRetry={() => void router.invalidate()} />
    </main>
  );
}

export function NotHere() {
  return (
    <main className="v-page">
      <MessageState
        title="There is nothing at this address"
        actions={
          <ButtonLink to="/cvs" variant="default">
            Go to the CVs
          </ButtonLink>
        }
      >
        The link may be old, or the thing it led to was deleted.
      </MessageState>
    </main>
  );
}
