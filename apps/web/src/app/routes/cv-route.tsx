import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { CvScreen } from '../../features/cv/cv-screen.tsx';

const route = getRouteApi('/member/cvs/$cvId');

export function CvRoute() {
  const { cvId } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  return (
    <CvScreen
      // Another CV starts with no field in hand.
      key={cvId}
      cvId={cvId}
      search={search}
      onSearch={(change) =>
        void navigate({
          to: '/cvs/$cvId',
          params: { cvId },
          search: { ...search, ...change },
          replace: !('tab' in change),
        })
      }
    />
  );
}
