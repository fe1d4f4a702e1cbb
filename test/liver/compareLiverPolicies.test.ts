import { expect, it } from "vitest";
import { compareLiverPolicies } from "../../src/liver/compareLiverPolicies.ts";
import { judgeLiverRemnant } from "../../src/liver/judgeLiverRemnant.ts";
import {
  articleLiverPolicy,
  chinaNhcLiverPolicy,
  kishiLiverPolicy,
  liverPolicies,
  nccnLiverPolicy,
} from "../../src/liver/liverPolicies.table.ts";
import { percent } from "../../src/units/proportion.ts";

it("holds a remnant against every policy that covers the liver, and agrees with each of them alone", () => {
  for (const parenchyma of ["healthy", "chemotherapy-injured", "cirrhotic"] as const) {
    const facts = { remnantPercent: percent(30), parenchyma };
    const answers = compareLiverPolicies(facts);
    expect(answers.map(({ policy, verdict }) => ({ policy, verdict }))).toEqual(judgeLiverRemnant(facts).policies);
    expect(answers[0]?.reasons).toEqual(judgeLiverRemnant(facts, articleLiverPolicy).reasons);
  }
});

it("flags a remnant exactly at a threshold", () => {
  const [first] = compareLiverPolicies({ remnantPercent: percent(20), parenchyma: "healthy" }, [kishiLiverPolicy]);
  expect(first).toMatchObject({ policy: "kishi-20", verdict: "unmet", reasons: [{ atBoundary: true, distance: 0 }] });
});

it("compares every policy where the state of the liver is missing", () => {
  expect(compareLiverPolicies({})).toHaveLength(liverPolicies.length);
  expect(compareLiverPolicies({}).every(({ verdict }) => verdict === "unknown")).toBe(true);
});

it.each([
  [undefined, [], "the facts must be an object with named fields, got undefined"],
  [{}, {}, "the policies must be a list"],
  [{}, [null], "each policy must be an object with named fields, got undefined"],
  [{}, [{}], "each policy must be an object with named fields, got undefined"],
])("is refused: %#", (facts, policies, result) => {
  expect(() => compareLiverPolicies(facts as never, policies as never)).toThrow(
    `Cannot compare liver policies: ${result}`,
  );
});

it.each([
  [nccnLiverPolicy, 20, "met"],
  [nccnLiverPolicy, 19.9, "unmet"],
  [chinaNhcLiverPolicy, 30, "met"],
  [chinaNhcLiverPolicy, 29.9, "unmet"],
] as const)(
  "holds a remnant against guidance on liver cancer, outside the default list: $id, %s %%",
  (policy, value, verdict) => {
    const [result] = compareLiverPolicies({ remnantPercent: percent(value), parenchyma: "healthy" }, [policy]);
    expect(result).toMatchObject({ policy: policy.id, verdict });
    expect(liverPolicies).not.toContain(policy);
  },
);
