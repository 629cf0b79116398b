import { Tabs } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ButtonLink } from '../../shared/links.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { useMarks } from '../../shared/use-marks.ts';
import { usePageTitle } from '../../shared/use-page-title.ts';
import { CvHead } from './cv-head.tsx';
import type { CvSearch, CvTab } from './cv-search.ts';
import { EvaluateCvDialog } from './evaluate-cv-dialog.tsx';
import { EvaluationsTab } from './evaluations-tab.tsx';
import { MachineTab } from './machine-tab.tsx';
import { useCv } from './queries.ts';
import { ReadTab, ReadTabSkeleton } from './read-tab.tsx';

interface CvScreenProps {
  readonly cvId: string;
  readonly search: CvSearch;
  readonly onSearch: (change: Partial<CvSearch>) => void;
}

const isTab = (value: string | null): value is CvTab =>
  value === 'read' || value === 'evaluations' || value === 'machines';

/** One CV: its pages with what was read from them, and its evaluations. */
export function CvScreen({ cvId, search, onSearch }: CvScreenProps) {
  const query = useCv(cvId);
  const marks = useMarks(search.field);
  const [asking, setAsking] = useState(false);
  const tab = search.tab ?? 'read';
  const field = marks.inHand?.id;
  usePageTitle(query.data?.name ?? query.data?.fileName);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address follows the field in hand, not the other way round
  useEffect(() => {
    if (field !== search.field) onSearch({ field });
  }, [field]);
  return (
    <QueryView
      query={query}
      loading={<ReadTabSkeleton />}
      failureActions={
        <ButtonLink to="/cvs" variant="default">
          Go to the CVs
        </ButtonLink>
      }
    >
      {(cv) => (
        <div className="v-bench">
          <CvHead cv={cv} onEvaluate={() => setAsking(true)} />
          <Tabs value={tab} onChange={(value) => isTab(value) && onSearch({ tab: value })} className="v-tabs">
            <Tabs.List px="md">
              <Tabs.Tab value="read">Read</Tabs.Tab>
              <Tabs.Tab value="evaluations">Evaluations</Tabs.Tab>
              <Tabs.Tab value="machines">
                <span className="v-wide-only">How machines read it</span>
                <span className="v-narrow-only">Machines</span>
              </Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="read" className="v-tab-panel">
              {tab === 'read' && <ReadTab cv={cv} marks={marks} />}
            </Tabs.Panel>
            <Tabs.Panel value="evaluations" className="v-tab-panel" style={{ overflow: 'auto' }}>
              {tab === 'evaluations' && <EvaluationsTab cv={cv} onEvaluate={() => setAsking(true)} />}
            </Tabs.Panel>
            <Tabs.Panel value="machines" className="v-tab-panel">
              {tab === 'machines' && (
                <MachineTab cv={cv} marks={marks} shown={search.step ?? 'words'} onSearch={onSearch} />
              )}
            </Tabs.Panel>
          </Tabs>
          <EvaluateCvDialog cvId={cv.id} opened={asking} onClose={() => setAsking(false)} />
        </div>
      )}
    </QueryView>
  );
}
