import { Skeleton, Stack } from '@mantine/core';
import { FailureState, MessageState } from '@vitae/ui/message-state';
import { useMemo } from 'react';
import type { CvDetail } from '../../shared/api-types.ts';
import { Bench, useBenchView } from '../../shared/bench.tsx';
import { DocumentView, useDocumentQuery } from '../../shared/document-view.tsx';
import { failureTitle } from '../../shared/error-text.ts';
import type { Marks } from '../../shared/use-marks.ts';
import { CorrectingProvider } from './correcting.tsx';
import { CorrectionsList } from './corrections-list.tsx';
import { correctionId, cvMarks } from './cv-marks.ts';
import { FieldsPanel } from './fields-panel.tsx';
import { useRereadCv } from './mutations.ts';
import { Notes } from './notes.tsx';

interface ReadTabProps {
  readonly cv: CvDetail;
  readonly marks: Marks;
}

function Unread({ cv }: { readonly cv: CvDetail }) {
  const reread = useRereadCv();
  if (cv.failure) {
    return (
      <FailureState
        title={failureTitle(cv.failure.code)}
        message={cv.failure.message}
        onRetry={() => reread.mutate({ ids: [cv.id] })}
      />
    );
  }
  const page = cv.progress && `Page ${cv.progress.page} of ${cv.progress.pages} is read from its picture. `;
  return <MessageState title="Being read">{page}This takes a moment. The page fills in by itself.</MessageState>;
}

function Read({ cv, reading, marks }: ReadTabProps & { readonly reading: NonNullable<CvDetail['reading']> }) {
  const document = useDocumentQuery(cv.id);
  const [view, setView] = useBenchView(marks);
  const inHand = marks.inHand?.id;
  const strokes = useMemo(() => {
    const asked = cv.corrections.filter(({ id }) => correctionId(id) === inHand);
    return cvMarks(reading, document.data, asked);
  }, [reading, document.data, cv.corrections, inHand]);
  return (
    <Bench view={view} onView={setView} panelName="What was read">
      <div className="v-stage">
        <DocumentView
          cvId={cv.id}
          marks={strokes}
          inHand={marks.inHand}
          hoveredId={marks.hoveredId}
          onSelect={marks.take}
          onHover={marks.hover}
        />
      </div>
      <aside className="v-panel" data-side="right" data-width="400" aria-label="What was read">
        <CorrectingProvider cv={cv}>
          <CorrectionsList marks={marks} />
          <Notes reading={reading} document={document.data} marks={marks} />
          <FieldsPanel reading={reading} marks={marks} />
        </CorrectingProvider>
      </aside>
    </Bench>
  );
}

/** The pages, and what was read from them. */
export function ReadTab({ cv, marks }: ReadTabProps) {
  if (!cv.reading) return <Unread cv={cv} />;
  return <Read cv={cv} reading={cv.reading} marks={marks} />;
}

export function ReadTabSkeleton() {
  return (
    <div className="v-bench-body">
      <div className="v-stage v-sheet-skeleton">
        <Skeleton height="100%" maw={720} mx="auto" />
      </div>
      <Stack className="v-panel v-wide-only" data-side="right" w={400}>
        <Skeleton height={20} width="60%" />
        <Skeleton height={14} />
        <Skeleton height={14} width="80%" />
        <Skeleton height={120} mt="md" />
      </Stack>
    </div>
  );
}
