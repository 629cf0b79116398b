import { Button, Group, Progress, Text, Title } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconArrowLeft } from '@tabler/icons-react';
import type { Screening } from '../../shared/api-types.ts';
import { count } from '../../shared/format.ts';
import { TextLink } from '../../shared/links.tsx';
import { useCancelScreening, useStartScreening } from './mutations.ts';

interface ScreeningHeadProps {
  readonly screening: Screening;
  readonly onFilters: () => void;
}

function stateText({ counts, total, outdated }: Screening): string {
  const parts = [
    `${count(counts.completed, 'CV')} ranked`,
    counts.failed > 0 && `${counts.failed} failed`,
    counts.cancelled > 0 && `${counts.cancelled} cancelled`,
    outdated > 0 && `${outdated} under an earlier rubric`,
  ];
  return total === 0 && outdated === 0 ? 'Nothing evaluated yet' : parts.filter(Boolean).join(' · ');
}

/** How far the evaluation of all CVs is, while it runs. */
function Running({ screening }: { readonly screening: Screening }) {
  const { counts, total, posting } = screening;
  const cancel = useCancelScreening();
  const left = counts.pending + counts.reading + counts.evaluating;
  if (left === 0) return null;
  const done = total - left;
  return (
    <div className="v-running">
      <Progress value={(100 * done) / Math.max(total, 1)} size={6} style={{ flex: 1 }} aria-label="CVs evaluated" />
      <Text size="sm" c="dimmed" role="status" style={{ whiteSpace: 'nowrap' }}>
        {done} of {total}
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        loading={cancel.isPending}
        onClick={() => cancel.mutate({ postingId: posting.id })}
      >
        Cancel
      </Button>
    </div>
  );
}

function Acts({ screening, onFilters }: ScreeningHeadProps) {
  const start = useStartScreening();
  const { posting, outdated, total } = screening;
  return (
    <Group gap="xs">
      <Button
        className="v-filters-button"
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={16} />}
        onClick={onFilters}
      >
        Filters
      </Button>
      <Button
        variant={total === 0 || outdated > 0 ? 'filled' : 'default'}
        loading={start.isPending}
        onClick={() => start.mutate({ postingId: posting.id, only: outdated > 0 ? 'screened' : 'all' })}
      >
        {outdated > 0 ? 'Evaluate again' : 'Evaluate new CVs'}
      </Button>
    </Group>
  );
}

export function ScreeningHead(props: ScreeningHeadProps) {
  const { screening } = props;
  return (
    <>
      <div className="v-bench-head">
        <Group gap="sm" wrap="nowrap" style={{ minWidth: 0, flex: '1 1 220px' }}>
          <TextLink to="/postings" aria-label="Back to the postings" c="dimmed" display="inline-flex" p={4}>
            <IconArrowLeft size={18} />
          </TextLink>
          <div style={{ minWidth: 0 }}>
            <Title order={1} fz="h2" className="v-clamp">
              {screening.posting.title}
            </Title>
            <Text size="sm" c="dimmed" truncate>
              {stateText(screening)} ·{' '}
              <TextLink
                to="/postings/$postingId"
                params={{ postingId: screening.posting.id }}
                size="sm"
                underline="always"
              >
                posting and rubric
              </TextLink>
            </Text>
          </div>
        </Group>
        <Acts {...props} />
      </div>
      <Running screening={screening} />
    </>
  );
}
