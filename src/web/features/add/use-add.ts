import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { post } from "../../client/request.js";
import type { AddedReadout, NewReadout } from "../../client/types.js";

const TOLD = {
  added: "Added to the record",
  known: "This very text was in the record already",
  version: "Added as a new version of a text in the record",
};

/** Stores a readout and opens it. */
export function useAdd() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (draft: NewReadout) => post<AddedReadout>("readouts", draft),
    onSuccess: async ({ outcome, readout }) => {
      notifications.show({ message: TOLD[outcome] });
      await queries.invalidateQueries();
      await navigate({ to: "/readouts/$id", params: { id: readout.id } });
    },
  });
}
