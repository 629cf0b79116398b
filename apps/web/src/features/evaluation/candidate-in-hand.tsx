import './evaluation.css';
import { CloseButton, Group, SegmentedControl, Skeleton, Stack, Text } from '@mantine/core';
import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import { VerdictMark } from '@vitae/ui/verdict-mark';
import { useMemo } from 'react';
import type { CvRow, EvaluationDetail } from '../../shared/api-types.ts';
import { useBenchView } from '../../shared/bench.tsx';
import { DocumentView, useDocumentQuery } from '../../shared/document-view.tsx';
import { ButtonLink } from '../../shared/links.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { useMarks } from '../../shared/use-marks.ts';
import { evidenceMarks, requirementOf } from './evidence-marks.ts';
import { useEvaluation } from './queries.ts';
import { ScoreHead } from './score-head.tsx';
import { Unfinished } from './unfinished.tsx';
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
  const document = useDocumentQuery(detail.cv.id);
  const strokes = useMemo(() => evidenceMarks(evaluation, document.data), [evaluation, document.data]);
  const [view, setView] = useBenchView(marks);
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
            { value: 'panel', label: 'Verdicts' },
            { value: 'document', label: 'Document' },
          ]}
        />
      </div>
      <div className="v-candidate-verdicts" hidden={view !== 'panel'}>
        <ScoreHead evaluation={evaluation} />
        <VerdictList evaluation={evaluation} marks={marks} />
      </div>
      <div className="v-candidate-document" hidden={view !== 'document'}>
        <Shown evaluation={evaluation} markId={marks.inHand?.id} />
        <DocumentView
          cvId={detail.cv.id}
          marks={strokes}
          inHand={marks.inHand}
          hoveredId={marks.hoveredId}
          onSelect={marks.take}
          onHover={marks.hover}
        />
      </div>
    </>
  );
}

interface CandidateInHandProps {
  readonly evaluationId: string;
  readonly onClose: () => void;
}

function Head({ evaluationId, onClose, cv }: CandidateInHandProps & { readonly cv: CvRow | undefined }) {
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
      <Head {...props} cv={query.data?.cv} />
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
