import {
  documentPolicy,
  kanzakiPolicy,
  petrellaPolicy,
  strictPolicy,
  thomfordPolicy,
} from "../candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../candidacy/candidacyPolicy.ts";
import { existing } from "../internal/guards.ts";
import { Refusal } from "./refusal.ts";

/** The words of the option, not the ids that results carry: a policy may change its id and keep its word. */
const policies: Readonly<Record<string, CandidacyPolicy>> = {
  document: documentPolicy,
  strict: strictPolicy,
  thomford: thomfordPolicy,
  petrella: petrellaPolicy,
  kanzaki: kanzakiPolicy,
};

export const policyNames: string = Object.keys(policies).join(", ");

export function policyNamed(name: string): CandidacyPolicy {
  if (!Object.hasOwn(policies, name)) throw new Refusal(2, `There is no policy "${name}"; there are ${policyNames}.`);
  return existing(policies[name]);
}
