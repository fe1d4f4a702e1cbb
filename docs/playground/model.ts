/** The steps to a place of a case. */
export type Path = readonly (string | number)[];

type Parts = Readonly<Record<string | number, unknown>>;

/** What stands at a place; absent where anything on the way is. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? (value as Parts)[step] : undefined),
    root,
  );
}

/**
 * The same case with another value at a place. An absent value takes its field away, and with it every section that then
 * holds nothing, so that a fact typed and cleared leaves the case as it was. An entry of a list stays; of a list of
 * which the last entry is taken away nothing stays, because an empty list can state that there is none.
 */
export function withValue(root: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === "number") {
    const entries = Array.isArray(root) ? [...root] : [];
    const entry = withValue(entries[step], rest, value);
    if (entry === undefined && rest.length === 0) entries.splice(step, 1);
    else entries[step] = entry ?? {};
    return entries.length === 0 ? undefined : entries;
  }
  const fields = typeof root === "object" && root !== null && !Array.isArray(root) ? (root as Parts) : {};
  const inside = withValue(fields[step], rest, value);
  if (inside !== undefined) return { ...fields, [step]: inside };
  const { [step]: _, ...others } = fields;
  return Object.keys(others).length === 0 ? undefined : others;
}

/** The case of the page, every case before it, and the listeners to a change. */
const before: unknown[] = [];
let current: unknown = {};
const listeners: ((change: Change) => void)[] = [];

/** What has changed: the value of a field, the entries of a list or what is drawn from them, or the whole case. */
export type Change = "value" | "entries" | "case";

/** The case as it stands, perhaps not yet one. */
export function caseNow(): unknown {
  return current;
}

/** Calls back after each change. */
export function onChange(listener: (change: Change) => void): void {
  listeners.push(listener);
}

/** Puts another case in place of this one. */
export function replaceCase(next: unknown, change: Change = "case"): void {
  before.push(current);
  if (before.length > 200) before.shift();
  current = next ?? {};
  for (const listener of listeners) listener(change);
}

/** States or clears one fact. */
export function setValue(path: Path, value: unknown, change: Change = "value"): void {
  replaceCase(withValue(current, path, value), change);
}

/** Goes back by one change; says whether there was one. */
export function undo(): boolean {
  if (before.length < 2) return false;
  current = before.pop();
  for (const listener of listeners) listener("entries");
  return true;
}
