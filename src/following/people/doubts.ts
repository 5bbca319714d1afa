import type { JoinReason } from "../gather.js";
import type { Span } from "../../text/span.js";
import type { Identity, People, PersonClaim } from "./identity.js";

/** Somebody as a readout names them. */
export interface NamedThere {
  readonly claim: string;
  readonly document: string;
  readonly published?: string;
  readonly name: string;
  readonly office?: string;
  readonly party: string | null;
  readonly evidence: Span;
}

/** Two who may be one person; for somebody to decide. */
export interface DoubtfulIdentity {
  readonly two: readonly [a: NamedThere, b: NamedThere];
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly JoinReason[];
}

/** The ids of the two claims: by it a doubt is decided. */
export const doubtId = ({ two: [a, b] }: Pick<DoubtfulIdentity, "two">): string => `${a.claim}=${b.claim}`;

/** What is proposed of some persons, with the words that name them. */
export function doubtsAbout(
  persons: readonly Identity[],
  { proposals }: Pick<People, "proposals">,
  claims: readonly PersonClaim[],
): DoubtfulIdentity[] {
  const theirs = new Set(persons.flatMap((person) => person.claims));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return proposals.flatMap(({ a, b, score, reasons }) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (!one || !other || !(theirs.has(a) || theirs.has(b))) return [];
    return [{ two: [namedThere(one), namedThere(other)], score, reasons }];
  });
}

function namedThere({ id, document, published, person }: PersonClaim): NamedThere {
  const { name, office, party, evidence } = person;
  return {
    claim: id,
    document,
    ...(published !== undefined && { published }),
    name,
    ...(office !== undefined && { office }),
    party,
    evidence,
  };
}
