import { existing } from "../internal/guards.ts";

/** The name that a misspelled one is nearest to, where one is near. */
export function perhapsMeant(name: string, names: readonly string[]): { readonly hint?: string } {
  if (name.length > 60) return {};
  const written = name.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const each of names) {
    const known = each.toLowerCase();
    const apart = known.startsWith(written) && written.length > 2 ? 1 : editsBetween(written, known);
    if (apart < least) {
      least = apart;
      nearest = each;
    }
  }
  return nearest === undefined ? {} : { hint: nearest };
}

/** How many letters have to be put in, taken out or exchanged to make one word the other (Levenshtein). */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const exchanged = existing(row[j - 1]) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, existing(row[j]) + 1, existing(next[j - 1]) + 1));
    }
    row = next;
  }
  return existing(row[b.length]);
}
