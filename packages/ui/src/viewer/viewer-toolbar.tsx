import { ActionIcon, Group, Text, Tooltip } from '@mantine/core';
import { IconArrowAutofitWidth, IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { MarkLegend } from '../mark-legend.tsx';
import type { Mark } from '../marks/mark.ts';
import type { PageScale } from './use-page-scale.ts';

interface ToolButtonProps {
  readonly label: string;
  readonly act: (() => void) | undefined;
  readonly children: ReactNode;
}

function ToolButton({ label, act, children }: ToolButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} disabled={!act} onClick={act}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

interface ViewerToolbarProps {
  readonly size: PageScale;
  readonly page: number;
  readonly pageCount: number;
  readonly marks: readonly Mark[];
}

export function ViewerToolbar({ size, page, pageCount, marks }: ViewerToolbarProps) {
  return (
    <div className="v-viewer-bar">
      <MarkLegend marks={marks} />
      <Group gap={4} wrap="nowrap">
        <Text size="xs" c="dimmed" mr="xs" style={{ whiteSpace: 'nowrap' }}>
          Page {page} of {pageCount}
        </Text>
        <ToolButton label="Smaller" act={size.zoomOut}>
          <IconMinus size={16} />
        </ToolButton>
        <Text size="xs" w={38} ta="center" aria-live="polite">
          {Math.round(size.zoom * 100)}%
        </Text>
        <ToolButton label="Larger" act={size.zoomIn}>
          <IconPlus size={16} />
        </ToolButton>
        <ToolButton label="Fit the width" act={size.zoom === 1 ? undefined : size.fit}>
          <IconArrowAutofitWidth size={16} />
        </ToolButton>
      </Group>
    </div>
  );
}
