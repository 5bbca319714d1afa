import { formOf } from "../../text/fold.js";
import { phraseTable } from "../../text/phrases.js";
import type { PartyForm, PartyTable } from "../parties.js";
import { currencyForms } from "./currencies.js";
import { maskingForms } from "./party-forms.ambiguous.js";
import { partyForms } from "./party-forms.js";

/** *80 million US dollars* speaks of no party: currencies with their country, and what more than one of them is called. */
const moneyOfParties = currencyForms.flatMap(([form]) => (form.includes(" ") ? [form, `${form}s`] : []));

/** All English forms of parties; names that only contain one stand in it without a party, so that the longer wins. */
export const parties: PartyTable = phraseTable<PartyForm>([
  ...partyForms.map((form) => [formOf(form.form), form] as const),
  ...[...maskingForms, ...moneyOfParties].map((form) => [formOf(form), { form, kind: "name" }] as const),
]);
