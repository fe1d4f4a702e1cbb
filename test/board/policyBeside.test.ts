import { expect, it } from "vitest";
import { policyBeside, reviewedPolicy } from "../../src/board/policyBeside.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { strictPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { patientWith } from "../candidacy/cases.ts";

it("gives the verdict and the needs of another policy under its name", () => {
  const candidate = patientWith({});
  const { verdict, needs } = candidacy(candidate, strictPolicy);
  expect(policyBeside(candidate, strictPolicy)).toStrictEqual({ ...reviewedPolicy(strictPolicy), verdict, needs });
  expect(reviewedPolicy(strictPolicy)).toStrictEqual({
    id: "strict",
    isDefault: false,
    source: strictPolicy.source,
    standing: "convention",
    alternative: "advisory",
  });
});
