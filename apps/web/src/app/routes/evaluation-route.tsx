import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { EvaluationScreen } from '../../features/evaluation/evaluation-screen.tsx';

const route = getRouteApi('/member/evaluations/$evaluationId');

export function EvaluationRoute() {
  const { evaluationId } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  return (
    <EvaluationScreen
      key={evaluationId}
      evaluationId={evaluationId}
      search={search}
      // Walking through quotes is not a walk through the app: back leads to where one came from.
      onSearch={(change) =>
        void navigate({ to: '/evaluations/$evaluationId', params: { evaluationId }, search: change, replace: true })
      }
    />
  );
}
