import { expect, it } from "vitest";
import { noBetterAlternative } from "../../src/candidacy/alternative.ts";
import { documentPolicy, petrellaPolicy } from "../../src/candidacy/policies.table.ts";

const header = { schema: "metastasectomy/1", asOf: "2026-11-24" } as const;

it.each([
  [{ considered: true, better: "no" }, "met"],
  [{ considered: true, better: "yes" }, "unmet"],
  [{ better: "yes" }, "unmet"],
] as const)("decides where the board has said: %o", (systemicAlternative, verdict) => {
  const judged = noBetterAlternative({ case: header, systemicAlternative }, documentPolicy);
  expect(judged).toEqual({
    verdict,
    reasons: [{ code: "systemic-alternative", verdict, standing: "convention", ...systemicAlternative }],
    needs: [],
    restsOn: "convention",
    assumed: [],
  });
});

it.each([undefined, {}, { considered: true }, { considered: false }, { better: "unclear" }] as const)(
  "stays open where nobody has: %o",
  (systemicAlternative) => {
    const judged = noBetterAlternative({ case: header, systemicAlternative }, petrellaPolicy);
    expect(judged.verdict).toBe("unknown");
    expect(judged.needs).toEqual(["systemicAlternative.better"]);
    expect(judged.reasons).toEqual([
      { code: "systemic-alternative", verdict: "unknown", standing: "primary", ...systemicAlternative },
    ]);
  },
);
