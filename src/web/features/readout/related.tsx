import { Anchor, Select } from "@mantine/core";
import { originInWords } from "../../../app/wording/origin.js";
import type { Readout, ReadoutName } from "../../client/types.js";
import { TextLink } from "../../pieces/links.js";
import { Source } from "../../pieces/source.js";
import classes from "./readout.module.css";

interface RelatedProps {
  readonly readout: Readout;
  /** The text that this one is compared with. */
  readonly since: string | undefined;
  readonly onSince: (since: string | undefined) => void;
}

/** Where else: other accounts of the occasion, others that carry the text, other versions, the places it was found. */
export function Related({ readout, since, onSince }: RelatedProps) {
  const { id, accounts, copies, versions, sources } = readout;
  const urls = [...new Set(sources.flatMap(({ url }) => url ?? []))];
  const others = versions.filter((version) => version.id !== id);
  const origins = [...new Set(sources.map((source) => originInWords(source).join(", ")))].filter(Boolean);
  const all = [accounts, copies, others, urls, origins];
  if (all.every(({ length }) => length === 0)) return null;
  return (
    <dl className={classes["related"]}>
      {accounts.length > 0 && <Accounts accounts={accounts} comparedWith={id} />}
      {copies.length > 0 && <Copies copies={copies} of={id} />}
      {others.length > 0 && <Versions versions={others} since={since} onSince={onSince} />}
      {urls.length > 0 && <Places urls={urls} />}
      {origins.length > 0 && (
        <div>
          <dt>Received as</dt>
          {origins.map((origin) => (
            <dd key={origin}>{origin}</dd>
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

interface CopiesProps {
  readonly copies: readonly ReadoutName[];
  /** The readout whose text they carry. */
  readonly of: string;
}

function Copies({ copies, of }: CopiesProps) {
  return (
    <div>
      <dt>Also carried by</dt>
      {copies.map((copy) => (
        <dd key={copy.id}>
          <Source readout={copy} />
          {" · "}
          <TextLink to="/readouts/$id" params={{ id: of }} search={{ since: copy.id }} inherit>
            the difference
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
  const data = versions.map(({ id, version }) => ({ value: id, label: `Compared with version ${version}` }));
  return (
    <div>
      <dt>Versions</dt>
      <dd>
        <Select
          aria-label="Show the difference from another version"
          placeholder={`${versions.length + 1} versions: show what changed`}
          data={data}
          value={data.find(({ value }) => value === since)?.value ?? null}
          onChange={(value) => onSince(value ?? undefined)}
          clearable
          size="xs"
          w={260}
        />
      </dd>
    </div>
  );
}

function Places({ urls }: { readonly urls: readonly string[] }) {
  return (
    <div>
      <dt>Found at</dt>
      {urls.map((url) => (
        <dd key={url}>
          <Anchor href={url} rel="noreferrer nofollow" target="_blank" inherit className="with-address">
            {url.replace(/^https?:\/\//, "").slice(0, LONGEST)}
          </Anchor>
        </dd>
      ))}
    </div>
  );
}

const LONGEST = 60;
