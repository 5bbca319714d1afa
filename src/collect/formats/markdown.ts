import { marked } from "marked";
import type { About, Contents } from "../collected.js";
import { contentsOf, type Row } from "../columns.js";
import { paragraphsOfMarkup } from "../markup/read-markup.js";
import type { Piece } from "../piece.js";
import { settled, textOf, titled } from "../settle.js";
import { decodePlain } from "./charset.js";

const FRONT_MATTER = /^---\n((?:[\w-]{1,40}:[^\n]*\n)+)---\n/;

/** Markdown without its marks; its front matter tells of it as the columns of a table do. */
export async function readMarkdown(bytes: Uint8Array, { charset }: Piece): Promise<Contents> {
  const source = settled(decodePlain(bytes, charset));
  const front = FRONT_MATTER.exec(source);
  const about = aboutOf(front?.[1] ?? "");
  const html = await marked.parse(source.slice(front?.[0].length ?? 0));
  return { text: textOf(titled(about.title, paragraphsOfMarkup(html))), about };
}

function aboutOf(lines: string): About {
  const pairs: [string, string][] = [...lines.matchAll(/^([\w-]+):[ \t]*([^\n]*)$/gm)].map(
    ([, name = "", value = ""]) => [name, value.replace(/^(["'])([^\n]*)\1$/, "$2")],
  );
  const row: Row = Object.fromEntries<unknown>([...pairs, ["text", "-"]]);
  return contentsOf(row, {})?.about ?? {};
}
