import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toldOf } from "../client/problem.js";
import { post } from "../client/request.js";
import type { Decision, NewDecision } from "../client/types.js";

/** Takes a decision; all that may follow from it is asked anew. A refusal is told where one looks. */
export function useDecide() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (decision: NewDecision) => post<Decision>("decisions", decision),
    onSuccess: () => queries.invalidateQueries(),
    onError: tellProblem,
  });
}

/** Takes a decision back. */
export function useUndo() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (number: number) =>
      post<Decision>("decisions", { kind: "undo", number } satisfies NewDecision),
    onSuccess: () => queries.invalidateQueries(),
    onError: tellProblem,
  });
}

export function tellProblem(error: unknown): void {
  const { title, detail } = toldOf(error);
  notifications.show({ color: "red", title, message: detail, autoClose: 8000 });
}
