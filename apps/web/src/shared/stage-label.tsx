import './stage-label.css';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { CvStage, EvaluationStage } from './api-types.ts';

const names: Record<CvStage | EvaluationStage, string> = {
  pending: 'Waiting',
  reading: 'Reading',
  read: 'Read',
  evaluating: 'Evaluating',
  completed: 'Evaluated',
  failed: 'Failed',
  cancelled: 'Cancelled',
};

const moving = new Set<CvStage | EvaluationStage>(['pending', 'reading', 'evaluating']);

/** Where a CV or an evaluation stands: a dot that breathes while work goes on, and a word. */
export function StageLabel({
  stage,
  progress,
}: {
  readonly stage: CvStage | EvaluationStage;
  /** Of OCR, which takes seconds a page. */
  readonly progress?: { readonly page: number; readonly pages: number } | undefined;
}) {
  return (
    <span className="v-stage-label" data-stage={stage} data-moving={moving.has(stage)}>
      {stage === 'failed' ? <IconAlertTriangle size={14} aria-hidden="true" /> : <span className="v-stage-dot" />}
      {progress ? `Reading page ${progress.page} of ${progress.pages}` : names[stage]}
    </span>
  );
}
