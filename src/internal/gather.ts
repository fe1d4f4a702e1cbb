/**
 * Puts the lists that several parts carry under one name into one list, in their order. A loop: `flatMap` takes several
 * times as long, and one case needs this a hundred times.
 */
export function flattenField<Name extends string, Part extends { readonly [Each in Name]: readonly unknown[] }>(
  parts: readonly Part[],
  name: Name,
): Part[Name][number][] {
  const items: Part[Name][number][] = [];
  for (const part of parts) for (const item of part[name]) items.push(item);
  return items;
}
