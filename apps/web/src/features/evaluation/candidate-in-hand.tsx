import './evaluation.css';
import { CloseButton, Group, SegmentedControl, Skeleton, Stack, Text } from '@mantine/core';
import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import { VerdictMark } from '@vitae/ui/verdict-mark';
import { useEffect, useState } from 'react';
import type { EvaluationDetail } from '../../shared/api-types.ts';
import { ButtonLink } from '../../shared/links.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { useMarks } from '../../shared/use-marks.ts';
import { EvaluatedDocument } from './evaluated-document.tsx';
import { requirementOf } from './evidence-marks.ts';
import { useEvaluation } from './queries.ts';
import { Reveal } from './reveal.tsx';
import { ReviewPanel } from './review-panel.tsx';
import { ScoreHead } from './score-head.tsx';
import { Unfinished } from './unfinished.tsx';
import { useStrokes } from './use-strokes.ts';
import { VerdictList } from './verdict-list.tsx';

function InHandSkeleton() {
  return (
    <Stack p="md">
      <Skeleton circle height={104} />
      <Skeleton height={18} />
      <Skeleton height={18} width="70%" />
    </Stack>
  );
}

interface InHandProps {
  readonly detail: EvaluationDetail;
  readonly evaluation: Evaluation;
}

/** Says what the stroke in hand was marked for, while the verdicts themselves are turned away. */
function Shown({ evaluation, markId }: { readonly evaluation: Evaluation; readonly markId: string | undefined }) {
  const verdict = evaluation.verdicts.find(({ requirementId }) => requirementId === requirementOf(markId));
  if (!verdict) return null;
  return (
    <div className="v-candidate-shown">
      <VerdictMark verdict={verdict.verdict} />
      <span>{verdict.requirement}</span>
    </div>
  );
}

function InHand({ detail, evaluation }: InHandProps) {
  const marks = useMarks();
  const strokes = useStrokes(detail, evaluation);
  const [view, setView] = useState<'verdicts' | 'document' | 'review'>('verdicts');
  const count = marks.inHand?.count ?? 0;
  // Taking a quote in hand asks for its page.
  useEffect(() => {
    if (count > 0) setView('document');
  }, [count]);
  return (
    <>
      <div className="v-candidate-switch">
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label="Show"
          value={view}
          onChange={setView}
          data={[
            { value: 'verdicts', label: 'Verdicts' },
            { value: 'document', label: 'Document' },
            { value: 'review', label: 'Review' },
          ]}
        />
      </div>
      <div className="v-candidate-verdicts" hidden={view !== 'verdicts'}>
        <ScoreHead evaluation={evaluation} reviewedScore={detail.reviewedScore} />
        <VerdictList evaluationId={detail.id} evaluation={evaluation} overrides={detail.overrides} marks={marks} />
      </div>
      <div className="v-candidate-document" hidden={view !== 'document'}>
        <Shown evaluation={evaluation} markId={marks.inHand?.id} />
        <EvaluatedDocument
          detail={detail}
          marks={strokes}
          inHand={marks.inHand}
          hoveredId={marks.hoveredId}
          onSelect={marks.take}
          onHover={marks.hover}
        />
      </div>
      <div className="v-candidate-verdicts" hidden={view !== 'review'}>
        <ReviewPanel detail={detail} />
      </div>
    </>
  );
}

interface CandidateInHandProps {
  readonly evaluationId: string;
  readonly onClose: () => void;
}

function Head({
  evaluationId,
  onClose,
  detail,
}: CandidateInHandProps & { readonly detail: EvaluationDetail | undefined }) {
  const cv = detail?.cv;
  return (
    <Group className="v-candidate-head" justify="space-between" wrap="nowrap">
      <div style={{ minWidth: 0 }}>
        <Text fw={620} truncate>
          {cv ? <bdi>{cv.name ?? cv.fileName}</bdi> : ' '}
        </Text>
        <Text size="xs" c="dimmed" truncate>
          <bdi>{cv?.headline}</bdi>
        </Text>
      </div>
      <Group gap="xs" wrap="nowrap">
        {detail && <Reveal detail={detail} />}
        <ButtonLink to="/evaluations/$evaluationId" params={{ evaluationId }} size="xs" variant="default">
          Open
        </ButtonLink>
        <CloseButton aria-label="Close the candidate" onClick={onClose} />
      </Group>
    </Group>
  );
}

/** An evaluation beside a list: its verdicts, and a turn to the page when one is clicked. */
export function CandidateInHand(props: CandidateInHandProps) {
  const query = useEvaluation(props.evaluationId);
  return (
    <>
      <Head {...props} detail={query.data} />
      <QueryView query={query} compact loading={<InHandSkeleton />}>
        {(detail) =>
          detail.result ? (
            <InHand key={detail.id} detail={detail} evaluation={detail.result} />
          ) : (
            <Unfinished detail={detail} />
          )
        }
      </QueryView>
    </>
  );
}
