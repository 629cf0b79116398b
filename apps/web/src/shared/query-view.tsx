import { FailureState } from '@vitae/ui/message-state';
import type { ReactNode } from 'react';
import { errorTextOf } from './error-text.ts';

interface QueryViewProps<Data> {
  readonly query: { readonly data: Data | undefined; readonly error: unknown; readonly refetch: () => unknown };
  /** Stands where the content will: same place, same size. */
  readonly loading: ReactNode;
  readonly compact?: boolean;
  /** Ways out when the thing cannot be shown. */
  readonly failureActions?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** Loading, failure with a retry, or the content: what was shown stays while it is read again. */
export function QueryView<Data>({ query, loading, compact, failureActions, children }: QueryViewProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) {
    const { code, title, message } = errorTextOf(query.error);
    return (
      <FailureState
        title={title}
        message={message}
        onRetry={code === 'NOT_FOUND' ? undefined : () => query.refetch()}
        actions={failureActions}
        {...(compact !== undefined && { compact })}
      />
    );
  }
  return (
    <div aria-busy="true">
      <span className="v-visually-hidden" role="status">
        Loading
      </span>
      {loading}
    </div>
  );
}
