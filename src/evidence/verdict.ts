import { requireWord } from "../internal/guards.ts";

/**
 * The three answers a judgment can give. `unknown` is an answer, not an error: a fact that would decide is missing.
 */
export type Verdict = "met" | "unmet" | "unknown";

/** The three of them. */
export const verdicts: readonly Verdict[] = ["met", "unmet", "unknown"];

/**
 * Joins two verdicts so that both are required (strong Kleene conjunction).
 *
 * One `unmet` decides whatever the other is; otherwise one `unknown` keeps the answer open.
 *
 * @returns `unmet` if either is, else `unknown` if either is, else `met`
 * @throws RangeError when a verdict is none of the three
 * @example
 * ```ts
 * and("unmet", "unknown"); // => "unmet"
 * and("met", "unknown"); // => "unknown"
 * ```
 */
export function and(a: Verdict, b: Verdict): Verdict {
  requireVerdicts(a, b);
  if (a === "unmet" || b === "unmet") return "unmet";
  return a === "met" && b === "met" ? "met" : "unknown";
}

/**
 * Joins two verdicts so that either suffices (strong Kleene disjunction).
 *
 * One `met` decides whatever the other is; otherwise one `unknown` keeps the answer open.
 *
 * @returns `met` if either is, else `unknown` if either is, else `unmet`
 * @throws RangeError when a verdict is none of the three
 * @example
 * ```ts
 * or("met", "unknown"); // => "met"
 * or("unmet", "unknown"); // => "unknown"
 * ```
 */
export function or(a: Verdict, b: Verdict): Verdict {
  requireVerdicts(a, b);
  if (a === "met" || b === "met") return "met";
  return a === "unmet" && b === "unmet" ? "unmet" : "unknown";
}

/**
 * Negates a verdict; `unknown` stays `unknown`.
 *
 * @param a - the verdict
 * @returns `unmet` for `met`, `met` for `unmet`, `unknown` for `unknown`
 * @throws RangeError when a verdict is none of the three
 * @example
 * ```ts
 * not("met"); // => "unmet"
 * not("unknown"); // => "unknown"
 * ```
 */
export function not(a: Verdict): Verdict {
  requireVerdicts(a);
  if (a === "met") return "unmet";
  return a === "unmet" ? "met" : "unknown";
}

function requireVerdicts(...given: readonly Verdict[]): void {
  for (const verdict of given) requireWord("join verdicts", "each verdict", verdict, verdicts);
}
