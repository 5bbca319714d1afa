import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import type { QueryClient } from "@tanstack/react-query";
import { queries } from "./client/cache.js";
import { loaded } from "./client/loaded.js";
import {
  addressOf,
  addSearch,
  briefSearch,
  compareSearch,
  deskSearch,
  listSearch,
  partySearch,
  personSearch,
  readoutSearch,
  reviewSearch,
  relationSearch,
  searchSearch,
  settingsSearch,
  signInSearch,
} from "./search-params.js";
import { NotFound } from "./pieces/not-found.js";
import { PageProblem } from "./pieces/problem.js";
import { Loading } from "./pieces/loading.js";
import { Shell } from "./shell/shell.js";

const root = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Shell });
const getParentRoute = () => root;

const desk = createRoute({
  getParentRoute,
  path: "/",
  validateSearch: deskSearch,
  component: lazyRouteComponent(() => loaded(import("./features/desk/desk-page.js")), "DeskPage"),
});
const relations = createRoute({
  getParentRoute,
  path: "/relations",
  validateSearch: listSearch,
  component: lazyRouteComponent(
    () => loaded(import("./features/relation/relations-page.js")),
    "RelationsPage",
  ),
});
const relation = createRoute({
  getParentRoute,
  path: "/relations/$key",
  validateSearch: relationSearch,
  component: lazyRouteComponent(() => loaded(import("./features/relation/relation-page.js")), "RelationPage"),
});
const brief = createRoute({
  getParentRoute,
  path: "/relations/$key/brief",
  validateSearch: briefSearch,
  component: lazyRouteComponent(() => loaded(import("./features/brief/brief-page.js")), "BriefPage"),
});
const thread = createRoute({
  getParentRoute,
  path: "/threads/$id",
  component: lazyRouteComponent(() => loaded(import("./features/thread/thread-page.js")), "ThreadPage"),
});
const occasion = createRoute({
  getParentRoute,
  path: "/occasions/$id",
  component: lazyRouteComponent(() => loaded(import("./features/occasion/occasion-page.js")), "OccasionPage"),
});
const readouts = createRoute({
  getParentRoute,
  path: "/readouts",
  validateSearch: listSearch,
  component: lazyRouteComponent(() => loaded(import("./features/readout/readouts-page.js")), "ReadoutsPage"),
});
const readout = createRoute({
  getParentRoute,
  path: "/readouts/$id",
  validateSearch: readoutSearch,
  component: lazyRouteComponent(() => loaded(import("./features/readout/readout-page.js")), "ReadoutPage"),
});
const compare = createRoute({
  getParentRoute,
  path: "/compare",
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => loaded(import("./features/compare/compare-page.js")), "ComparePage"),
});
const people = createRoute({
  getParentRoute,
  path: "/people",
  validateSearch: listSearch,
  component: lazyRouteComponent(() => loaded(import("./features/people/people-page.js")), "PeoplePage"),
});
const person = createRoute({
  getParentRoute,
  path: "/people/$id",
  validateSearch: personSearch,
  component: lazyRouteComponent(() => loaded(import("./features/people/person-page.js")), "PersonPage"),
});
const parties = createRoute({
  getParentRoute,
  path: "/parties",
  validateSearch: listSearch,
  component: lazyRouteComponent(() => loaded(import("./features/party/parties-page.js")), "PartiesPage"),
});
const party = createRoute({
  getParentRoute,
  path: "/parties/$id",
  validateSearch: partySearch,
  component: lazyRouteComponent(() => loaded(import("./features/party/party-page.js")), "PartyPage"),
});
const search = createRoute({
  getParentRoute,
  path: "/search",
  validateSearch: searchSearch,
  component: lazyRouteComponent(() => loaded(import("./features/search/search-page.js")), "SearchPage"),
});
const review = createRoute({
  getParentRoute,
  path: "/review",
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => loaded(import("./features/review/review-page.js")), "ReviewPage"),
});
const add = createRoute({
  getParentRoute,
  path: "/add",
  validateSearch: addSearch,
  component: lazyRouteComponent(() => loaded(import("./features/add/add-page.js")), "AddPage"),
});
const signIn = createRoute({
  getParentRoute,
  path: "/sign-in",
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => loaded(import("./features/access/sign-in-page.js")), "SignInPage"),
});
const settings = createRoute({
  getParentRoute,
  path: "/settings",
  validateSearch: settingsSearch,
  component: lazyRouteComponent(() => loaded(import("./features/access/settings-page.js")), "SettingsPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    desk,
    relations,
    relation,
    brief,
    thread,
    occasion,
    readouts,
    readout,
    compare,
    people,
    person,
    parties,
    party,
    search,
    review,
    add,
    signIn,
    settings,
  ]),
  context: { queries },
  ...addressOf,
  defaultPreload: "intent",
  defaultNotFoundComponent: () => <NotFound />,
  defaultErrorComponent: PageProblem,
  defaultPendingComponent: Loading,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
