import { Text, Title } from "@mantine/core";
import { sharedInWords } from "../../../app/wording/shared.js";
import { undertakingInWords } from "../../../app/wording/thread.js";
import type { ReviewItem } from "../../client/types.js";
import { TextLink } from "../../pieces/links.js";
import { Quote } from "../../pieces/quote.js";
import classes from "./review.module.css";

/** One doubt: the question, the words on both sides, and what speaks for it. */
export function ReviewCard({ item }: { readonly item: ReviewItem }) {
  return (
    <article className={classes["card"]} aria-live="polite">
      <Title order={2}>
        {item.kind === "link"
          ? "Do these words speak of the same undertaking?"
          : "Are these two one and the same person?"}
      </Title>
      <div className={classes["sides"]}>
        {item.kind === "link" ? <LinkDoubt item={item} /> : <IdentityDoubt item={item} />}
      </div>
      <Text size="sm" c="dimmed">
        Score {item.score.toFixed(2)}
        {item.reasons.map(({ rule, terms = [] }) => (
          <span key={rule}>
            {" · "}
            {rule}
            {terms.length > 0 && `: ${sharedInWords(terms).join(", ")}`}
          </span>
        ))}
      </Text>
    </article>
  );
}

type LinkItem = Extract<ReviewItem, { kind: "link" }>;

function LinkDoubt({ item: { thread, role, readout, evidence } }: { readonly item: LinkItem }) {
  return (
    <>
      <section>
        <Text size="sm" fw={600}>
          {undertakingInWords({ kind: thread.kind, by: thread.by.map(({ id }) => id) })}
        </Text>
        <Quote evidence={thread.evidence} />
        <TextLink to="/threads/$id" params={{ id: thread.id }} size="sm">
          The whole thread
        </TextLink>
      </section>
      <section>
        <Text size="sm" fw={600}>
          {ROLES[role]}
        </Text>
        <Quote evidence={evidence} readout={readout} />
      </section>
    </>
  );
}

function IdentityDoubt({ item: { two } }: { readonly item: Extract<ReviewItem, { kind: "identity" }> }) {
  return two.map(({ claim, name, office, party, readout, evidence }) => (
    <section key={claim}>
      <Text size="sm" fw={600}>
        {name}
        <Text span c="dimmed" fw={400}>
          {[office, party?.name].map((part) => (part === undefined ? "" : `, ${part}`))}
        </Text>
      </Text>
      <Quote evidence={evidence} readout={readout} />
    </section>
  ));
}

/** What the words would do to the undertaking. */
const ROLES: Readonly<Record<LinkItem["role"], string>> = {
  made: "It is made",
  repeated: "It is spoken of again",
  progress: "It goes on",
  delayed: "It is put off",
  kept: "It is kept",
  dropped: "It is given up",
  overtaken: "It is overtaken",
  refused: "It is refused",
  accepted: "It is accepted",
};
