import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { LibraryScreen } from '../../features/library/library-screen.tsx';
import { pickCvs } from '../../features/upload/pick-cvs.ts';
import { sampleCv } from '../../features/upload/sample-cv.ts';
import { useUploadQueue } from '../../features/upload/upload-provider.tsx';

const route = getRouteApi('/member/cvs');

export function LibraryRoute() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const queue = useUploadQueue();
  return (
    <LibraryScreen
      search={search}
      // Typing and paging replace the address; back then leads to the screen before.
      onSearch={(change) =>
        void navigate({ to: '/cvs', search: { ...search, ...change }, replace: 'search' in change })
      }
      onAdd={() => void pickCvs(queue)}
      onAddSample={async () => queue.add([await sampleCv()])}
      onScreening={(postingId) => void navigate({ to: '/postings/$postingId/screening', params: { postingId } })}
    />
  );
}
