import { expect, it } from "vitest";
import { liverOf } from "../../src/board/liverOf.ts";
import { caseOf } from "../candidacy/cases.ts";

const section = (liver?: unknown) => liverOf(caseOf({ liver }));

it("is there only where a liver operation is planned", () => {
  expect(section()).toBe(undefined);
  expect(section({ remnantPercent: 30, parenchyma: "healthy" })).toBe(undefined);
  expect(section({ resectionPlanned: false })).toBe(undefined);
});

it("shows the remnant, its basis, its day, and every policy that covers the liver", () => {
  const result = section({
    resectionPlanned: true,
    remnantPercent: 22,
    remnantBasis: "standardized",
    volumetryOn: "2026-11-01",
    parenchyma: "healthy",
  });
  expect([result?.remnantPercent, result?.basis, result?.volumetryOn]).toEqual([22, "standardized", "2026-11-01"]);
  // The article's 20 % and Kishi's are met; Vauthey's 25 % is not.
  const verdicts = Object.fromEntries((result?.policies ?? []).map(({ policy, verdict }) => [policy, verdict]));
  expect(verdicts).toMatchObject({ "article-20-30-40": "met", "kishi-20": "met", "vauthey-25": "unmet" });
  expect(result?.policiesDisagree).toBe(true);
});

it("keeps open what is not recorded", () => {
  const result = section({ resectionPlanned: true, parenchyma: "cirrhotic", remnantPercent: null });
  expect(Object.keys(result ?? {})).toEqual(["policies", "policiesDisagree"]);
  expect(result?.policies.every(({ verdict }) => verdict === "unknown")).toBe(true);
  expect(result?.policiesDisagree).toBe(false);
});
