import { Text } from "@mantine/core";
import { dateInWords } from "../../app/wording/date.js";
import type { Evidence, ReadoutName } from "../client/types.js";
import { TextLink } from "./links.js";

/** Where words stand: who published them and when; leads to them. */
export function Source({ readout, at }: { readonly readout: ReadoutName; readonly at?: Place }) {
  const { id, name, published, publisher } = readout;
  return (
    <Text span size="sm" c="dimmed">
      <TextLink to="/readouts/$id" params={{ id }} search={placeSearch(at)} inherit className="with-address">
        {publisher ?? name}
      </TextLink>
      {published !== undefined && `, ${dateInWords(published)}`}
      {at?.page !== undefined && `, page ${at.page}`}
    </Text>
  );
}

type Place = Pick<Evidence, "start" | "end" | "page">;

/** What in the URL of a readout makes it open at certain words. */
export const placeSearch = (at: Place | undefined) =>
  at === undefined ? {} : { at: `${at.start}-${at.end}` };
