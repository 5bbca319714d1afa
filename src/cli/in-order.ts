/**
 * Does the work of each item, up to `limit` of them at a time, and gives the results in the order of the items.
 * @param work must not reject: a result waits until those before it are taken
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    underWay.push(work(item));
    if (underWay.length >= limit) yield* first(underWay);
  }
  while (underWay.length > 0) yield* first(underWay);
}

async function* first<Result>(underWay: Promise<Result>[]): AsyncGenerator<Result> {
  const next = underWay.shift();
  if (next !== undefined) yield await next;
}
