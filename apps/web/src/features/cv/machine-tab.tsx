import './machine.css';
import { ActionIcon, Group, SegmentedControl, Skeleton, Stack, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { readabilityRules } from '@vitae/core/readability/rules.data';
import { MessageState } from '@vitae/ui/message-state';
import { useMemo, useState } from 'react';
import type { CvDetail, Examination, MachineView } from '../../shared/api-types.ts';
import { Bench, useBenchView } from '../../shared/bench.tsx';
import { DocumentView, useDocumentQuery } from '../../shared/document-view.tsx';
import { failureTitle } from '../../shared/error-text.ts';
import { QueryView } from '../../shared/query-view.tsx';
import type { Marks } from '../../shared/use-marks.ts';
import { ChecklistPanel } from './checklist-panel.tsx';
import type { CvSearch } from './cv-search.ts';
import { findingMarks, stepItems, stepMarks, stepOverlay } from './machine-marks.ts';
import type { MachineStep } from './machine-steps.data.ts';
import { useExamination } from './queries.ts';
import { StepPanel } from './step-panel.tsx';

type Shown = MachineStep | 'checklist';

interface MachineTabProps {
  readonly cv: CvDetail;
  readonly marks: Marks;
  readonly shown: Shown;
  readonly onSearch: (change: Partial<CvSearch>) => void;
}

interface PartsProps {
  readonly view: MachineView;
  readonly onPart: (part: number) => void;
}

/** Long CVs come a few pages at a time. */
function Parts({ view: { part, parts, from, to }, onPart }: PartsProps) {
  if (parts === 1) return null;
  return (
    <Group justify="space-between" wrap="nowrap" mb="sm">
      <ActionIcon aria-label="Earlier part" disabled={part === 1} onClick={() => onPart(part - 1)}>
        <IconChevronLeft size={16} />
      </ActionIcon>
      <Text size="sm" role="status">
        Part {part} of {parts} ({from} to {to})
      </Text>
      <ActionIcon aria-label="Later part" disabled={part === parts} onClick={() => onPart(part + 1)}>
        <IconChevronRight size={16} />
      </ActionIcon>
    </Group>
  );
}

const ruleTitle = ({ rule }: { readonly rule: keyof typeof readabilityRules }): string => readabilityRules[rule].title;

interface StepsProps extends MachineTabProps {
  readonly examination: Examination;
  readonly view: MachineView;
  readonly onPart: (part: number) => void;
}

function Steps({ cv, marks, shown, onSearch, examination, view, onPart }: StepsProps) {
  const document = useDocumentQuery(cv.id);
  const [bench, setBench] = useBenchView(marks);
  const { findings } = examination;
  const isFlow = document.data?.kind === 'flow';
  const ids = [marks.inHand?.id, marks.hoveredId];
  const overlay = useMemo(
    () => (shown === 'checklist' ? [] : stepOverlay(view, shown, document.data)),
    [view, shown, document.data],
  );
  const items = useMemo(() => (shown === 'checklist' ? [] : stepItems(view, shown)), [view, shown]);
  const strokes =
    shown === 'checklist' ? findingMarks(findings, ruleTitle) : stepMarks(items, { step: shown, isFlow, ids });
  return (
    <Bench view={bench} onView={setBench} panelName="Steps">
      <div className="v-stage">
        <DocumentView
          cvId={cv.id}
          marks={strokes}
          overlay={overlay}
          inHand={marks.inHand}
          hoveredId={marks.hoveredId}
          onSelect={marks.take}
          onHover={marks.hover}
        />
      </div>
      <aside className="v-panel" data-side="right" data-width="400" aria-label="How machines read it">
        <SegmentedControl
          fullWidth
          size="sm"
          mb="md"
          aria-label="What to show"
          value={shown === 'checklist' ? 'checklist' : 'steps'}
          onChange={(value) => onSearch({ step: value === 'checklist' ? 'checklist' : undefined })}
          data={[
            { value: 'steps', label: 'Step by step' },
            { value: 'checklist', label: `Checklist (${findings.length})` },
          ]}
        />
        <Parts view={view} onPart={onPart} />
        {shown === 'checklist' ? (
          <ChecklistPanel findings={findings} marks={marks} />
        ) : (
          <StepPanel view={view} isFlow={isFlow} step={shown} onStep={(step) => onSearch({ step })} marks={marks} />
        )}
      </aside>
    </Bench>
  );
}

/** A file that cannot be opened has no steps; why is said, and what to do about it. */
function NotOpened({ cv, examination, marks }: Pick<StepsProps, 'cv' | 'examination' | 'marks'>) {
  return (
    <div className="v-page" style={{ maxWidth: 620 }}>
      <MessageState compact title={cv.failure ? failureTitle(cv.failure.code) : 'Not read'}>
        {cv.failure?.message ?? 'There are no steps to show.'}
      </MessageState>
      {examination.findings.length > 0 && <ChecklistPanel findings={examination.findings} marks={marks} />}
    </div>
  );
}

function MachineSkeleton() {
  return (
    <div className="v-bench-body">
      <div className="v-stage v-sheet-skeleton">
        <Skeleton height="100%" maw={720} mx="auto" />
      </div>
      <Stack className="v-panel v-wide-only" data-side="right" w={400}>
        <Skeleton height={32} />
        <Skeleton height={200} />
        <Skeleton height={14} width="80%" />
      </Stack>
    </div>
  );
}

/** How the file was read, step by step over its own pages, and what makes it hard for machines. */
export function MachineTab(props: MachineTabProps) {
  const { cv, marks } = props;
  const [part, setPart] = useState(1);
  const query = useExamination(cv, part);
  if (!cv.reading && !cv.failure) {
    return <MessageState title="Being read">This takes a moment. The page fills in by itself.</MessageState>;
  }
  return (
    <QueryView query={query} loading={<MachineSkeleton />}>
      {(examination) =>
        examination.view ? (
          <Steps {...props} examination={examination} view={examination.view} onPart={setPart} />
        ) : (
          <NotOpened cv={cv} examination={examination} marks={marks} />
        )
      }
    </QueryView>
  );
}
