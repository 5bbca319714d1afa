import { WARCParser, type WARCRecord } from "warcio";
import type { Find } from "../collected.js";
import type { Collecting } from "../collecting.js";
import { pieceOf, type Piece } from "../piece.js";

const SUCCESS = "200";
const CHARSET = /charset=["']?([\w-]{2,40})/i;
const READABLE =
  /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))/i;

/** The pages and documents in a web archive; pictures, scripts and failed requests are passed over. */
export async function* openWarc(piece: Piece, collecting: Collecting): AsyncGenerator<Find> {
  for await (const record of new WARCParser(untilItsEnd(piece.stream))) {
    const { warcType, warcTargetURI } = record;
    const type = typeOf(record);
    const isWanted = warcType === "response" || warcType === "resource" || warcType === "conversion";
    if (!isWanted || !READABLE.test(type) || !isSuccess(record)) continue;
    const address = warcTargetURI ?? undefined;
    const charset = CHARSET.exec(type)?.[1];
    const inner = {
      name: `${piece.name}/${address ?? "record"}`,
      depth: piece.depth + 1,
      about: address === undefined ? {} : { address },
      ...(charset !== undefined && { charset }),
    };
    yield* collecting.guarded(inner.name, async function* open() {
      yield* collecting.open(await pieceOf(inner, unpacked(record, collecting)));
    });
  }
}

/** The parser asks a stream that has ended within a record again and again, for ever. */
const MOST_QUESTIONS = 100;

/** The chunks of a stream; an error, where it is asked for more long after its end. */
function untilItsEnd(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]();
  let questions = 0;
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    const result = await iterator.next();
    if (result.done === true && ++questions > MOST_QUESTIONS) throw new Error("it ends within a record");
    return result;
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

const typeOf = (record: WARCRecord): string =>
  headerOf(record, "content-type") ?? (record.httpHeaders === null ? record.warcContentType : null) ?? "";

function headerOf({ httpHeaders }: WARCRecord, name: string): string | undefined {
  if (httpHeaders === null) return undefined;
  return [...httpHeaders.headers].find(([key]) => key.toLowerCase() === name)?.[1];
}

const isSuccess = ({ httpHeaders }: WARCRecord): boolean =>
  httpHeaders === null || String(httpHeaders.statusCode) === SUCCESS;

/** The content as the server meant it, its transfer and content encodings undone. */
async function* unpacked({ contentReader }: WARCRecord, { spend }: Collecting): AsyncGenerator<Uint8Array> {
  for await (const chunk of contentReader) {
    spend(chunk.length);
    yield chunk;
  }
}
