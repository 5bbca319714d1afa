import { Fragment } from "react";
import type { Party } from "../client/types.js";
import { TextLink } from "./links.js";

/** A party by its name, which leads to its page. */
export function PartyLink({ party: { id, name } }: { readonly party: Party }) {
  return (
    <TextLink to="/parties/$id" params={{ id }} inherit c="inherit">
      {name}
    </TextLink>
  );
}

/** Parties as a sentence joins them: `A, B and C`. */
export function PartyLinks({ parties }: { readonly parties: readonly Party[] }) {
  return parties.map((party, at) => (
    <Fragment key={party.id}>
      {at > 0 && (at === parties.length - 1 ? " and " : ", ")}
      <PartyLink party={party} />
    </Fragment>
  ));
}

/** The parties of a relation in plain words. */
export const pairInWords = ([a, b]: readonly [Party, Party]): string => `${a.name} and ${b.name}`;
