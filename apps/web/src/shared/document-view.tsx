import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FlowViewer } from '@vitae/ui/flow-viewer';
import { PageViewer, type ViewerProps } from '@vitae/ui/page-viewer';
import type { OverlayBox } from '@vitae/ui/viewer/page-overlay';
import { pdfAssets } from './pdf-assets.ts';
import { QueryView } from './query-view.tsx';
import { files, useTRPC } from './trpc.ts';

function SheetSkeleton() {
  return (
    <div className="v-sheet-skeleton">
      <Skeleton height="100%" maw={720} mx="auto" />
    </div>
  );
}

/** Options of the document of a CV: it changes only when the CV is read again. */
export function useDocumentQuery(cvId: string) {
  const trpc = useTRPC();
  return useQuery(
    trpc.cv.getDocument.queryOptions({ id: cvId }, { staleTime: 5 * 60_000, trpc: { context: { alone: true } } }),
  );
}

interface DocumentViewProps extends ViewerProps {
  readonly cvId: string;
  /** Boxes over the pages of a PDF that explain; a document that flows has none. */
  readonly overlay?: readonly OverlayBox[] | undefined;
}

/** The CV itself, as pages or as it flows, with marks. */
export function DocumentView({ cvId, overlay, ...viewer }: DocumentViewProps) {
  const query = useDocumentQuery(cvId);
  return (
    <QueryView query={query} loading={<SheetSkeleton />}>
      {(document) =>
        document.kind === 'paged' ? (
          <PageViewer
            document={document}
            fileUrl={files.cvFileUrl(cvId)}
            assets={pdfAssets}
            overlay={overlay}
            {...viewer}
          />
        ) : (
          <FlowViewer document={document} {...viewer} />
        )
      }
    </QueryView>
  );
}
