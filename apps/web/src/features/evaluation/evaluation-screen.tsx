import { Alert, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import { useEffect } from 'react';
import type { EvaluationDetail } from '../../shared/api-types.ts';
import { Bench, useBenchView } from '../../shared/bench.tsx';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { type Marks, useMarks } from '../../shared/use-marks.ts';
import { usePageTitle } from '../../shared/use-page-title.ts';
import { CorrectedSince } from './corrected-since.tsx';
import { EvaluatedDocument } from './evaluated-document.tsx';
import type { EvaluationSearch } from './evaluation-search.ts';
import { EvaluationSummary } from './evaluation-summary.tsx';
import { ModelBar } from './model-bar.tsx';
import { ModelComparison } from './model-comparison.tsx';
import { ModelFacts } from './model-facts.tsx';
import { useEvaluateAgain } from './mutations.ts';
import { useEvaluation } from './queries.ts';
import { Reveal } from './reveal.tsx';
import { ReviewPanel } from './review-panel.tsx';
import { ScoreHead } from './score-head.tsx';
import { Unfinished } from './unfinished.tsx';
import { type ModelChoice, useModelView } from './use-model-view.ts';
import { useStrokes } from './use-strokes.ts';
import { VerdictList } from './verdict-list.tsx';

function Head({ detail }: { readonly detail: EvaluationDetail }) {
  return (
    <div className="v-bench-head">
      <Group gap="sm" wrap="nowrap" style={{ minWidth: 0, flex: '1 1 220px' }}>
        <TextLink
          to="/postings/$postingId/screening"
          params={{ postingId: detail.posting.id }}
          aria-label="Back to the ranking"
          c="dimmed"
          display="inline-flex"
          p={4}
        >
          <IconArrowLeft size={18} />
        </TextLink>
        <div style={{ minWidth: 0 }}>
          <Title order={1} fz="h2" className="v-clamp">
            {detail.cv.name ?? detail.cv.fileName}
          </Title>
          <Text size="sm" c="dimmed" truncate>
            for{' '}
            <TextLink to="/postings/$postingId" params={{ postingId: detail.posting.id }} size="sm" underline="always">
              {detail.posting.title}
            </TextLink>
          </Text>
        </div>
      </Group>
      <Group gap="xs">
        <Reveal detail={detail} />
        {detail.result && (
          <>
            <ButtonLink to="/evaluations/$evaluationId/report" params={{ evaluationId: detail.id }} variant="default">
              Report
            </ButtonLink>
            <ButtonLink to="/evaluations/$evaluationId/letter" params={{ evaluationId: detail.id }} variant="default">
              For the candidate
            </ButtonLink>
          </>
        )}
        {!detail.candidate.hidden && (
          <ButtonLink to="/cvs/$cvId" params={{ cvId: detail.cv.id }} variant="default">
            Open the CV
          </ButtonLink>
        )}
      </Group>
    </div>
  );
}

function OldRubric({ detail }: { readonly detail: EvaluationDetail }) {
  const again = useEvaluateAgain();
  if (detail.rubricIsCurrent) return null;
  return (
    <Alert variant="light" color="gray" mb="md" title="The rubric has changed since">
      <Button
        size="xs"
        variant="default"
        loading={again.isPending}
        onClick={() => again.mutate({ cvId: detail.cv.id, postingId: detail.posting.id })}
      >
        Evaluate again
      </Button>
    </Alert>
  );
}

interface ResultProps {
  readonly detail: EvaluationDetail;
  readonly evaluation: Evaluation;
  readonly marks: Marks;
}

/** The evaluation that is looked at: the local one, which people may correct, the model's, or both. */
function Verdicts({ detail, evaluation, marks, choice }: ResultProps & { readonly choice: ModelChoice }) {
  const { view, evaluation: model } = choice;
  if (view === 'compare' && model) return <ModelComparison local={evaluation} model={model} marks={marks} />;
  if (view === 'model' && model)
    return (
      <>
        <ScoreHead evaluation={model} />
        <VerdictList evaluationId={detail.id} evaluation={model} overrides={[]} editable={false} marks={marks} />
      </>
    );
  return (
    <>
      <ScoreHead evaluation={evaluation} reviewedScore={detail.reviewedScore} />
      <VerdictList evaluationId={detail.id} evaluation={evaluation} overrides={detail.overrides} marks={marks} />
    </>
  );
}

function Result({ detail, evaluation, marks }: ResultProps) {
  const choice = useModelView(detail.id, evaluation);
  const strokes = useStrokes(detail, choice.marked);
  const [view, setView] = useBenchView(marks);
  const summary = (
    <>
      <ReviewPanel detail={detail} />
      {choice.view !== 'local' && choice.model ? (
        <ModelFacts evaluationId={detail.id} model={choice.model} />
      ) : (
        <EvaluationSummary detail={detail} evaluation={evaluation} marks={marks} />
      )}
    </>
  );
  return (
    <Bench view={view} onView={setView} panelName="Verdicts">
      <aside className="v-panel" data-side="left" data-width="380" aria-label="Verdicts">
        <CorrectedSince detail={detail} />
        <OldRubric detail={detail} />
        <ModelBar evaluationId={detail.id} choice={choice} />
        <Verdicts detail={detail} evaluation={evaluation} marks={marks} choice={choice} />
        <div className="v-evaluation-summary-narrow">{summary}</div>
      </aside>
      <div className="v-stage">
        <EvaluatedDocument
          detail={detail}
          marks={strokes}
          inHand={marks.inHand}
          hoveredId={marks.hoveredId}
          onSelect={marks.take}
          onHover={marks.hover}
        />
      </div>
      <aside
        className="v-panel v-evaluation-summary-wide"
        data-side="right"
        data-width="300"
        aria-label="Summary"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {summary}
      </aside>
    </Bench>
  );
}

function ResultSkeleton() {
  return (
    <div className="v-bench-body">
      <Stack className="v-panel" data-side="left" w={380}>
        <Group>
          <Skeleton circle height={104} />
          <Skeleton height={60} width={140} />
        </Group>
        <Skeleton height={18} mt="md" />
        <Skeleton height={18} />
        <Skeleton height={18} width="80%" />
      </Stack>
      <div className="v-stage v-sheet-skeleton v-wide-only">
        <Skeleton height="100%" maw={720} mx="auto" />
      </div>
    </div>
  );
}

interface EvaluationScreenProps {
  readonly evaluationId: string;
  readonly search: EvaluationSearch;
  readonly onSearch: (change: EvaluationSearch) => void;
}

/** One CV against one posting: verdicts left, the page in the middle, what it comes to right. */
export function EvaluationScreen({ evaluationId, search, onSearch }: EvaluationScreenProps) {
  const query = useEvaluation(evaluationId);
  const marks = useMarks(search.mark);
  const mark = marks.inHand?.id;
  usePageTitle(query.data && `${query.data.cv.name ?? query.data.cv.fileName}, ${query.data.posting.title}`);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address follows the mark in hand, not the other way round
  useEffect(() => {
    if (mark !== search.mark) onSearch({ mark });
  }, [mark]);
  return (
    <QueryView
      query={query}
      loading={<ResultSkeleton />}
      failureActions={
        <ButtonLink to="/cvs" variant="default">
          Go to the CVs
        </ButtonLink>
      }
    >
      {(detail) => (
        <div className="v-bench">
          <Head detail={detail} />
          {detail.result ? (
            <Result detail={detail} evaluation={detail.result} marks={marks} />
          ) : (
            <Unfinished detail={detail} />
          )}
        </div>
      )}
    </QueryView>
  );
}
