import { Button, CloseButton, Text } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { useState } from 'react';
import { DecisionDialog, type DecisionRequest } from '../../shared/decision-dialog.tsx';
import { decisionActs, decisionKinds } from '../../shared/decisions.ts';
import { ButtonLink } from '../../shared/links.tsx';
import { useAllCandidates } from './mutations.ts';
import type { ScreeningSearch } from './screening-search.ts';
import type { Selection } from './use-selection.ts';

/** More columns than this are not read side by side. */
export const mostCompared = 4;

interface SelectionBarProps {
  readonly postingId: string;
  readonly search: ScreeningSearch;
  readonly total: number;
  readonly selection: Selection;
}

function Compare({ postingId, selection }: Pick<SelectionBarProps, 'postingId' | 'selection'>) {
  const ids = [...selection.byId.keys()];
  const fits = ids.length >= 2 && ids.length <= mostCompared;
  return (
    <ButtonLink
      to="/postings/$postingId/compare"
      params={{ postingId }}
      search={{ evaluations: ids.slice(0, mostCompared) }}
      size="xs"
      variant="default"
      disabled={!fits}
      title={fits ? undefined : 'Select two to four to compare them'}
      leftSection={<IconColumns size={15} />}
    >
      Compare
    </ButtonLink>
  );
}

/** What can be done with the candidates that are selected. */
export function SelectionBar({ postingId, search, total, selection }: SelectionBarProps) {
  const [request, setRequest] = useState<DecisionRequest>();
  const all = useAllCandidates();
  const { byId, clear, replace } = selection;
  if (byId.size === 0) return null;
  const cvIds = [...byId.values()].map(({ cvId }) => cvId);
  const { search: words, filters, minimumScore, decisions } = search;
  return (
    <section className="v-selection" aria-label="Selected candidates">
      <Text size="sm" component="span" role="status">
        {byId.size} selected
      </Text>
      {byId.size < total && (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={all.isPending}
          onClick={() =>
            all.mutate(
              { postingId, search: words, filters, minimumScore, decisions },
              { onSuccess: ({ items }) => replace(items) },
            )
          }
        >
          All {total}
        </Button>
      )}
      <Compare postingId={postingId} selection={selection} />
      {decisionKinds.map((kind) => (
        <Button key={kind} size="xs" variant="default" onClick={() => setRequest({ kind, postingId, cvIds })}>
          {decisionActs[kind]}
        </Button>
      ))}
      <CloseButton aria-label="Clear the selection" onClick={clear} />
      <DecisionDialog request={request} onClose={() => setRequest(undefined)} onDone={clear} />
    </section>
  );
}
