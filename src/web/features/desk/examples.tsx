import { Alert, Button, Group } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { remove } from "../../client/request.js";
import { tellProblem } from "../../pieces/decide.js";

/** The server needs so long to open the other record, in milliseconds. */
const A_MOMENT = 1500;

/** Says that the examples are shown, and leads to a record of one's own. */
export function Examples() {
  const leave = useMutation({
    mutationFn: () => remove("examples"),
    onSuccess: () => setTimeout(() => window.location.assign("/add"), A_MOMENT),
    onError: tellProblem,
  });
  return (
    <Alert variant="default" mb="lg" title="These are examples">
      <Group justify="space-between" align="end">
        Invented readouts of the 2030s, to look around in. What you try here goes when the server stops.
        <Button
          variant="default"
          size="xs"
          className="on-screen"
          loading={leave.isPending || leave.isSuccess}
          onClick={() => leave.mutate()}
        >
          Begin an empty record
        </Button>
      </Group>
    </Alert>
  );
}
