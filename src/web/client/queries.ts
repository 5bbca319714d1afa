import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { get, type Parameters } from "./request.js";
import type {
  Comparison,
  Decision,
  Desk,
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

/** A listing, all pages of it. */
async function everything<Item>(path: string, signal: AbortSignal, cursor?: string): Promise<Item[]> {
  const { items, next } = await get<PageOf<Item>>(path, { limit: 200, cursor }, signal);
  return next === undefined ? [...items] : [...items, ...(await everything<Item>(path, signal, next))];
}

const id = encodeURIComponent;

export const sessionQuery = resource<Session>("session");
export const tokensQuery = resource<PageOf<Token>>("tokens");
export const usersQuery = resource<PageOf<User>>("users");

export const deskQuery = (parameters: { since?: string; relation?: readonly string[] }) =>
  resource<Desk>("desk", parameters);

export const relationsQuery = resource<PageOf<RelationSummary>>("relations");
export const relationQuery = (key: string) => resource<Relation>(`relations/${id(key)}`);
export const timelineQuery = (key: string) => resource<Timeline>(`relations/${id(key)}/timeline`);
/** The whole roadmap of two parties: a page filters, sorts and groups it. */
export const roadmapQuery = (key: string) => {
  const path = `relations/${id(key)}/threads`;
  return queryOptions({ queryKey: [path], queryFn: ({ signal }) => everything<ThreadSummary>(path, signal) });
};
export const statementsQuery = (key: string) => listing<StatementHit>(`relations/${id(key)}/statements`);
export const dealingsQuery = (key: string) => resource<PageOf<Dealing>>(`relations/${id(key)}/dealings`);

export const threadQuery = (thread: string) => resource<Thread>(`threads/${id(thread)}`);
export const occasionQuery = (occasion: string) => resource<Occasion>(`occasions/${id(occasion)}`);

export const readoutsQuery = (parameters: { q?: string; party?: string }) =>
  listing<ReadoutSummary>("readouts", parameters);
export const readoutQuery = (readout: string) => resource<Readout>(`readouts/${id(readout)}`);
export const differenceQuery = (before: string, after: string) =>
  resource<VersionDifference>(`readouts/${id(before)}/differences/${id(after)}`);
export const comparisonQuery = (a: string, b: string) => resource<Comparison>("comparisons", { a, b });

export const peopleQuery = (parameters: { q?: string; party?: string }) =>
  listing<PersonSummary>("people", parameters);
export const personQuery = (person: string) => resource<Person>(`people/${id(person)}`);
export const partiesQuery = resource<PageOf<PartySummary>>("parties");
export const partyQuery = (party: string) => resource<PartyPage>(`parties/${id(party)}`);

// What was found for one letter less stays until the next answer is there.
export const searchQuery = (q: string) => listing<Found>("search", { q, limit: 20 });
export const searchChoicesQuery = resource<SearchChoices>("search/choices");

export const decisionsQuery = (subject: string) => resource<PageOf<Decision>>("decisions", { subject });
export const reviewQuery = resource<ReviewPage>("review", { limit: 50 });

export const jobQuery = (job: string) => ({
  ...resource<Job>(`jobs/${id(job)}`),
  refetchInterval: ({ state }: { state: { data?: Job } }) => (isOver(state.data) ? false : 500),
});

const isOver = (job: Job | undefined): boolean =>
  job !== undefined && job.state !== "waiting" && job.state !== "running";
