import { ActionIcon, Menu } from "@mantine/core";
import { IconSettings, IconUser } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { sessionQuery } from "../client/queries.js";
import { useSignOut } from "../features/access/session.js";
import { ButtonLink, IconLink, MenuLink } from "../pieces/links.js";

/** Who is at work: on one's own machine nobody in particular, in a team who has signed in. */
export function AccountMenu() {
  const { data: session } = useQuery(sessionQuery);
  const { href } = useLocation();
  if (session?.accounts !== true) return <SettingsLink />;
  if (session.user !== undefined) return <UserMenu name={session.user.name} />;
  return (
    <ButtonLink to="/sign-in" search={{ to: href }} size="compact-sm" variant="default">
      Sign in
    </ButtonLink>
  );
}

function SettingsLink() {
  return (
    <IconLink to="/settings" variant="subtle" color="gray" size="lg" aria-label="Settings">
      <IconSettings size={19} />
    </IconLink>
  );
}

function UserMenu({ name }: { readonly name: string }) {
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={`Account of ${name}`}>
          <IconUser size={19} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{name}</Menu.Label>
        <MenuLink to="/settings">Settings</MenuLink>
        <Menu.Item onClick={() => signOut.mutate()}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
