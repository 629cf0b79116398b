import './evaluation.css';
import { CloseButton, Group, SegmentedControl, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import { FlowViewer } from '@vitae/ui/flow-viewer';
import { MessageState } from '@vitae/ui/message-state';
import { PageViewer } from '@vitae/ui/page-viewer';
import { useMemo } from 'react';
import type { SharedEvaluation } from '../../shared/api-types.ts';
import { useBenchView } from '../../shared/bench.tsx';
import { pdfAssets } from '../../shared/pdf-assets.ts';
import { QueryView } from '../../shared/query-view.tsx';
import { files, useTRPC } from '../../shared/trpc.ts';
import { type Marks, useMarks } from '../../shared/use-marks.ts';
import { evidenceMarks } from './evidence-marks.ts';
import { ScoreHead } from './score-head.tsx';
import { VerdictList } from './verdict-list.tsx';

interface SharedDocumentProps {
  readonly token: string;
  readonly evaluationId: string;
  readonly evaluation: Evaluation;
  readonly marks: Marks;
}

/** The CV behind a share link; its file only where the screening is not blind. */
export function SharedDocument({ token, evaluationId, evaluation, marks }: SharedDocumentProps) {
  const trpc = useTRPC();
  const query = useQuery(trpc.shared.getDocument.queryOptions({ token, evaluationId }));
  const strokes = useMemo(() => evidenceMarks(evaluation, query.data?.document), [evaluation, query.data]);
  const viewer = {
    marks: strokes,
    inHand: marks.inHand,
    hoveredId: marks.hoveredId,
    onSelect: marks.take,
    onHover: marks.hover,
  };
  return (
    <QueryView query={query} loading={<Skeleton height={400} m="md" width="auto" />}>
      {({ document, covered }) =>
        document.kind === 'paged' ? (
          <PageViewer
            document={document}
            fileUrl={covered ? undefined : files.sharedFileUrl(token, evaluationId)}
            assets={pdfAssets}
            {...viewer}
          />
        ) : (
          <FlowViewer document={document} {...viewer} />
        )
      }
    </QueryView>
  );
}

interface PanelProps {
  readonly token: string;
  readonly shared: SharedEvaluation;
  readonly evaluation: Evaluation;
}

function Panel({ token, shared, evaluation }: PanelProps) {
  const marks = useMarks();
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
        <ScoreHead evaluation={evaluation} reviewedScore={shared.reviewedScore} />
        <VerdictList
          evaluationId={shared.id}
          evaluation={evaluation}
          overrides={shared.overrides}
          editable={false}
          marks={marks}
        />
      </div>
      <div className="v-candidate-document" hidden={view !== 'document'}>
        <SharedDocument token={token} evaluationId={shared.id} evaluation={evaluation} marks={marks} />
      </div>
    </>
  );
}

interface SharedEvaluationProps {
  readonly token: string;
  readonly evaluationId: string;
  readonly onClose: () => void;
}

/** One candidate of a shared screening, beside the ranking. */
export function SharedEvaluationPanel({ token, evaluationId, onClose }: SharedEvaluationProps) {
  const trpc = useTRPC();
  const query = useQuery(trpc.shared.getEvaluation.queryOptions({ token, evaluationId }));
  return (
    <>
      <Group className="v-candidate-head" justify="space-between" wrap="nowrap">
        <Text fw={620} truncate>
          <bdi>{query.data?.cv.name}</bdi>
        </Text>
        <CloseButton aria-label="Close the candidate" onClick={onClose} />
      </Group>
      <QueryView query={query} compact loading={<Skeleton height={200} m="md" width="auto" />}>
        {(shared) =>
          shared.result ? (
            <Panel key={shared.id} token={token} shared={shared} evaluation={shared.result} />
          ) : (
            <MessageState compact title="Not evaluated" />
          )
        }
      </QueryView>
    </>
  );
}
