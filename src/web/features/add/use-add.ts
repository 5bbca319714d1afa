import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { post } from "../../client/request.js";
import type { AddedReadout } from "../../client/types.js";
import { readoutOf, type Draft } from "./draft.js";

const TOLD = {
  new: "Added to the record",
  version: "Added as a new version of a text in the record",
  source: "This text was in the record already; where it was found is noted",
  unchanged: "This very text was in the record already",
};

/** Stores a readout and opens it. */
export function useAdd() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (draft: Draft) => post<AddedReadout>("readouts", readoutOf(draft)),
    onSuccess: async ({ outcome, id }) => {
      notifications.show({ message: TOLD[outcome] });
      await queries.invalidateQueries();
      await navigate({ to: "/readouts/$id", params: { id } });
    },
  });
}
