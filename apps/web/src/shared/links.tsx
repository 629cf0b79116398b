import { Anchor, type AnchorProps, Button, type ButtonProps, Menu, type MenuItemProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type AsAnchor<Props> = Props & Omit<ComponentPropsWithRef<'a'>, keyof Props>;

/** Links of the router that look like Mantine's parts. */
export const TextLink = createLink((props: AsAnchor<AnchorProps>) => <Anchor {...props} />);
export const ButtonLink = createLink((props: AsAnchor<ButtonProps>) => <Button component="a" {...props} />);
export const MenuLink = createLink((props: AsAnchor<MenuItemProps>) => <Menu.Item component="a" {...props} />);
