import { Anchor, Select } from "@mantine/core";
import { dateInWords } from "../../../app/wording/date.js";
import type { Readout, ReadoutName } from "../../client/types.js";
import classes from "./readout.module.css";
import { TextLink } from "../../pieces/links.js";

interface RelatedProps {
  readonly readout: Readout;
  /** The version that the text is compared with. */
  readonly since: string | undefined;
  readonly onSince: (since: string | undefined) => void;
}

/** Where else: other accounts of the occasion, other carriers of the text, other versions, the place it was found. */
export function Related({ readout, since, onSince }: RelatedProps) {
  const { id, accounts, duplicates, versions, sources } = readout;
  const urls = sources.flatMap(({ url }) => url ?? []);
  const others = versions.filter((version) => version.id !== id);
  if (accounts.length + duplicates.length + others.length + urls.length === 0) return null;
  return (
    <dl className={classes["related"]}>
      <Names title="Other accounts of the occasion" readouts={accounts} comparedWith={id} />
      <Names title="The same text carried by" readouts={duplicates} />
      {others.length > 0 && <Versions versions={others} since={since} onSince={onSince} />}
      {urls.length > 0 && (
        <div>
          <dt>Found at</dt>
          {urls.map((url) => (
            <dd key={url}>
              <Anchor href={url} rel="noreferrer nofollow" target="_blank" inherit>
                {url.replace(/^https?:\/\//, "").slice(0, LONGEST)}
              </Anchor>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

interface NamesProps {
  readonly title: string;
  readonly readouts: readonly ReadoutName[];
  /** The readout that each can be compared with. */
  readonly comparedWith?: string;
}

function Names({ title, readouts, comparedWith }: NamesProps) {
  if (readouts.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {readouts.map((readout) => (
        <dd key={readout.id}>
          <NameLink readout={readout} />
          {comparedWith !== undefined && (
            <>
              {" · "}
              <TextLink to="/compare" search={{ a: comparedWith, b: readout.id }} inherit>
                compare
              </TextLink>
            </>
          )}
        </dd>
      ))}
    </div>
  );
}

interface VersionsProps extends Omit<RelatedProps, "readout"> {
  readonly versions: Readout["versions"];
}

function Versions({ versions, since, onSince }: VersionsProps) {
  return (
    <div>
      <dt>Versions</dt>
      <dd>
        <Select
          aria-label="Show the difference from another version"
          placeholder={`${versions.length + 1} versions: show what changed`}
          data={versions.map(({ id, version }) => ({
            value: id,
            label: `What changed since version ${version}`,
          }))}
          value={since ?? null}
          onChange={(value) => onSince(value ?? undefined)}
          clearable
          size="xs"
          w={260}
        />
      </dd>
    </div>
  );
}

const LONGEST = 60;

function NameLink({ readout: { id, name, publisher, published } }: { readonly readout: ReadoutName }) {
  return (
    <>
      <TextLink to="/readouts/$id" params={{ id }} inherit>
        {publisher ?? name}
      </TextLink>
      {published !== undefined && `, ${dateInWords(published)}`}
    </>
  );
}
