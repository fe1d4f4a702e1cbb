import { requireStanding } from "../evidence/citation.ts";
import { requireThreshold } from "../evidence/threshold.ts";
import { refuse, requireFields, requireNamed, requireWord, requireWords } from "../internal/guards.ts";
import { requireResectionPolicy } from "../resection/requireResectionPolicy.ts";
import { documentPolicy } from "./candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { AskedCaution } from "./caution.ts";

/**
 * Refuses a policy with a field or a word there is not: misspelled, it would count as left out, and the criteria would
 * be others than the ones named.
 */
export function requirePolicy(action: string, policy: CandidacyPolicy): void {
  const { id, source, standing, assumes, asks, ages, reserve, resection, liver } = policy ?? {};
  const rules = ["fitness", "systemicOptions", "equations", "lungVolume"] as const;
  const fields = [...Object.keys(documentPolicy), ...rules];
  requireNamed(action, "the policy", policy, fields);
  if (typeof id !== "string") refuse(action, "the policy's id", "text", id);
  requireFields(action, "the policy's source", source);
  requireStanding(action, standing);
  requireWords(action, "the facts the policy assumes", assumes, [...documentPolicy.assumes, "primary.site"]);
  requireWords(action, "the cautions the policy uses", asks, askedCautions);
  const controlled = ["controlled", "controlled-or-controllable"];
  const words = {
    primary: controlled,
    extrathoracic: ["none", ...controlled],
    nodes: ["exclude", "advisory"],
    alternative: ["pillar", "advisory"],
  };
  for (const field of Object.keys(words) as (keyof typeof words)[]) {
    requireWord(action, `the policy's ${field}`, policy[field], words[field]);
  }
  requireNamed(action, "the policy's ages", ages, Object.keys(documentPolicy.ages));
  for (const age of Object.keys(documentPolicy.ages) as (keyof typeof ages)[]) requireThreshold(action, ages[age]);
  requireThreshold(action, reserve);
  requireResectionPolicy(action, resection);
  requireFields(action, "the minimum remnants of the policy", liver?.thresholds);
  for (const name of rules) {
    const rule: unknown = policy[name];
    if (rule != null && typeof rule !== "function") refuse(action, "each rule of the policy", "a function", rule);
  }
}

/** The cautions that have a fact to request: a policy that named another one would need nothing. */
const askedCautions: readonly AskedCaution[] = [
  "tissue-open",
  "imaging-not-recorded",
  "imaging-age",
  "imaging-not-covering",
  "brain-not-imaged",
  "vegf-interval",
];
