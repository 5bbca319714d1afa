import { formOf } from "../../text/fold.js";
import { phraseTable } from "../../text/phrases.js";
import type { PartyForm, PartyTable } from "../parties.js";
import { maskingForms } from "./party-forms.ambiguous.js";
import { partyForms } from "./party-forms.js";

/** All English forms of parties; names that only contain one stand in it without a party, so that the longer wins. */
export const parties: PartyTable = phraseTable<PartyForm>([
  ...partyForms.map((form) => [formOf(form.form), form] as const),
  ...maskingForms.map((form) => [formOf(form), { form, kind: "name" }] as const),
]);
