import { useMantineColorScheme } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import {
  IconBriefcase,
  IconFileText,
  IconFileUpload,
  IconMoon,
  IconPlus,
  IconSearch,
  IconSettings,
  IconUser,
  IconUserSearch,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { pickCvs } from '../features/upload/pick-cvs.ts';
import { useUploadQueue } from '../features/upload/upload-provider.tsx';
import { useTRPC } from '../shared/trpc.ts';

const icon = { size: 18, stroke: 1.6 };

/** What can be gone to or done from anywhere, with its keys. */
function useCommands(): SpotlightActionData[] {
  const navigate = useNavigate();
  const queue = useUploadQueue();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const other = colorScheme === 'dark' ? 'light' : 'dark';
  return [
    {
      id: 'cvs',
      label: 'CVs',
      description: 'G then C',
      leftSection: <IconFileText {...icon} />,
      onClick: () => void navigate({ to: '/cvs' }),
    },
    {
      id: 'postings',
      label: 'Postings',
      description: 'G then P',
      leftSection: <IconBriefcase {...icon} />,
      onClick: () => void navigate({ to: '/postings' }),
    },
    {
      id: 'add',
      label: 'Add CVs…',
      description: 'From this computer',
      keywords: 'upload file drop',
      leftSection: <IconFileUpload {...icon} />,
      onClick: () => void pickCvs(queue),
    },
    {
      id: 'new-posting',
      label: 'New posting',
      keywords: 'job description create',
      leftSection: <IconPlus {...icon} />,
      onClick: () => void navigate({ to: '/postings/new' }),
    },
    {
      id: 'own-cv',
      label: 'Check your own CV',
      description: 'Against a posting',
      keywords: 'candidate apply application myself',
      leftSection: <IconUserSearch {...icon} />,
      onClick: () => void navigate({ to: '/check' }),
    },
    {
      id: 'account',
      label: 'Account and sessions',
      leftSection: <IconUser {...icon} />,
      onClick: () => void navigate({ to: '/account' }),
    },
    {
      id: 'settings',
      label: 'Settings',
      keywords: 'model provider openai ollama key ceiling budget',
      leftSection: <IconSettings {...icon} />,
      onClick: () => void navigate({ to: '/settings' }),
    },
    {
      id: 'scheme',
      label: `Switch to ${other}`,
      keywords: 'theme dark light mode look',
      leftSection: <IconMoon {...icon} />,
      onClick: () => setColorScheme(other),
    },
  ];
}

/** CVs and postings whose words match what is typed. */
function useFound(query: string): SpotlightActionGroupData[] {
  const trpc = useTRPC();
  const navigate = useNavigate();
  const [search] = useDebouncedValue(query.trim(), 180);
  const enabled = search.length > 1;
  const cvs = useQuery(trpc.cv.list.queryOptions({ search, pageSize: 6 }, { enabled }));
  const postings = useQuery(trpc.posting.list.queryOptions({ search, pageSize: 4 }, { enabled }));
  if (!enabled) return [];
  return [
    {
      group: 'CVs',
      actions: (cvs.data?.items ?? []).map((cv) => ({
        id: cv.id,
        label: cv.name ?? cv.fileName,
        description: cv.headline ?? cv.fileName,
        onClick: () => void navigate({ to: '/cvs/$cvId', params: { cvId: cv.id } }),
      })),
    },
    {
      group: 'Postings',
      actions: (postings.data?.items ?? []).map((posting) => ({
        id: posting.id,
        label: posting.title,
        description: 'Posting',
        onClick: () => void navigate({ to: '/postings/$postingId', params: { postingId: posting.id } }),
      })),
    },
  ].filter((group) => group.actions.length > 0);
}

function matches(query: string, command: SpotlightActionData): boolean {
  const words = `${command.label} ${command.description ?? ''} ${String(command.keywords ?? '')}`.toLowerCase();
  return words.includes(query.trim().toLowerCase());
}

/** The two keys of a "G then …" shortcut must fall within this time, in milliseconds. */
const chordMs = 900;

function useGoKeys(): void {
  const navigate = useNavigate();
  const [pressedG, setPressedG] = useState(0);
  const soon = (): boolean => Date.now() - pressedG < chordMs;
  useHotkeys([
    ['g', () => setPressedG(Date.now())],
    ['c', () => soon() && void navigate({ to: '/cvs' })],
    ['p', () => soon() && void navigate({ to: '/postings' })],
  ]);
}

export function CommandPalette() {
  const [query, setQuery] = useState('');
  const commands = useCommands();
  const found = useFound(query);
  useGoKeys();
  return (
    <Spotlight
      query={query}
      onQueryChange={setQuery}
      // What was found on the server is already filtered there.
      filter={(typed, actions) =>
        actions.filter((action) =>
          'group' in action && 'actions' in action ? true : !('actions' in action) && matches(typed, action),
        )
      }
      actions={[...commands, ...found]}
      shortcut="mod + K"
      // It opens from anywhere, a text being written too.
      tagsToIgnore={[]}
      scrollable
      maxHeight={420}
      radius="lg"
      nothingFound="Nothing by that name"
      searchProps={{
        leftSection: <IconSearch size={18} />,
        placeholder: 'Search CVs and postings, or go to…',
        'aria-label': 'Search or go to',
      }}
    />
  );
}
