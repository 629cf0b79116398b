import { Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FailureState } from '@vitae/ui/message-state';
import { Wordmark } from '@vitae/ui/wordmark';
import { type ReactNode, useEffect } from 'react';
import type { Shared } from '../../shared/api-types.ts';
import { errorTextOf } from '../../shared/error-text.ts';
import { count, formatMoment } from '../../shared/format.ts';
import { useTRPC } from '../../shared/trpc.ts';
import { usePageTitle } from '../../shared/use-page-title.ts';

/** Search engines that find the address somewhere keep it to themselves. */
function useNotIndexed(): void {
  useEffect(() => {
    const meta = document.createElement('meta');
    meta.name = 'robots';
    meta.content = 'noindex, nofollow';
    document.head.append(meta);
    return () => meta.remove();
  }, []);
}

interface SharedScreenProps {
  readonly token: string;
  /** What the link shows; other features draw it. */
  readonly renderScreening: (shared: Shared) => ReactNode;
  readonly renderCandidate: (shared: Shared) => ReactNode;
}

function Head({ shared }: { readonly shared: Shared }) {
  return (
    <div className="v-bench-head">
      <div>
        <Title order={1} fz="h2" className="v-clamp">
          {shared.postingTitle}
        </Title>
        <Text size="sm" c="dimmed">
          {count(shared.total, 'candidate')}, shared with you to read until {formatMoment(shared.expiresAt)}
          {shared.blind && '. Names are hidden until a decision is made'}
        </Text>
      </div>
    </div>
  );
}

/** Says whether the link is over, leads nowhere, or only could not be asked just now. */
function LinkFailure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { code, title, message } = errorTextOf(error);
  if (code === 'FORBIDDEN') return <FailureState title="This link is over" message={message} />;
  const isWrong = code === 'NOT_FOUND' || code === 'VALIDATION';
  return (
    <FailureState title={isWrong ? 'No such link' : title} message={message} onRetry={isWrong ? undefined : onRetry} />
  );
}

/** What somebody with a share link sees: no account, nothing to change. */
export function SharedScreen({ token, renderScreening, renderCandidate }: SharedScreenProps) {
  const trpc = useTRPC();
  const query = useQuery(trpc.shared.get.queryOptions({ token }));
  useNotIndexed();
  usePageTitle(query.data?.postingTitle ?? 'Shared');
  return (
    <div className="v-shell">
      <header className="v-top">
        <Wordmark />
      </header>
      <main className="v-main" id="main">
        {query.error ? (
          <LinkFailure error={query.error} onRetry={() => void query.refetch()} />
        ) : !query.data ? (
          <Skeleton height={420} m="lg" width="auto" />
        ) : query.data.kind === 'candidate' ? (
          renderCandidate(query.data)
        ) : (
          <div className="v-bench">
            <Head shared={query.data} />
            {renderScreening(query.data)}
          </div>
        )}
      </main>
    </div>
  );
}
