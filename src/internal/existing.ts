/**
 * Returns a value that exists by construction: an item at an index just found, a field a test before has seen. A value
 * that is absent all the same is a fault of this package and stops here, before it turns into `NaN` or a wrong answer.
 */
export function existing<T>(value: T): NonNullable<T> {
  if (value == null) throw new Error("What exists is absent");
  return value;
}
