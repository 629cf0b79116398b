import { Group, Text } from '@mantine/core';
import type { PostingFact } from '@vitae/core/posting/requirement';

const factNames: Record<PostingFact['kind'], string> = {
  family: 'Family of titles',
  seniority: 'Seniority',
  location: 'Place',
  work_mode: 'Work mode',
  employment: 'Employment',
  pay: 'Pay',
};

/** What the posting says of the job itself. Shown, never judged. */
export function PostingFacts({ facts }: { readonly facts: readonly PostingFact[] | undefined }) {
  if (!facts || facts.length === 0) return null;
  return (
    <section aria-label="The job">
      <Group component="ul" gap={6} className="v-facts" mb="md">
        {facts.map(({ kind, text }) => (
          <li key={kind} className="v-fact">
            <Text component="span" size="xs" c="dimmed">
              {factNames[kind]}
            </Text>{' '}
            <Text component="span" size="xs">
              {text}
            </Text>
          </li>
        ))}
      </Group>
    </section>
  );
}
