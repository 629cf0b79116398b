import { Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { readabilityRuleKeys, readabilityRules, type Severity } from '@vitae/core/readability/rules.data';
import { MessageState } from '@vitae/ui/message-state';
import type { ReadabilityFinding } from '../../shared/api-types.ts';
import { count } from '../../shared/format.ts';
import type { Marks } from '../../shared/use-marks.ts';
import { findingId } from './machine-marks.ts';

const groups: readonly { readonly severity: Severity; readonly title: string; readonly Icon: typeof IconBan }[] = [
  { severity: 'blocks', title: 'Stops many programs', Icon: IconBan },
  { severity: 'hinders', title: 'Misleads some programs', Icon: IconAlertTriangle },
  { severity: 'note', title: 'Worth knowing', Icon: IconInfoCircle },
];

/** Places beyond these are reached on the page itself. */
const placesShown = 6;

function Finding({ finding, marks }: { readonly finding: ReadabilityFinding; readonly marks: Marks }) {
  const rule = readabilityRules[finding.rule];
  const more = finding.count - Math.min(placesShown, finding.places.length);
  return (
    <li className="v-finding" data-severity={finding.severity}>
      <Title order={4} component="h4">
        {rule.title}
      </Title>
      {finding.detail && (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {finding.detail}
        </Text>
      )}
      <Text size="sm">{rule.why}</Text>
      <Text size="sm" mt={4}>
        <strong>What to do:</strong> {rule.remedy}
      </Text>
      {finding.places.length > 0 && (
        <div className="v-finding-places">
          {finding.places.slice(0, placesShown).map(({ quote, place }, at) => {
            const id = findingId(finding.rule, at);
            const where = 'page' in place ? `page ${place.page}` : `paragraph ${place.block + 1}`;
            return (
              <button
                key={id}
                type="button"
                className="v-finding-place"
                data-active={marks.inHand?.id === id}
                aria-label={`Show on ${where}: ${quote || rule.title}`}
                onClick={() => marks.take(id)}
                onMouseEnter={() => marks.hover(id)}
                onMouseLeave={() => marks.hover(undefined)}
              >
                <bdi>{quote || where}</bdi>
              </button>
            );
          })}
          {more > 0 && finding.places.length > 0 && (
            <Text size="xs" c="dimmed" span>
              and {count(more, 'more place')}
            </Text>
          )}
        </div>
      )}
    </li>
  );
}

interface ChecklistPanelProps {
  readonly findings: readonly ReadabilityFinding[];
  readonly marks: Marks;
}

/** What makes this CV hard for machines, worst first, each with why, what to do, and where. */
export function ChecklistPanel({ findings, marks }: ChecklistPanelProps) {
  if (findings.length === 0) {
    return (
      <MessageState compact icon={<IconCircleCheck size={36} stroke={1.3} />} title="Nothing to mend">
        None of the {readabilityRuleKeys.length} things that make CVs hard for machines was found here.
      </MessageState>
    );
  }
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        {count(findings.length, 'of', 'of')} {readabilityRuleKeys.length} known difficulties found.
      </Text>
      {groups.map(({ severity, title, Icon }) => {
        const own = findings.filter((finding) => finding.severity === severity);
        return own.length === 0 ? null : (
          <section key={severity} className="v-finding-group" data-severity={severity}>
            <Title order={3} fz="md" mb={6}>
              <Icon size={16} aria-hidden="true" /> {title}
            </Title>
            <ul>
              {own.map((finding) => (
                <Finding key={finding.rule} finding={finding} marks={marks} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
