/** SQLite takes some thousands of parameters. */
const AT_ONCE = 500;

/** Asks for many values part by part; the answers one after another. */
export async function inParts<Value, Row>(
  values: readonly Value[],
  ask: (part: readonly Value[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < values.length; at += AT_ONCE) {
    // oxlint-disable-next-line no-await-in-loop -- one part after the other bounds the question
    rows.push(...(await ask(values.slice(at, at + AT_ONCE))));
  }
  return rows;
}
