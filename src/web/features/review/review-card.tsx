import { Text, Title } from "@mantine/core";
import type { ReviewItem } from "../../client/types.js";
import { Quote } from "../../pieces/quote.js";
import classes from "./review.module.css";
import { TextLink } from "../../pieces/links.js";

/** One doubt: the question, the words on both sides, and what speaks for it. */
export function ReviewCard({ item }: { readonly item: ReviewItem }) {
  return (
    <article className={classes["card"]} aria-live="polite">
      <Title order={2}>{item.question}</Title>
      {item.kind === "link" ? <LinkDoubt item={item} /> : <IdentityDoubt item={item} />}
      <Text size="sm" c="dimmed">
        Score {item.score.toFixed(2)}
        {item.reasons.length > 0 && `: ${item.reasons.join("; ")}`}
      </Text>
    </article>
  );
}

function LinkDoubt({ item }: { readonly item: Extract<ReviewItem, { kind: "link" }> }) {
  const { thread, role, readout, evidence, before } = item;
  return (
    <div className={classes["sides"]}>
      <section>
        <Text size="sm" fw={600}>
          The undertaking
        </Text>
        {before !== undefined && <Quote evidence={before} />}
        <TextLink to="/threads/$id" params={{ id: thread.id }} size="sm">
          {before === undefined ? thread.title : "The whole thread"}
        </TextLink>
      </section>
      <section>
        <Text size="sm" fw={600}>
          These words, as {role}
        </Text>
        <Quote evidence={evidence} readout={readout} />
      </section>
    </div>
  );
}

function IdentityDoubt({ item }: { readonly item: Extract<ReviewItem, { kind: "identity" }> }) {
  return (
    <>
      <div className={classes["sides"]}>
        {item.people.map(({ id, name, office, party, readouts }) => (
          <section key={id}>
            <TextLink to="/people/$id" params={{ id }} fw={600}>
              {name}
            </TextLink>
            <Text size="sm" c="dimmed">
              {[office, party?.name, `${readouts} ${readouts === 1 ? "readout" : "readouts"}`]
                .filter((part) => part !== undefined)
                .join(", ")}
            </Text>
          </section>
        ))}
      </div>
      {item.evidence.map((evidence) => (
        <Quote key={`${evidence.document} ${evidence.start}`} evidence={evidence} />
      ))}
    </>
  );
}
