import { QueryClient } from "@tanstack/react-query";

/** What has been fetched, and for how long it is taken as fresh. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 20_000, retry: false, refetchOnWindowFocus: false },
  },
});
