import './fairness.css';
import { Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { usePageTitle } from '../../shared/use-page-title.ts';
import { CheckSection } from './check-section.tsx';
import { ImpactSection } from './impact-section.tsx';
import { useFairness } from './queries.ts';

/** Whether who somebody is moves a score, and how often people of each group are selected. */
export function FairnessScreen({ postingId }: { readonly postingId: string }) {
  const query = useFairness(postingId);
  usePageTitle(query.data && `Fairness of ${query.data.posting.title}`);
  return (
    <div className="v-page" style={{ maxWidth: 980 }}>
      <QueryView
        query={query}
        loading={<Skeleton height={320} />}
        failureActions={
          <ButtonLink to="/postings" variant="default">
            Go to the postings
          </ButtonLink>
        }
      >
        {(fairness) => (
          <Stack gap={40}>
            <Group gap="sm" wrap="nowrap" align="flex-start">
              <TextLink
                to="/postings/$postingId/screening"
                params={{ postingId }}
                aria-label="Back to the ranking"
                c="dimmed"
                display="inline-flex"
                p={4}
                mt={4}
              >
                <IconArrowLeft size={18} />
              </TextLink>
              <div style={{ minWidth: 0 }}>
                <Title order={1} fz="h2">
                  Fairness
                </Title>
                <Text size="sm" c="dimmed">
                  {fairness.posting.title}, version {fairness.rubric.version} of the rubric
                </Text>
              </div>
            </Group>
            <CheckSection fairness={fairness} />
            <ImpactSection postingId={postingId} />
          </Stack>
        )}
      </QueryView>
    </div>
  );
}
