/** The fields of a record that say something: what may be `undefined` may be left out, and is never `undefined`. */
export type Present<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & { [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined> };

/** Leaves out the fields that state nothing: `null` and `undefined` both mean "not known". */
export function omitAbsent<const T extends object>(fields: T): Present<T> {
  return assignKnown({}, fields) as Present<T>;
}

/** Leaves out what is `null`. Where nothing is, it hands back the record itself, in which `undefined` may stand. */
export function withoutNull<const T extends object>(fields: T): Present<T> {
  for (const name in fields) if (fields[name] === null) return omitAbsent(fields);
  return fields as unknown as Present<T>;
}

/** Adds to a record the fields of another that say something. */
export function assignKnown(record: Record<string, unknown>, fields: object): Record<string, unknown> {
  for (const name in fields) {
    const value = fields[name as keyof typeof fields];
    // Out of JSON a field may have this name too, and to set it would change what the record is.
    if (value != null && name !== "__proto__") record[name] = value;
  }
  return record;
}

/** Lists the fields in which nothing is said. */
export function missing<Name extends string>(
  fields: { readonly [Each in Name]?: unknown },
  ...names: readonly Name[]
): readonly Name[] {
  return names.filter((name) => fields[name] == null);
}

/** A list with something in it; an empty one is absent. */
export function filled<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** A result while it is being put together: its fields can still be set. */
export type Writable<T> = { -readonly [Field in keyof T]: T[Field] };
