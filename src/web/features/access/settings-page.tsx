import { SegmentedControl, Tabs, Text, useMantineColorScheme } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { sessionQuery } from "../../client/queries.js";
import { Page } from "../../pieces/page.js";
import { Part } from "../../pieces/part.js";
import { AuditLog } from "./audit-log.js";
import { Tokens } from "./tokens.js";
import { Users } from "./users.js";

const route = getRouteApi("/settings");

/** How pages look, and in a team who may do what. */
export function SettingsPage() {
  const { tab = "appearance" } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const tabs = [
    { value: "appearance", name: "Appearance" },
    ...(session.user === undefined ? [] : [{ value: "tokens", name: "API tokens" } as const]),
    ...(session.accounts && session.scopes.includes("administer")
      ? ([
          { value: "people", name: "Accounts" },
          { value: "audit", name: "Audit log" },
        ] as const)
      : []),
  ] as const;
  return (
    <Page title="Settings" width="text">
      <Tabs
        value={tab}
        onChange={(value) =>
          void navigate({ search: { tab: tabs.find((one) => one.value === value)?.value } })
        }
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {tabs.map(({ value, name }) => (
            <Tabs.Tab key={value} value={value}>
              {name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab}>
          <Part of={tab}>
            {tab === "appearance" && <Appearance accounts={session.accounts} />}
            {tab === "tokens" && <Tokens scopes={session.scopes} />}
            {tab === "people" && <Users />}
            {tab === "audit" && <AuditLog />}
          </Part>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function Appearance({ accounts }: { readonly accounts: boolean }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Text fw={600} mb={6} id="appearance">
        Light or dark
      </Text>
      <SegmentedControl
        aria-labelledby="appearance"
        value={colorScheme}
        onChange={(value) => setColorScheme(value === "light" || value === "dark" ? value : "auto")}
        data={[
          { value: "auto", label: "As the system" },
          { value: "light", label: "Light" },
          { value: "dark", label: "Dark" },
        ]}
      />
      {!accounts && (
        <Text size="sm" c="dimmed" mt="lg">
          This record is open to whoever uses this machine, and to nobody else. To share it with a team, give
          somebody the first account by <code>entente user add ADDRESS --role admin</code> and start it with{" "}
          <code>entente serve --host ADDRESS</code>.
        </Text>
      )}
    </>
  );
}
