import { Skeleton } from '@mantine/core';
import { FlowViewer } from '@vitae/ui/flow-viewer';
import { PageViewer, type ViewerProps } from '@vitae/ui/page-viewer';
import type { EvaluationDetail } from '../../shared/api-types.ts';
import { DocumentView } from '../../shared/document-view.tsx';
import { pdfAssets } from '../../shared/pdf-assets.ts';
import { QueryView } from '../../shared/query-view.tsx';
import { useEvaluatedDocument } from './queries.ts';

interface EvaluatedDocumentProps extends ViewerProps {
  readonly detail: EvaluationDetail;
}

/** While who it is is hidden: the words where they stand, those that tell covered, and never the file itself. */
function CoveredDocument({ detail, ...viewer }: EvaluatedDocumentProps) {
  const query = useEvaluatedDocument(detail.id, true);
  return (
    <QueryView
      query={query}
      loading={
        <div className="v-sheet-skeleton">
          <Skeleton height="100%" maw={720} mx="auto" />
        </div>
      }
    >
      {({ document }) =>
        document.kind === 'paged' ? (
          <PageViewer document={document} fileUrl={undefined} assets={pdfAssets} {...viewer} />
        ) : (
          <FlowViewer document={document} {...viewer} />
        )
      }
    </QueryView>
  );
}

/** The CV of an evaluation with its marks, as this screening's reviewers may see it. */
export function EvaluatedDocument(props: EvaluatedDocumentProps) {
  const { detail, ...viewer } = props;
  if (detail.candidate.hidden) return <CoveredDocument {...props} />;
  return <DocumentView cvId={detail.cv.id} {...viewer} />;
}
