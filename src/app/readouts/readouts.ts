import { relationKey, type Relation } from "../../following/threads/thread.js";
import { countClaims, partiesOf } from "../../record/documents/counts.js";
import { latestDocuments, type LatestQuery, type Listed } from "../../record/documents/latest.js";
import { headsWith } from "../../record/documents/readouts.js";
import { textsOf } from "../../record/documents/texts.js";
import type { Store } from "../../record/store.js";
import { partyNamed } from "../party-named.js";

/** A readout in a list. */
export interface ReadoutSummary {
  readonly id: string;
  readonly name: string;
  readonly published?: string;
  readonly publisher?: string;
  /** How the text begins, on one line. */
  readonly opening: string;
  /** ISO time. */
  readonly added: string;
  /** Ids of those who speak, meet and act. */
  readonly parties: readonly string[];
  readonly counts: Readonly<Record<"people" | "statements" | "encounters" | "acts", number>>;
}

/** Which readouts are asked for. */
export interface ReadoutFilter extends Pick<LatestQuery, "addedAfter" | "after" | "limit"> {
  /** By any of its names. */
  readonly party?: string;
  /** As `GHA-PRT`. */
  readonly relation?: string;
  readonly person?: string;
}

const OPENING = 200;
/** What stands above the prose: a date and a source tell nothing of the matter, and are told beside it. */
const FURNITURE = /^(?:date \d{4}-\d{2}-\d{2}|Source: [^\n]*)\s*/;

/**
 * Readouts, the latest published first.
 * @throws Problem when no party goes by the name that is asked for
 */
export async function latestReadouts(store: Store, filter: ReadoutFilter): Promise<ReadoutSummary[]> {
  const { party, relation, person, ...query } = filter;
  const mention =
    relation !== undefined
      ? ({ field: "relation", value: relation } as const)
      : party !== undefined
        ? ({ field: "party", value: partyNamed(party).id } as const)
        : person !== undefined
          ? ({ field: "person", value: person } as const)
          : undefined;
  const listed = await latestDocuments(store.db, { ...query, ...(mention && { mention }) });
  return summariesOf(store, listed);
}

async function summariesOf({ db }: Store, listed: readonly Listed[]): Promise<ReadoutSummary[]> {
  const ids = listed.map(({ id }) => id);
  const heads = new Map((await headsWith(db, ids)).map((head) => [head.id, head]));
  const [texts, counts, parties] = [
    await textsOf(db, ids),
    await countClaims(db, ids),
    await partiesOf(db, ids),
  ];
  return listed.map(({ id, added }) => {
    const count = (kind: string): number => counts.get(id)?.get(kind) ?? 0;
    return {
      ...(heads.get(id) ?? { id, name: "" }),
      opening: openingOf(texts.get(id) ?? ""),
      added,
      parties: parties.get(id) ?? [],
      counts: {
        people: count("person"),
        statements: count("statement"),
        encounters: count("encounter"),
        acts: count("act"),
      },
    };
  });
}

/** How the prose begins, on one line. */
function openingOf(text: string): string {
  let rest = text.slice(0, 4 * OPENING).trim();
  while (FURNITURE.test(rest)) rest = rest.replace(FURNITURE, "");
  return rest.slice(0, OPENING).replaceAll(/\s+/g, " ").trim();
}

/** So many ids are asked for at once. */
const PAGE = 200;

/** The ids of all readouts, or of those about two parties, the latest published first. */
export async function* readoutIds({ db }: Store, relation?: Relation): AsyncGenerator<string> {
  const mention = relation && ({ field: "relation", value: relationKey(relation) } as const);
  let after: string | undefined;
  do {
    // oxlint-disable-next-line no-await-in-loop -- page by page
    const page = await latestDocuments(db, {
      limit: PAGE,
      ...(mention && { mention }),
      ...(after !== undefined && { after }),
    });
    yield* page.map(({ id }) => id);
    after = page.length === PAGE ? page.at(-1)?.id : undefined;
  } while (after !== undefined);
}
