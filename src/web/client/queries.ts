import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { get, type Parameters } from "./request.js";
import type {
  AuditEntry,
  Brief,
  Comparison,
  Decision,
  Desk,
  ExportFormats,
  Found,
  Job,
  Occasion,
  PageOf,
  PartyPage,
  PartySummary,
  Person,
  PersonSummary,
  Readout,
  ReadoutSummary,
  Relation,
  RelationSummary,
  ReviewPage,
  SearchChoices,
  Session,
  StatementHit,
  Dealing,
  Thread,
  ThreadSummary,
  Timeline,
  Token,
  User,
  VersionDifference,
  Withdrawn,
} from "./types.js";

/** One resource, by its path and parameters, which are also the key of what is kept of it. */
const resource = <Answer>(path: string, parameters: Parameters = {}) =>
  queryOptions({
    queryKey: [path, parameters],
    queryFn: ({ signal }) => get<Answer>(path, parameters, signal),
  });

/** A listing that is read page by page. */
const listing = <Item>(path: string, parameters: Parameters = {}) =>
  infiniteQueryOptions({
    queryKey: [path, parameters, "pages"],
    queryFn: ({ pageParam, signal }) => get<PageOf<Item>>(path, { ...parameters, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** More than this of a roadmap is not looked at on one page. */
const MOST_THREADS = 1000;
const AT_ONCE = 200;

type ThreadPage = PageOf<ThreadSummary> & Readonly<Record<"total", number>>;

/** The threads of a listing, those first of which something was said last; and how many there are. */
async function latestThreads(
  path: string,
  signal: AbortSignal,
): Promise<{ readonly threads: readonly ThreadSummary[]; readonly total: number }> {
  const threads: ThreadSummary[] = [];
  let cursor: string | undefined;
  for (;;) {
    const asked = { order: "latest", limit: AT_ONCE, cursor };
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the last ended
    const { items, next, total } = await get<ThreadPage>(path, asked, signal);
    threads.push(...items);
    if (next === undefined || threads.length >= MOST_THREADS) return { threads, total };
    cursor = next;
  }
}

const id = encodeURIComponent;

export const sessionQuery = resource<Session>("session");
export const tokensQuery = resource<PageOf<Token>>("tokens");
export const usersQuery = resource<PageOf<User>>("users");
export const auditQuery = listing<AuditEntry>("audit");

export const deskQuery = (parameters: { since?: string; relation?: readonly string[] }) =>
  resource<Desk>("desk", parameters);

export const relationsQuery = resource<PageOf<RelationSummary>>("relations");
export const relationQuery = (key: string) => resource<Relation>(`relations/${id(key)}`);
export const timelineQuery = (key: string) => resource<Timeline>(`relations/${id(key)}/timeline`);
/** The roadmap of two parties: a page filters, sorts and groups it. */
export const roadmapQuery = (key: string) => {
  const path = `relations/${id(key)}/threads`;
  return queryOptions({ queryKey: [path], queryFn: ({ signal }) => latestThreads(path, signal) });
};
export const briefQuery = (key: string, parameters: { for?: string; since?: string }) =>
  resource<Brief>(`relations/${id(key)}/brief`, parameters);
export const statementsQuery = (key: string) => listing<StatementHit>(`relations/${id(key)}/statements`);
export const dealingsQuery = (key: string) => resource<PageOf<Dealing>>(`relations/${id(key)}/dealings`);

export const threadQuery = (thread: string) => resource<Thread>(`threads/${id(thread)}`);
export const occasionQuery = (occasion: string) => resource<Occasion>(`occasions/${id(occasion)}`);

export const readoutsQuery = (parameters: { q?: string; party?: string }) =>
  listing<ReadoutSummary>("readouts", parameters);
export const readoutQuery = (readout: string) => resource<Readout>(`readouts/${id(readout)}`);
export const withdrawnQuery = resource<PageOf<Withdrawn>>("withdrawn");
export const differenceQuery = (before: string, after: string) =>
  resource<VersionDifference>(`readouts/${id(before)}/differences/${id(after)}`);
export const comparisonQuery = (a: string, b: string) => resource<Comparison>("comparisons", { a, b });

export const peopleQuery = (parameters: { q?: string; party?: string }) =>
  listing<PersonSummary>("people", parameters);
export const personQuery = (person: string, latest?: string) =>
  resource<Person>(`people/${id(person)}`, { latest });
export const partiesQuery = resource<PageOf<PartySummary>>("parties");
export const partyQuery = (party: string) => resource<PartyPage>(`parties/${id(party)}`);

// What was found for one letter less stays until the next answer is there.
export const searchQuery = (q: string) => listing<Found>("search", { q, limit: 20 });
/** Counted among what a search finds; among all where nothing is asked yet. */
export const searchChoicesQuery = (q: string) => ({
  ...resource<SearchChoices>("search/choices", q.trim() === "" ? {} : { q }),
  placeholderData: keepPreviousData<SearchChoices>,
});

export const formatsQuery = resource<ExportFormats>("export/formats");

export const decisionsQuery = (subject: string) => resource<PageOf<Decision>>("decisions", { subject });
export const reviewQuery = resource<ReviewPage>("review", { limit: 50 });

export const jobQuery = (job: string) => ({
  ...resource<Job>(`jobs/${id(job)}`),
  refetchInterval: ({ state }: { state: { data?: Job } }) => (isOver(state.data) ? false : 500),
});

const isOver = (job: Job | undefined): boolean =>
  job !== undefined && job.state !== "waiting" && job.state !== "running";
