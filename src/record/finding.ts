/** One place of an input that cannot stand as it is. */
export interface Finding {
  /** The steps that lead there, names of fields and places in lists, the first being "0"; none for the whole. */
  readonly path: readonly string[];
  /** What would have to stand there. */
  readonly bound: string;
  /** What does. */
  readonly value: unknown;
}
