import { Button, Group, Text, Title, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { Posting, Requirement, RequirementKind } from '@vitae/core/posting/requirement';
import { useState } from 'react';
import { count } from '../../shared/format.ts';
import { useUnderstand } from './queries.ts';
import { kindNames, requirementOf } from './rubric.ts';
import { type LeftOut, leftOut, reasonNames } from './unused.ts';

interface UnusedListProps {
  readonly found: Pick<Posting, 'requirements' | 'unused'>;
  readonly requirements: readonly Requirement[];
  readonly onChange: (requirements: Requirement[]) => void;
}

const kinds: readonly RequirementKind[] = ['must', 'nice', 'gate'];

interface SentenceProps {
  readonly sentence: LeftOut;
  readonly onUse: (kind: RequirementKind) => void;
}

function Sentence({ sentence, onUse }: SentenceProps) {
  return (
    <li className="v-unused">
      <Text size="sm">{sentence.text}</Text>
      <Group gap={2} className="v-unused-acts">
        {kinds.map((kind) => (
          <Button
            key={kind}
            size="compact-xs"
            variant="subtle"
            aria-label={`${kindNames[kind]}: ${sentence.text}`}
            onClick={() => onUse(kind)}
          >
            {kindNames[kind]}
          </Button>
        ))}
      </Group>
    </li>
  );
}

interface GroupProps {
  readonly reason: LeftOut['reason'];
  readonly sentences: readonly LeftOut[];
  readonly onUse: (sentence: LeftOut, kind: RequirementKind) => void;
}

/** What may have been meant as a demand stands open; benefits and notices are a click away. */
const openReasons: ReadonlySet<LeftOut['reason']> = new Set(['removed', 'not_understood', 'less_telling']);

function ReasonGroup({ reason, sentences, onUse }: GroupProps) {
  const [open, setOpen] = useState(openReasons.has(reason));
  return (
    <div>
      <UnstyledButton className="v-unused-reason" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
        <span>{reasonNames[reason]}</span>
        <span className="v-figures">{sentences.length}</span>
      </UnstyledButton>
      {open && (
        <ul className="v-requirements">
          {sentences.map((sentence) => (
            <Sentence key={sentence.source.start} sentence={sentence} onUse={(kind) => onUse(sentence, kind)} />
          ))}
        </ul>
      )}
    </div>
  );
}

/** Every sentence of the posting that is in no requirement, with why; one click makes it one. */
export function UnusedList({ found, requirements, onChange }: UnusedListProps) {
  const understand = useUnderstand();
  const groups = leftOut(found, requirements);
  const all = groups.reduce((sum, [, sentences]) => sum + sentences.length, 0);
  if (all === 0) return null;
  const use = async (sentence: LeftOut, kind: RequirementKind): Promise<void> => {
    const understood = await understand(sentence.text);
    onChange([...requirements, requirementOf(sentence, kind, understood)]);
  };
  return (
    <section aria-label="Not used">
      <Group justify="space-between" align="baseline" mt="lg" mb={4}>
        <Title order={2}>Not used</Title>
        <Text size="sm" c="dimmed">
          {count(all, 'sentence')} of the posting
        </Text>
      </Group>
      <Text size="xs" c="dimmed" mb="xs">
        These ask for nothing, as far as the reader can tell. Make one a requirement with a click.
      </Text>
      {groups.map(([reason, sentences]) => (
        <ReasonGroup
          key={reason}
          reason={reason}
          sentences={sentences}
          onUse={(sentence, kind) => void use(sentence, kind)}
        />
      ))}
    </section>
  );
}
