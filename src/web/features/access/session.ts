import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { sessionQuery } from "../../client/queries.js";
import { post, remove } from "../../client/request.js";
import type { Credentials, Scope, Session } from "../../client/types.js";

/** Whether whoever looks may do more than look. Until it is known, no. */
export function useMay(scope: Scope): boolean {
  const { data: session } = useQuery(sessionQuery);
  return session?.scopes.includes(scope) ?? false;
}

/** Signs in and goes to where one was going. */
export function useSignIn(to: string) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (credentials: Credentials) => post<Session>("session", credentials),
    onSuccess: async () => {
      await queries.resetQueries();
      await navigate({ href: to });
    },
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => remove("session"),
    onSuccess: async () => {
      await navigate({ to: "/sign-in" });
      await queries.resetQueries();
    },
  });
}
