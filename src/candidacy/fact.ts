import { decided, type Judgment, undecided } from "../evidence/judgment.ts";
import type { FactPath, Telling } from "../evidence/reason.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";

/** Whether a policy takes the fact at a path as normal when nobody stated it. */
export function isAssumed(policy: CandidacyPolicy, path: FactPath): boolean {
  return policy.assumes.includes(path.replace(/\.\d+(?=\.|$)/g, ".*"));
}

/**
 * Judges a fact that is absent: taken as normal where the policy says so, and then named among what was assumed;
 * missing everywhere else.
 */
export function absent<R>(policy: CandidacyPolicy, path: FactPath, telling: Telling<R>): Judgment<R> {
  return isAssumed(policy, path)
    ? decided<R>({ ...telling, verdict: "met", standing: "convention", assumed: true }, [path])
    : undecided<R>({ ...telling, verdict: "unknown", standing: policy.standing }, [path]);
}
