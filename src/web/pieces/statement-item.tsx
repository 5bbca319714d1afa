import { Text } from "@mantine/core";
import { speakerInWords } from "../../app/wording/who.js";
import type { StatementHit } from "../client/types.js";
import { Quote } from "./quote.js";

/** Who said it, and the words. */
export function StatementItem({ statement }: { readonly statement: StatementHit }) {
  const { speaker, party, mode, evidence, readout } = statement;
  return (
    <div>
      <Text size="sm" fw={600}>
        {speakerInWords(speaker)}
        {party !== undefined && party.id !== speaker && (
          <Text span c="dimmed" fw={400}>
            , {party.name}
          </Text>
        )}
        <Text span c="dimmed" fw={400}>
          {mode === "direct" ? " (quoted)" : " (reported)"}
        </Text>
      </Text>
      <Quote evidence={evidence} readout={readout} />
    </div>
  );
}
