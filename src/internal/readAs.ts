import { refuse } from "./guards.ts";

/**
 * Works with a value that was put together elsewhere and is too large to be checked part by part: an equation, a
 * pathway, a review. Where it cannot be read as one it is refused, and what went wrong is the cause of the refusal.
 */
export function readAs<Result>(
  action: string,
  what: string,
  bound: string,
  value: unknown,
  work: () => Result,
): Result {
  try {
    return work();
  } catch (cause) {
    // What the code of a caller throws is not ours to name.
    if (!(cause instanceof TypeError)) throw cause;
    try {
      return refuse(action, what, bound, value);
    } catch (refusal) {
      throw Object.assign(refusal as RangeError, { cause });
    }
  }
}
