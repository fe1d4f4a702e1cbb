/** A result while it is being put together: its fields can still be set. */
export type Writable<T> = { -readonly [Field in keyof T]: T[Field] };
