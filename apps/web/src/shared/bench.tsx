import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { Marks } from './use-marks.ts';

export type BenchView = 'panel' | 'document';

/**
 * On a narrow screen the panel and the document take turns; taking a mark in hand turns to the document, since that
 * is what was asked for.
 */
export function useBenchView(marks: Marks): [BenchView, (view: BenchView) => void] {
  const [view, setView] = useState<BenchView>('panel');
  const count = marks.inHand?.count ?? 0;
  useEffect(() => {
    if (count > 0) setView('document');
  }, [count]);
  return [view, setView];
}

interface BenchProps {
  readonly view: BenchView;
  readonly onView: (view: BenchView) => void;
  /** What the panel holds: the word on the switch of a narrow screen. */
  readonly panelName: string;
  readonly children: ReactNode;
}

/** A document with panels beside it. */
export function Bench({ view, onView, panelName, children }: BenchProps) {
  return (
    <>
      <div className="v-view-switch">
        <SegmentedControl
          fullWidth
          size="sm"
          aria-label="Show"
          value={view}
          onChange={onView}
          data={[
            { value: 'panel', label: panelName },
            { value: 'document', label: 'Document' },
          ]}
        />
      </div>
      <div className="v-bench-body" data-view={view}>
        {children}
      </div>
    </>
  );
}
