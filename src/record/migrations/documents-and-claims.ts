import type { DataDefinition } from "../engines/engine.js";
import type { Migration } from "./migration.js";

/** Documents and where they came from; what is read in them; what people have decided. */
export const documentsAndClaims: Migration = {
  name: "documents and claims",
  statements: (ddl) => [...documents(ddl), ...claims(ddl), ...decisions(ddl)],
};

const documents = ({ text, bytes, identity, plain, lasting }: DataDefinition): string[] => [
  `create table document (
     number ${identity},
     id ${text} not null unique,
     text ${text} not null,
     bytes ${bytes},
     added ${text} not null
   ) ${plain}`,
  ...lasting("document"),
  `create table source (
     number ${identity},
     document integer not null references document (number),
     place ${text},
     name ${text} not null,
     url ${text},
     publisher ${text},
     published ${text},
     added ${text} not null,
     version integer not null
   ) ${plain}`,
  "create index source_document on source (document)",
  "create index source_place on source (place)",
  "create index source_name on source (name)",
  ...lasting("source"),
];

const claims = ({ text, large, keyed, plain, words }: DataDefinition): string[] => [
  `create table reading (
     document integer primary key references document (number),
     engine integer not null,
     given_published ${text},
     given_publisher ${text},
     published ${text},
     publisher ${text},
     notes ${text} not null,
     position ${large} not null unique
   ) ${plain}`,
  `create table claim (
     document integer not null references document (number),
     kind ${text} not null,
     ordinal integer not null,
     "start" integer not null,
     "end" integer not null,
     rule ${text} not null,
     engine integer not null,
     value ${text} not null,
     primary key (document, kind, ordinal)
   ) ${keyed}`,
  `create table mention (
     field ${text} not null,
     value ${text} not null,
     document integer not null references document (number),
     primary key (field, value, document)
   ) ${keyed}`,
  "create index mention_document on mention (document)",
  ...words,
];

const decisions = ({ text, plain, lasting }: DataDefinition): string[] => [
  `create table decision (
     number integer primary key,
     at ${text} not null,
     who ${text} not null,
     kind ${text} not null,
     subject ${text} not null,
     before ${text},
     after ${text},
     note ${text}
   ) ${plain}`,
  "create index decision_subject on decision (subject)",
  ...lasting("decision"),
];
