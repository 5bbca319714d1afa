import { Anchor, Select } from "@mantine/core";
import type { Readout, ReadoutName } from "../../client/types.js";
import { TextLink } from "../../pieces/links.js";
import { Source } from "../../pieces/source.js";
import classes from "./readout.module.css";

interface RelatedProps {
  readonly readout: Readout;
  /** The version that the text is compared with. */
  readonly since: string | undefined;
  readonly onSince: (since: string | undefined) => void;
}

/** Where else: other accounts of the occasion, other versions, the places it was found. */
export function Related({ readout, since, onSince }: RelatedProps) {
  const { id, accounts, versions, sources } = readout;
  const urls = sources.flatMap(({ url }) => url ?? []);
  const others = versions.filter((version) => version.id !== id);
  if (accounts.length + others.length + urls.length === 0) return null;
  return (
    <dl className={classes["related"]}>
      {accounts.length > 0 && <Accounts accounts={accounts} comparedWith={id} />}
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

interface AccountsProps {
  readonly accounts: readonly ReadoutName[];
  /** The readout that each can be compared with. */
  readonly comparedWith: string;
}

function Accounts({ accounts, comparedWith }: AccountsProps) {
  return (
    <div>
      <dt>Other accounts of the occasion</dt>
      {accounts.map((account) => (
        <dd key={account.id}>
          <Source readout={account} />
          {" · "}
          <TextLink to="/compare" search={{ a: comparedWith, b: account.id }} inherit>
            compare
          </TextLink>
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
