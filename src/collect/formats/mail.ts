import PostalMime, { type Attachment, type Email } from "postal-mime";
import type { About, Find } from "../collected.js";
import type { Collecting } from "../collecting.js";
import { dayOf } from "../day.js";
import { paragraphsOfMarkup, readPage } from "../markup/read-markup.js";
import { bytesOf, pieceOf, type Piece } from "../piece.js";
import { lettersIn } from "./mbox.js";
import { textOf, titled, unwrapped } from "../settle.js";

const FORWARDED = /^(?:(?:re|fwd?|fw|aw|wg|tr)\s?:\s?)+/i;
/** What letters carry and no readout stands in. */
const NO_READOUT =
  /^(?:image|audio|video|font)\/|^text\/(?:css|calendar|javascript)$|signature|^application\/javascript$/;

/** A letter, or each letter of a mailbox, and each document that came with it. */
export async function* openMail(piece: Piece, collecting: Collecting): AsyncGenerator<Find> {
  const bytes = await bytesOf(piece, collecting.limits.bytes);
  const letters = lettersIn(bytes);
  if (letters.length === 1) yield* openLetter(bytes, piece, collecting);
  else
    for (const [index, letter] of letters.entries()) {
      const inner = { ...piece, name: `${piece.name}:${index + 1}` };
      yield* collecting.guarded(inner.name, () => openLetter(letter, inner, collecting));
    }
}

async function* openLetter(bytes: Uint8Array, piece: Piece, collecting: Collecting): AsyncGenerator<Find> {
  const email = await parse(bytes, collecting);
  const about = aboutOf(email);
  const paragraphs = email.html === undefined ? unwrapped(email.text ?? "") : paragraphsOfMarkup(email.html);
  const text = textOf(titled(about.title, paragraphs));
  if (paragraphs.length > 0 || email.attachments.length === 0)
    yield await collecting.found(piece, { text: paragraphs.length === 0 ? "" : text, about }, "mail", bytes);
  for (const attachment of email.attachments) yield* openAttachment(attachment, piece, collecting);
}

/** A page as browsers save it whole (.mhtml): a letter that carries the page and all that it shows. */
export async function* openWebArchive(piece: Piece, collecting: Collecting): AsyncGenerator<Find> {
  const bytes = await bytesOf(piece, collecting.limits.bytes);
  const email = await parse(bytes, collecting);
  if (email.html === undefined) {
    const text = textOf(unwrapped(email.text ?? ""));
    yield await collecting.found(piece, { text, about: aboutOf(email) }, "webArchive", bytes);
    return;
  }
  const address = headerOf(email, "snapshot-content-location") ?? headerOf(email, "content-location");
  yield await collecting.found(piece, readPage(email.html, address), "webArchive", bytes);
}

const parse = (bytes: Uint8Array, { limits }: Collecting): Promise<Email> =>
  PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 20 * limits.nesting });

function aboutOf(email: Email): About {
  const title = email.subject?.replace(FORWARDED, "").trim();
  const published = dayOf(headerOf(email, "date"));
  const publisher = email.from?.name;
  return {
    ...(title && { title }),
    ...(published !== undefined && { published }),
    ...(publisher && { publisher }),
  };
}

const headerOf = ({ headers }: Email, name: string): string | undefined =>
  headers.find(({ key }) => key === name)?.value;

async function* openAttachment(
  { mimeType, filename, content }: Attachment,
  piece: Piece,
  collecting: Collecting,
): AsyncGenerator<Find> {
  if (NO_READOUT.test(mimeType) || typeof content === "string") return;
  const name = `${piece.name}/${filename ?? "attachment"}`;
  const inner = { name, depth: piece.depth + 1, about: {} };
  yield* collecting.open(await pieceOf(inner, [new Uint8Array(content)]));
}
