import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { CandidateInHand } from '../../features/evaluation/candidate-in-hand.tsx';
import { ScreeningScreen } from '../../features/screening/screening-screen.tsx';
import { ShareDialog } from '../../features/share/share-dialog.tsx';

const route = getRouteApi('/member/postings/$postingId/screening');

export function ScreeningRoute() {
  const { postingId } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  return (
    <ScreeningScreen
      key={postingId}
      postingId={postingId}
      search={search}
      onSearch={(change) =>
        void navigate({
          to: '/postings/$postingId/screening',
          params: { postingId },
          search: { ...search, ...change },
          // Opening a first candidate is a step that back undoes; walking on from it, closing and filtering are not.
          replace: !(change.candidate !== undefined && search.candidate === undefined),
        })
      }
      renderShare={(opened, onClose) => <ShareDialog postingId={postingId} opened={opened} onClose={onClose} />}
      renderCandidate={(evaluationId, onClose) => (
        <CandidateInHand key={evaluationId} evaluationId={evaluationId} onClose={onClose} />
      )}
    />
  );
}
