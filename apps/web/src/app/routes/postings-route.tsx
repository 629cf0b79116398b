import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { NewPostingScreen } from '../../features/posting/new-posting-screen.tsx';
import { PostingListScreen } from '../../features/posting/posting-list-screen.tsx';
import { PostingScreen } from '../../features/posting/posting-screen.tsx';

const list = getRouteApi('/member/postings');
const create = getRouteApi('/member/postings/new');
const one = getRouteApi('/member/postings/$postingId');

export function PostingsRoute() {
  const search = list.useSearch();
  const navigate = useNavigate();
  return (
    <PostingListScreen
      search={search}
      onSearch={(change) =>
        void navigate({ to: '/postings', search: { ...search, ...change }, replace: 'search' in change })
      }
    />
  );
}

export function NewPostingRoute() {
  const { sample, rubric } = create.useSearch();
  return <NewPostingScreen key={rubric} sample={sample ?? false} rubricOf={rubric} />;
}

export function PostingRoute() {
  const { postingId } = one.useParams();
  return <PostingScreen key={postingId} postingId={postingId} />;
}
