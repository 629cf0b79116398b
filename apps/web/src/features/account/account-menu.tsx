import { ActionIcon, Menu, Text, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconLogout, IconMoon, IconSettings, IconSun, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { MenuLink } from '../../shared/links.tsx';
import { useTRPC } from '../../shared/trpc.ts';
import { useLogOut } from './mutations.ts';

const schemes = [
  { value: 'light', label: 'Light', icon: IconSun },
  { value: 'dark', label: 'Dark', icon: IconMoon },
  { value: 'auto', label: 'As the system', icon: IconDeviceDesktop },
] as const;

function SchemeItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return schemes.map(({ value, label, icon: Icon }) => (
    <Menu.Item
      key={value}
      role="menuitemradio"
      aria-checked={colorScheme === value}
      leftSection={<Icon size={16} />}
      rightSection={colorScheme === value ? '✓' : undefined}
      onClick={() => setColorScheme(value)}
    >
      {label}
    </Menu.Item>
  ));
}

/** Who is signed in, the look of the app, and the way out. */
export function AccountMenu() {
  const trpc = useTRPC();
  const me = useQuery(trpc.auth.getMe.queryOptions());
  const logOut = useLogOut();
  return (
    <Menu width={232}>
      <Menu.Target>
        <ActionIcon size={32} aria-label="Account">
          <IconUser size={18} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="xs" truncate title={me.data?.user.email}>
            {me.data?.user.email}
          </Text>
        </Menu.Label>
        <MenuLink to="/account" leftSection={<IconUser size={16} />}>
          Account
        </MenuLink>
        <MenuLink to="/settings" leftSection={<IconSettings size={16} />}>
          Settings
        </MenuLink>
        <Menu.Divider />
        <SchemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => logOut.mutate()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
