import { Anchor, Button, Drawer, Group, Stack, Text } from "@mantine/core";
import { useDisclosure, useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { pageInWords } from "../../../app/wording/origin.js";
import { pageAt } from "../../../app/wording/text-fragment.js";
import { decisionsQuery } from "../../client/queries.js";
import type { Readout } from "../../client/types.js";
import { DecisionHistory } from "../../pieces/decision-history.js";
import { useDecide } from "../../pieces/decide.js";
import { useMay } from "../access/session.js";
import { CorrectForm } from "./correct-form.js";
import { startOf, type Find } from "./finds.js";
import classes from "./readout.module.css";
import { TextLink } from "../../pieces/links.js";

interface FindPanelProps {
  readonly readout: Readout;
  readonly find: Find | undefined;
  readonly onClose: () => void;
}

const NAMES = {
  encounter: "An encounter",
  statement: "A statement",
  act: "An undertaking",
  fact: "A reported fact",
  date: "A date",
  person: "A person",
};

/** What a mark is, by which rule and words each of its values is there, and how to set it right. The text stays at hand. */
export function FindPanel({ readout, find, onClose }: FindPanelProps) {
  const isNarrow = useMediaQuery("(max-width: 62em)");
  return (
    <Drawer
      opened={find !== undefined}
      onClose={onClose}
      title={find === undefined ? "" : NAMES[find.kind]}
      position={isNarrow ? "bottom" : "right"}
      size={isNarrow ? "55%" : "26rem"}
      withOverlay={false}
      lockScroll={false}
      closeOnClickOutside={false}
      trapFocus={false}
      shadow="lg"
      className="on-screen"
      closeButtonProps={{ "aria-label": "Close" }}
    >
      {find !== undefined && <FindDetails key={find.id} readout={readout} find={find} onClose={onClose} />}
    </Drawer>
  );
}

interface FindDetailsProps extends FindPanelProps {
  readonly find: Find;
}

function FindDetails({ readout, find, onClose }: FindDetailsProps) {
  const [isCorrecting, { open, close }] = useDisclosure(false);
  if (isCorrecting) return <CorrectForm find={find} onClose={close} />;
  return (
    <Stack gap="md">
      <Text className={classes["quote"]} fs="italic">
        “{find.places[0]?.text}”
      </Text>
      {readout.pageStarts !== undefined && (
        <Text size="sm" c="dimmed">
          {pageInWords(readout.pageStarts, startOf(find))} of the document as received
        </Text>
      )}
      <OnItsPage readout={readout} find={find} />
      <dl className={classes["fields"]}>
        {find.fields
          .filter(({ words }) => words !== "")
          .map(({ name, words, why }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
              {why !== "" && <dd className={classes["why"]}>{why}</dd>}
            </div>
          ))}
      </dl>
      <ThreadsOf readout={readout} find={find} />
      <DecisionsOn find={find} />
      <Actions find={find} onCorrect={open} onClose={onClose} />
    </Stack>
  );
}

/** The very words on the page that they were read on, as far as they stand there still. */
function OnItsPage({ readout: { sources, text }, find }: Omit<FindDetailsProps, "onClose">) {
  const [place] = find.places;
  const url = sources.find((source) => source.url !== undefined)?.url;
  const page = place && pageAt(url, text, place);
  if (page === undefined) return null;
  return (
    <Anchor href={page} target="_blank" rel="noreferrer" size="sm">
      On the page where it was published
    </Anchor>
  );
}

/** The undertakings, followed over time, that the find is an entry of. */
function ThreadsOf({ readout, find }: Omit<FindDetailsProps, "onClose">) {
  const threads = readout.threads.filter(({ claim }) => claim === find.id);
  if (threads.length === 0) return null;
  return (
    <div>
      <Text size="sm" c="dimmed">
        Followed in
      </Text>
      {threads.map(({ thread }) => (
        <TextLink key={thread} to="/threads/$id" params={{ id: thread }} display="block">
          The undertaking that it is an entry of
        </TextLink>
      ))}
    </div>
  );
}

/** What was decided about it before, each to be taken back. */
function DecisionsOn({ find }: { readonly find: Find }) {
  const { data } = useQuery(decisionsQuery(find.id));
  if (data === undefined || data.items.length === 0) return null;
  return <DecisionHistory decisions={data.items} />;
}

interface ActionsProps {
  readonly find: Find;
  readonly onCorrect: () => void;
  readonly onClose: () => void;
}

function Actions({ find, onCorrect, onClose }: ActionsProps) {
  const may = useMay("write");
  const decide = useDecide();
  if (!may) return null;
  const reject = () => decide.mutate({ kind: "reject", claim: find.id }, { onSuccess: onClose });
  return (
    <Group gap="xs" className="on-screen">
      <Button variant="default" size="sm" onClick={onCorrect}>
        Correct
      </Button>
      <Button variant="default" size="sm" onClick={reject} loading={decide.isPending}>
        This is none
      </Button>
    </Group>
  );
}
