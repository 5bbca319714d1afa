import { date, datetime, integer, string, table } from "./table.js";

export const readouts = table({
  name: "readouts",
  about: "Official accounts, the latest published first",
  columns: {
    id: string("SHA-256 of the text in UTF-8"),
    name: string("By which people name it"),
    published: date("When it was published"),
    publisher: string("Who published it"),
    side: string("The party whose account it is, where the publisher tells"),
    url: string("The page that it was read on"),
    added: datetime("When it was first added"),
    text: string("All of it"),
  },
  key: ["id"],
  async *rows({ readouts: all }) {
    for await (const { id, name, published, publisher, side, url, added, text } of all([]))
      yield { id, name, published, publisher, side, url, added, text };
  },
});

export const sources = table({
  name: "sources",
  about: "Where each readout was found",
  columns: {
    readout: string("Id of the readout"),
    number: integer("Counts the sources of a readout, from 1"),
    name: string("By which it was found"),
    place: string("Path or address; a later text there is a version of this one"),
    url: string("Address"),
    publisher: string("As the source says"),
    published: string("As the source says"),
    title: string("As the source says"),
    language: string("ISO 639-1"),
    media_type: string("What it came as"),
    added: datetime("When it became known"),
    version: integer("Counts the texts found at the place, from 1"),
  },
  key: ["readout", "number"],
  references: [{ columns: ["readout"], of: "readouts", theirs: ["id"] }],
  async *rows({ readouts: all }) {
    for await (const readout of all([]))
      for (const [at, source] of readout.sources.entries()) {
        const { mediaType: media_type, pageStarts: _, ...known } = source;
        yield { readout: readout.id, number: at + 1, ...NOTHING_KNOWN, ...known, media_type };
      }
  },
});

/** What a source may leave open. */
const NOTHING_KNOWN = {
  place: undefined,
  url: undefined,
  publisher: undefined,
  published: undefined,
  title: undefined,
  language: undefined,
};
