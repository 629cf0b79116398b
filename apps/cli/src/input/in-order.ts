/**
 * Runs `work` on many items, at most `atOnce` at a time, and gives the results in the order of the items. At most
 * `atOnce` results wait for a slow one before them, so memory stays flat however many items there are.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  options: { readonly atOnce: number; readonly work: (item: Item) => Promise<Result> },
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  try {
    for (const item of items) {
      running.push(options.work(item));
      const first = running.length >= options.atOnce ? running.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (let next = running.shift(); next !== undefined; next = running.shift()) yield await next;
  } finally {
    // A consumer that stops early leaves none of them rejecting unheard.
    await Promise.allSettled(running);
  }
}
