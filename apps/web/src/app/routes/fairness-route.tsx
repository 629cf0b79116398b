import { getRouteApi } from '@tanstack/react-router';
import { FairnessScreen } from '../../features/fairness/fairness-screen.tsx';

const route = getRouteApi('/member/postings/$postingId/fairness');

export function FairnessRoute() {
  const { postingId } = route.useParams();
  return <FairnessScreen key={postingId} postingId={postingId} />;
}
