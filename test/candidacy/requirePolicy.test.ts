import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import {
  documentPolicy,
  kanzakiPolicy,
  petrellaPolicy,
  strictPolicy,
  thomfordPolicy,
} from "../../src/candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import { requirePolicy } from "../../src/candidacy/requirePolicy.ts";
import { withFitness } from "../../src/candidacy/withFitness.ts";
import { accp2013 } from "../../src/fitness/accp2013.ts";
import { article } from "./cases.ts";

/** What no policy can hold, by field, and how it is refused. */
const wrong: readonly (readonly [string, unknown, RegExp])[] = [
  ["alternativ", "pillar", /each name in the policy must be one of id, .*, got "alternativ"/],
  ["id", 5, /the policy's id must be text, got 5/],
  ["source", undefined, /the policy's source must be an object/],
  ["standing", "proven", /each standing must be one of primary, /],
  ["assumes", "patient.ecog", /the facts the policy assumes must be a list/],
  ["assumes", ["patinet.ecog"], /each of the facts the policy assumes must be one of .*, got "patinet.ecog"/],
  ["asks", {}, /the cautions the policy uses must be a list/],
  ["asks", ["imaging-ages"], /each of the cautions the policy uses must be one of .*, got "imaging-ages"/],
  ["asks", ["frailty"], /each of the cautions the policy uses must be one of tissue-open, .*, got "frailty"/],
  ["primary", "kontrolliert", /the policy's primary must be one of controlled, controlled-or-controllable, got/],
  ["extrathoracic", "some", /the policy's extrathoracic must be one of none, controlled, /],
  ["nodes", "excluded", /the policy's nodes must be one of exclude, advisory, got "excluded"/],
  ["alternative", "Pillar", /the policy's alternative must be one of pillar, advisory, got "Pillar"/],
  ["ages", {}, /the threshold must be an object/],
  ["ages", { ...documentPolicy.ages, imagingDays: 30 }, /each name in the policy's ages must be one of imaging, /],
  [
    "ages",
    { ...documentPolicy.ages, imaging: { ...documentPolicy.ages.imaging, value: "30" } },
    /the threshold must be/,
  ],
  ["reserve", { ...documentPolicy.reserve, passes: "up" }, /the passing side must be one of above, below/],
  ["resection", { ...documentPolicy.resection, rindMm: "30" }, /the rind must be a number of at least 0, got "30"/],
  ["liver", undefined, /the minimum remnants of the policy must be an object/],
  ["liver", { id: "x" }, /the minimum remnants of the policy must be an object/],
  ["fitness", accp2013, /each rule of the policy must be a function, got an object/],
  ["systemicOptions", "all", /each rule of the policy must be a function, got "all"/],
];

describe("a policy", () => {
  it.each(wrong)("is refused with %s of %s", (field, value, message) => {
    const policy = { ...documentPolicy, [field]: value } as CandidacyPolicy;
    expect(() => candidacy(article, policy)).toThrow(RangeError);
    expect(() => candidacy(article, policy)).toThrow(message);
    expect(() => withFitness(policy, accp2013)).toThrow(message);
  });

  it.each([undefined, null, "document", []])("is refused where it is %s", (policy) => {
    expect(() => requirePolicy("judge", policy as never)).toThrow("Cannot judge: the policy must be an object");
  });

  it.each([documentPolicy, strictPolicy, thomfordPolicy, petrellaPolicy, kanzakiPolicy])("passes: $id", (policy) => {
    expect(() => requirePolicy("judge", policy)).not.toThrow();
    expect(() => requirePolicy("judge", withFitness(policy, accp2013))).not.toThrow();
  });
});
