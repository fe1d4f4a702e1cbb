/** What longer lists hold, so that adding to them takes no longer the longer they are. */
let held: WeakMap<readonly unknown[], Set<unknown>> | undefined;

/** Up to here looking through the list is faster than a set. */
const short = 24;

/** Adds to a list the items it does not hold yet, in their order. */
export function addNew<Item>(list: Item[], items: readonly Item[]): void {
  if (items.length === 0) return;
  if (list.length + items.length <= short) {
    for (const item of items) if (!list.includes(item)) list.push(item);
    return;
  }
  held ??= new WeakMap();
  let once = held.get(list);
  // Whoever adds to the list in another way leaves the set behind.
  if (once?.size !== list.length) {
    once = new Set(list);
    held.set(list, once);
  }
  for (const item of items) {
    if (once.has(item)) continue;
    once.add(item);
    list.push(item);
  }
}
