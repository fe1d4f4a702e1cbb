/** Adds to a list the items it does not hold yet, in their order. */
export function addNew<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) if (!list.includes(item)) list.push(item);
}
