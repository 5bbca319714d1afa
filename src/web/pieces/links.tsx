import {
  ActionIcon,
  Anchor,
  Button,
  Menu,
  type ActionIconProps,
  type AnchorProps,
  type ButtonProps,
  type MenuItemProps,
} from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { ComponentPropsWithRef } from "react";

// The library's components as ways to other pages, typed by the routes there are.

/** What an `a` may have besides what the component gives it. */
type LinkProps<Own> = Own & Omit<ComponentPropsWithRef<"a">, keyof Own>;

export const TextLink = createLink((props: LinkProps<AnchorProps>) => <Anchor {...props} />);
export const ButtonLink = createLink((props: LinkProps<ButtonProps>) => <Button component="a" {...props} />);
export const IconLink = createLink((props: LinkProps<ActionIconProps>) => (
  <ActionIcon component="a" {...props} />
));
export const MenuLink = createLink((props: LinkProps<MenuItemProps>) => (
  <Menu.Item component="a" {...props} />
));
