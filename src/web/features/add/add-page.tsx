import { Tabs } from "@mantine/core";
import { useState } from "react";
import { Empty } from "../../pieces/empty.js";
import { Page } from "../../pieces/page.js";
import { useMay } from "../access/session.js";
import { AddressForm } from "./address-form.js";
import type { Draft } from "./draft.js";
import { FilesForm } from "./files-form.js";
import { PasteForm } from "./paste-form.js";

/** Takes readouts in: one that is looked at first, or many. */
export function AddPage() {
  const may = useMay("write");
  const [tab, setTab] = useState<string | null>("paste");
  const [draft, setDraft] = useState<Draft>({ text: "" });
  const take = (found: Draft) => {
    setDraft(found);
    setTab("paste");
  };
  return (
    <Page title="Add readouts" lead="The text is read as you paste it. Nothing is stored until you say so.">
      {may ? (
        <Tabs value={tab} onChange={setTab}>
          <Tabs.List mb="md">
            <Tabs.Tab value="paste">Paste</Tabs.Tab>
            <Tabs.Tab value="files">Files</Tabs.Tab>
            <Tabs.Tab value="address">Address</Tabs.Tab>
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
