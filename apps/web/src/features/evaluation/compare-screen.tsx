import './compare.css';
import './evaluation.css';
import { CloseButton, Drawer, Group, Skeleton, Switch, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { RequirementVerdict } from '@vitae/core/evaluation/evaluation';
import { type ComparedRequirement, compareCandidates } from '@vitae/core/screening/comparison';
import { FailureState, MessageState } from '@vitae/ui/message-state';
import { ScoreDial } from '@vitae/ui/score-ring';
import { VerdictMark, verdictNames } from '@vitae/ui/verdict-mark';
import { useState } from 'react';
import type { EvaluationDetail } from '../../shared/api-types.ts';
import { errorTextOf } from '../../shared/error-text.ts';
import { formatYears } from '../../shared/format.ts';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { type Marks, useMarks } from '../../shared/use-marks.ts';
import { usePageTitle } from '../../shared/use-page-title.ts';
import type { CompareSearch } from './compare-search.ts';
import { EvaluatedDocument } from './evaluated-document.tsx';
import { evidenceId } from './evidence-marks.ts';
import { useEvaluations } from './queries.ts';
import { useStrokes } from './use-strokes.ts';

interface InHand {
  readonly detail: EvaluationDetail;
  readonly markId: string;
}

interface CellProps {
  readonly detail: EvaluationDetail;
  readonly verdict: RequirementVerdict | undefined;
  readonly onQuote: (inHand: InHand) => void;
}

/** Quotes beyond this many are on the evaluation's own screen. */
const quotesShown = 2;

function Cell({ detail, verdict, onQuote }: CellProps) {
  const override = detail.overrides.findLast((one) => one.stands && one.requirementId === verdict?.requirementId);
  if (!verdict) return <td className="v-compare-cell">Not evaluated</td>;
  return (
    <td className="v-compare-cell" data-verdict={verdict.verdict}>
      <span className="v-compare-verdict">
        <VerdictMark verdict={verdict.verdict} named={false} /> {verdictNames[verdict.verdict]}
        {verdict.verdict === 'partial' && ` (${Math.round(verdict.share * 100)} %)`}
      </span>
      {override && (
        <span className="v-compare-person">
          <VerdictMark verdict={override.verdict} size={13} named={false} /> {verdictNames[override.verdict]}, says a
          person
        </span>
      )}
      {verdict.evidence.slice(0, quotesShown).map(({ quote }, index) => (
        <button
          key={evidenceId(verdict, index)}
          type="button"
          className="v-quote"
          data-kind={verdict.verdict}
          onClick={() => onQuote({ detail, markId: evidenceId(verdict, index) })}
        >
          <q>{quote}</q>
        </button>
      ))}
    </td>
  );
}

function Candidate({ detail, onRemove }: { readonly detail: EvaluationDetail; readonly onRemove: () => void }) {
  const name = detail.cv.name ?? detail.cv.fileName;
  return (
    <th scope="col" className="v-compare-candidate">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <TextLink to="/evaluations/$evaluationId" params={{ evaluationId: detail.id }} fw={620} c="inherit">
          <bdi>{name}</bdi>
        </TextLink>
        <CloseButton size="sm" aria-label={`Leave out ${name}`} onClick={onRemove} />
      </Group>
      <Text size="xs" c="dimmed" lineClamp={2}>
        <bdi>{detail.cv.headline}</bdi>
        {detail.cv.years !== undefined && ` · ${formatYears(detail.cv.years)} years`}
      </Text>
      <Group gap="xs" mt="xs" wrap="nowrap">
        {detail.score === undefined ? 'Not evaluated' : <ScoreDial score={detail.score} size={44} />}
        {detail.reviewedScore !== undefined && (
          <Text size="xs" c="dimmed">
            {detail.reviewedScore} with people's verdicts
          </Text>
        )}
      </Group>
    </th>
  );
}

const kindWords: Readonly<Record<ComparedRequirement['requirement']['kind'], string>> = {
  gate: 'gate',
  must: 'must',
  nice: 'nice to have',
};

interface TableProps {
  readonly details: readonly EvaluationDetail[];
  readonly onlyDifferences: boolean;
  readonly onRemove: (id: string) => void;
  readonly onQuote: (inHand: InHand) => void;
}

function Table({ details, onlyDifferences, onRemove, onQuote }: TableProps) {
  const [first] = details;
  if (!first) return null;
  const rows = compareCandidates(
    first.rubric.requirements,
    details.map(({ result }) => result?.verdicts),
  ).filter(({ differs }) => differs || !onlyDifferences);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="v-compare-scroll" tabIndex={0} aria-label="Comparison">
      <table className="v-compare">
        <thead>
          <tr>
            <th scope="col" className="v-compare-requirement">
              Requirement
            </th>
            {details.map((detail) => (
              <Candidate key={detail.id} detail={detail} onRemove={() => onRemove(detail.id)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ requirement, verdicts, differs }) => (
            <tr key={requirement.id} data-differs={differs}>
              <th scope="row" className="v-compare-requirement">
                {requirement.text}
                <Text size="xs" c="dimmed" fw={400}>
                  {kindWords[requirement.kind]}
                  {requirement.kind !== 'gate' && `, weight ${requirement.weight}`}
                </Text>
              </th>
              {details.map((detail, index) => (
                <Cell key={detail.id} detail={detail} verdict={verdicts[index]} onQuote={onQuote} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && (
        <MessageState compact title="No difference">
          These candidates have the same verdict on every requirement.
        </MessageState>
      )}
    </section>
  );
}

function Page({ detail, markId }: InHand) {
  const marks: Marks = useMarks(markId);
  const strokes = useStrokes(detail, detail.result ?? emptyEvaluation);
  return (
    <EvaluatedDocument
      detail={detail}
      marks={strokes}
      inHand={marks.inHand}
      hoveredId={marks.hoveredId}
      onSelect={marks.take}
      onHover={marks.hover}
    />
  );
}

/** Stands in while there is no result, which no quote can come from. */
const emptyEvaluation = {
  evaluatorVersion: '',
  asOf: '',
  score: 0,
  rationale: '',
  matches: [],
  gaps: [],
  verdicts: [],
};

interface CompareScreenProps {
  readonly postingId: string;
  readonly search: CompareSearch;
  readonly onSearch: (change: Partial<CompareSearch>) => void;
}

/** Two to four candidates beside each other, requirement by requirement; a quote opens its page. */
export function CompareScreen({ postingId, search, onSearch }: CompareScreenProps) {
  const ids = [...new Set(search.evaluations)];
  const queries = useEvaluations(ids);
  const [inHand, setInHand] = useState<InHand>();
  usePageTitle('Compare candidates');
  const failed = queries.find(({ error }) => error);
  const details = queries.flatMap(({ data }) => (data ? [data] : []));
  return (
    <div className="v-bench">
      <div className="v-bench-head">
        <Group gap="sm" wrap="nowrap">
          <TextLink
            to="/postings/$postingId/screening"
            params={{ postingId }}
            aria-label="Back to the ranking"
            c="dimmed"
            display="inline-flex"
            p={4}
          >
            <IconArrowLeft size={18} />
          </TextLink>
          <div>
            <Title order={1} fz="h2">
              Compare
            </Title>
            <Text size="sm" c="dimmed">
              {details[0]?.posting.title}
            </Text>
          </div>
        </Group>
        <Switch
          label="Only differences"
          checked={search.differences ?? false}
          onChange={(event) => onSearch({ differences: event.currentTarget.checked || undefined })}
        />
      </div>
      {failed ? (
        <FailureState {...errorTextOf(failed.error)} />
      ) : ids.length < 2 ? (
        <MessageState
          title="Nobody to compare"
          actions={
            <ButtonLink to="/postings/$postingId/screening" params={{ postingId }}>
              Go to the ranking
            </ButtonLink>
          }
        >
          Tick two to four candidates in the ranking and choose Compare.
        </MessageState>
      ) : details.length < ids.length ? (
        <Skeleton height={360} m="md" width="auto" />
      ) : (
        <Table
          details={details}
          onlyDifferences={search.differences ?? false}
          onRemove={(id) => onSearch({ evaluations: ids.filter((each) => each !== id) })}
          onQuote={setInHand}
        />
      )}
      <Drawer
        opened={inHand !== undefined}
        onClose={() => setInHand(undefined)}
        position="right"
        size="min(760px, 100vw)"
        title={inHand && (inHand.detail.cv.name ?? inHand.detail.cv.fileName)}
        classNames={{ body: 'v-compare-page' }}
      >
        {inHand && <Page key={`${inHand.detail.id} ${inHand.markId}`} {...inHand} />}
      </Drawer>
    </div>
  );
}
