import { Badge, Button, Group, Text, Title } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconArrowLeft, IconEyeOff } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Screening } from '../../shared/api-types.ts';
import { AskModelDialog } from '../../shared/ask-model-dialog.tsx';
import { count } from '../../shared/format.ts';
import { TextLink } from '../../shared/links.tsx';
import { JoiningBanner } from './joining-banner.tsx';
import { ModelProgress } from './model-batch.tsx';
import { MovesDrawer } from './moves-drawer.tsx';
import { useStartScreening } from './mutations.ts';
import { Running } from './running.tsx';
import { ScreeningMenu } from './screening-menu.tsx';

interface ScreeningHeadProps {
  readonly screening: Screening;
  readonly onFilters: () => void;
  /** The dialog of share links; another feature draws it. */
  readonly renderShare: (opened: boolean, onClose: () => void) => ReactNode;
}

function stateText({ counts, total, outdated, decisions }: Screening): string {
  const decided = [
    decisions.shortlist > 0 && `${decisions.shortlist} shortlisted`,
    decisions.hold > 0 && `${decisions.hold} on hold`,
    decisions.reject > 0 && `${decisions.reject} rejected`,
  ];
  const parts = [
    `${count(counts.completed, 'CV')} ranked`,
    counts.failed > 0 && `${counts.failed} failed`,
    counts.cancelled > 0 && `${counts.cancelled} cancelled`,
    outdated > 0 && `${outdated} under an earlier rubric`,
    ...decided,
  ];
  return total === 0 && outdated === 0 ? 'Nothing evaluated yet' : parts.filter(Boolean).join(' · ');
}

/** Begins a screening, and goes on with what was cancelled. */
function Start({ screening }: { readonly screening: Screening }) {
  const start = useStartScreening();
  const { posting, total, counts } = screening;
  if (total > 0 && counts.cancelled === 0) return null;
  return (
    <Button
      variant={total === 0 ? 'filled' : 'default'}
      loading={start.isPending}
      onClick={() => start.mutate({ postingId: posting.id, only: total === 0 ? 'all' : 'screened' })}
    >
      {total === 0 ? 'Evaluate all CVs' : 'Go on with the rest'}
    </Button>
  );
}

function Acts({ screening, onFilters, renderShare }: ScreeningHeadProps) {
  const [sharing, setSharing] = useState(false);
  const [moves, setMoves] = useState(false);
  const [asking, setAsking] = useState(false);
  const { id: postingId } = screening.posting;
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        className="v-filters-button"
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={16} />}
        onClick={onFilters}
      >
        Filters
      </Button>
      <Start screening={screening} />
      <ScreeningMenu
        screening={screening}
        onShare={() => setSharing(true)}
        onMoves={() => setMoves(true)}
        onAskModel={() => setAsking(true)}
      />
      <AskModelDialog wanted={{ postingId }} opened={asking} onClose={() => setAsking(false)} />
      {renderShare(sharing, () => setSharing(false))}
      <MovesDrawer postingId={postingId} opened={moves} onClose={() => setMoves(false)} />
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
            <Group gap="xs" wrap="nowrap">
              <Title order={1} fz="h2" className="v-clamp">
                {screening.posting.title}
              </Title>
              {screening.settings.blind && (
                <Badge variant="light" color="gray" leftSection={<IconEyeOff size={12} />} style={{ flex: 'none' }}>
                  Blind
                </Badge>
              )}
            </Group>
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
      <ModelProgress postingId={screening.posting.id} />
      <JoiningBanner screening={screening} />
    </>
  );
}
