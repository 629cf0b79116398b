import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { CandidatePage } from '../../features/evaluation/candidate-page.tsx';
import { SharedEvaluationPanel } from '../../features/evaluation/shared-evaluation.tsx';
import { SharedRanking } from '../../features/screening/shared-ranking.tsx';
import { SharedScreen } from '../../features/share/shared-screen.tsx';

const route = getRouteApi('/shared/$token');

export function SharedRoute() {
  const { token } = route.useParams();
  const { candidate } = route.useSearch();
  const navigate = useNavigate();
  const open = (evaluationId: string | undefined): void =>
    void navigate({ to: '/shared/$token', params: { token }, search: { candidate: evaluationId }, replace: true });
  return (
    <SharedScreen
      token={token}
      renderCandidate={(shared) => <CandidatePage token={token} shared={shared} />}
      renderScreening={(shared) => (
        <div className="v-bench-body" data-candidate={candidate !== undefined}>
          <div className="v-stage v-ranking">
            <SharedRanking token={token} shared={shared} openId={candidate} onOpen={open} />
          </div>
          {candidate !== undefined && (
            <aside className="v-candidate" aria-label="Candidate in hand">
              <SharedEvaluationPanel
                key={candidate}
                token={token}
                evaluationId={candidate}
                onClose={() => open(undefined)}
              />
            </aside>
          )}
        </div>
      )}
    />
  );
}
