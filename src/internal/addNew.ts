/** A list longer than a few, and what it holds, so that adding to it takes no longer the longer it is. */
interface Held {
  readonly list: readonly unknown[];
  readonly once: Set<unknown>;
}

/** The two lists that were added to last: what a judgment needs and what it assumes grow in turn. */
let last: Held | undefined;
let before: Held | undefined;

/** Up to here looking through the list is faster than a set. */
const short = 24;

/** Adds to a list the items it does not hold yet, in their order. */
export function addNew<Item>(list: Item[], items: readonly Item[]): void {
  if (items.length === 0) return;
  if (list.length + items.length <= short) {
    for (const item of items) if (!list.includes(item)) list.push(item);
    return;
  }
  const once = heldBy(list);
  for (const item of items) {
    // A set that has not grown held the item: one look-up instead of two.
    if (once.add(item).size > list.length) list.push(item);
  }
}

/** What a list holds. Whoever adds to a list in another way leaves its set behind, and a new one is made. */
function heldBy(list: readonly unknown[]): Set<unknown> {
  if (last?.list !== list) [last, before] = [before?.list === list ? before : { list, once: new Set(list) }, last];
  if (last.once.size !== list.length) last = { list, once: new Set(list) };
  return last.once;
}
