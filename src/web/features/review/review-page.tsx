import { waitingInWords } from "../../../app/wording/waiting.js";
import { Button, Group, Kbd, Text } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { reviewQuery } from "../../client/queries.js";
import type { ReviewItem } from "../../client/types.js";
import { Empty } from "../../pieces/empty.js";
import { Page } from "../../pieces/page.js";
import { useMay } from "../access/session.js";
import { ReviewCard } from "./review-card.js";
import classes from "./review.module.css";
import { useQueue } from "./use-queue.js";

const route = getRouteApi("/review");

/** What the rules doubt, one by one: a decision is one key. */
export function ReviewPage() {
  const { data } = useSuspenseQuery(reviewQuery);
  return (
    <Page
      title="Review"
      lead={`${waitingInWords(data.waiting)} ${data.waiting === 1 ? "thing" : "things"} of which the rules are not sure.`}
      width="text"
    >
      <Queue items={data.items} />
    </Page>
  );
}

/** One item at a time; what was decided last can be taken back. */
function Queue({ items }: { readonly items: readonly ReviewItem[] }) {
  const may = useMay("write");
  const { item: at } = route.useSearch();
  const navigate = route.useNavigate();
  const { item, decided, accept, reject, skip, back } = useQueue(items, {
    may,
    at,
    onAt: (id) => void navigate({ search: { item: id }, replace: true, resetScroll: false }),
  });
  useHotkeys([
    ["a", accept],
    ["r", reject],
    ["s", skip],
    ["u", back],
  ]);
  const isGone = at !== undefined && items.length > 0 && items.every(({ id }) => id !== at);
  return (
    <>
      {isGone && (
        <Text size="sm" c="dimmed" mb="md" role="note">
          What the address names has been decided, or waits further down; this is the first that waits.
        </Text>
      )}
      {item === undefined ? (
        <Empty title="Nothing waits for review">Doubtful links come here as readouts are added.</Empty>
      ) : (
        <ReviewCard key={item.id} item={item} />
      )}
      <Group gap="xs" mt="md" className="on-screen" role="group" aria-label="Decide">
        <KeyButton letter="A" name="Accept" isMain onClick={accept} disabled={!may || item === undefined} />
        <KeyButton letter="R" name="Reject" onClick={reject} disabled={!may || item === undefined} />
        <KeyButton letter="S" name="Skip" onClick={skip} disabled={items.length < 2} />
        <KeyButton letter="U" name="Undo" onClick={back} disabled={decided === 0} />
        <Text size="sm" c="dimmed" role="status" className={classes["done"]}>
          {decided > 0 && `${decided} decided`}
          {!may && "You may look, but not decide."}
        </Text>
      </Group>
    </>
  );
}

interface KeyButtonProps {
  readonly letter: string;
  readonly name: string;
  readonly isMain?: boolean;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function KeyButton({ letter, name, isMain = false, disabled, onClick }: KeyButtonProps) {
  return (
    <Button
      variant={isMain ? "filled" : "default"}
      disabled={disabled}
      onClick={onClick}
      rightSection={<Kbd size="xs">{letter}</Kbd>}
      aria-keyshortcuts={letter.toLowerCase()}
    >
      {name}
    </Button>
  );
}
