import { getRouteApi } from '@tanstack/react-router';
import { EvaluationReportScreen } from '../../features/evaluation/evaluation-report.tsx';
import { LetterScreen } from '../../features/evaluation/letter-screen.tsx';
import { ScreeningReportScreen } from '../../features/screening/report-screen.tsx';

const screeningReport = getRouteApi('/member/postings/$postingId/report');
const evaluationReport = getRouteApi('/member/evaluations/$evaluationId/report');
const letter = getRouteApi('/member/evaluations/$evaluationId/letter');

export function ScreeningReportRoute() {
  const { postingId } = screeningReport.useParams();
  return <ScreeningReportScreen postingId={postingId} />;
}

export function EvaluationReportRoute() {
  const { evaluationId } = evaluationReport.useParams();
  return <EvaluationReportScreen evaluationId={evaluationId} />;
}

export function LetterRoute() {
  const { evaluationId } = letter.useParams();
  return <LetterScreen key={evaluationId} evaluationId={evaluationId} />;
}
