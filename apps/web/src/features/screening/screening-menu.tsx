import { ActionIcon, Menu, Switch, Text } from '@mantine/core';
import {
  IconDots,
  IconFileSpreadsheet,
  IconFileText,
  IconLink,
  IconPrinter,
  IconRefresh,
  IconScale,
  IconStairs,
} from '@tabler/icons-react';
import type { Screening } from '../../shared/api-types.ts';
import { count } from '../../shared/format.ts';
import { MenuLink } from '../../shared/links.tsx';
import { files } from '../../shared/trpc.ts';
import { AskModelItem } from './model-batch.tsx';
import { useSetSettings, useStartScreening } from './mutations.ts';

const icon = { size: 16, stroke: 1.6 };

function Settings({ screening }: { readonly screening: Screening }) {
  const set = useSetSettings();
  const { settings } = screening;
  const postingId = screening.posting.id;
  return (
    <div className="v-menu-settings">
      <Switch
        size="xs"
        label="Review blind"
        description="Names, contacts, files and page pictures stay hidden until a decision is made"
        checked={settings.blind}
        onChange={(event) => set.mutate({ postingId, blind: event.currentTarget.checked })}
      />
      <Switch
        size="xs"
        mt="sm"
        label="Take in new CVs"
        description="CVs that are dropped later join this screening by themselves"
        checked={settings.takesNewCvs}
        onChange={(event) => set.mutate({ postingId, takesNewCvs: event.currentTarget.checked })}
      />
      {settings.changedBy && (
        <Text size="xs" c="dimmed" mt="sm">
          Last changed by {settings.changedBy}
        </Text>
      )}
    </div>
  );
}

interface ScreeningMenuProps {
  readonly screening: Screening;
  readonly onShare: () => void;
  readonly onMoves: () => void;
  readonly onAskModel: () => void;
}

/** What is done with a screening as a whole. */
export function ScreeningMenu({ screening, onShare, onMoves, onAskModel }: ScreeningMenuProps) {
  const { posting, comparedVersion, counts } = screening;
  const start = useStartScreening();
  return (
    <Menu width={290} closeOnItemClick>
      <Menu.Target>
        <ActionIcon size={34} variant="default" aria-label="Export, print, share, settings">
          <IconDots size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {comparedVersion !== undefined && (
          <Menu.Item leftSection={<IconStairs {...icon} />} onClick={onMoves}>
            Who moved since version {comparedVersion}
          </Menu.Item>
        )}
        {counts.failed > 0 && (
          <Menu.Item
            leftSection={<IconRefresh {...icon} />}
            onClick={() => start.mutate({ postingId: posting.id, only: 'screened' })}
          >
            Try {count(counts.failed, 'failed one', 'failed ones')} again
          </Menu.Item>
        )}
        <Menu.Item
          component="a"
          href={files.screeningExportUrl(posting.id, 'xlsx')}
          leftSection={<IconFileSpreadsheet {...icon} />}
        >
          Save as Excel
        </Menu.Item>
        <Menu.Item
          component="a"
          href={files.screeningExportUrl(posting.id, 'csv')}
          leftSection={<IconFileText {...icon} />}
        >
          Save as CSV
        </Menu.Item>
        <MenuLink
          to="/postings/$postingId/report"
          params={{ postingId: posting.id }}
          leftSection={<IconPrinter {...icon} />}
        >
          Report to print
        </MenuLink>
        <MenuLink
          to="/postings/$postingId/fairness"
          params={{ postingId: posting.id }}
          leftSection={<IconScale {...icon} />}
        >
          Check fairness
        </MenuLink>
        <Menu.Item leftSection={<IconLink {...icon} />} onClick={onShare}>
          Share links…
        </Menu.Item>
        <AskModelItem onAsk={onAskModel} />
        <Menu.Divider />
        <Settings screening={screening} />
      </Menu.Dropdown>
    </Menu>
  );
}
