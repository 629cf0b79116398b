import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { CompareScreen } from '../../features/evaluation/compare-screen.tsx';

const route = getRouteApi('/member/postings/$postingId/compare');

export function CompareRoute() {
  const { postingId } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  return (
    <CompareScreen
      postingId={postingId}
      search={search}
      onSearch={(change) =>
        void navigate({
          to: '/postings/$postingId/compare',
          params: { postingId },
          search: { ...search, ...change },
          replace: true,
        })
      }
    />
  );
}
