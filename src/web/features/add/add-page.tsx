import { Tabs } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { Empty } from "../../pieces/empty.js";
import { Page } from "../../pieces/page.js";
import { useMay } from "../access/session.js";
import { AddressForm } from "./address-form.js";
import type { Draft } from "./draft.js";
import { FilesForm } from "./files-form.js";
import { PasteForm } from "./paste-form.js";

const route = getRouteApi("/add");

const TABS = [
  { value: "paste", name: "Paste" },
  { value: "files", name: "Files" },
  { value: "address", name: "Address" },
] as const;

/** Takes readouts in: one that is looked at first, or many. */
export function AddPage() {
  const may = useMay("write");
  const { tab = "paste" } = route.useSearch();
  const navigate = route.useNavigate();
  const go = (to: string | null) =>
    void navigate({ search: { tab: TABS.find(({ value }) => value === to)?.value }, replace: true });
  const [draft, setDraft] = useState<Draft>({ text: "" });
  const take = (found: Draft) => {
    setDraft(found);
    go("paste");
  };
  return (
    <Page title="Add readouts" lead="The text is read as you paste it. Nothing is stored until you say so.">
      {may ? (
        <Tabs value={tab} onChange={go}>
          <Tabs.List mb="md">
            {TABS.map(({ value, name }) => (
              <Tabs.Tab key={value} value={value}>
                {name}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="paste">
            <PasteForm draft={draft} onDraft={setDraft} />
          </Tabs.Panel>
          <Tabs.Panel value="files">
            <FilesForm onOne={take} />
          </Tabs.Panel>
          <Tabs.Panel value="address">
            <AddressForm onFound={take} />
          </Tabs.Panel>
        </Tabs>
      ) : (
        <Empty title="You may look, but not add">Ask an administrator for the role of an editor.</Empty>
      )}
    </Page>
  );
}
