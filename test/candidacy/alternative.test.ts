import { describe, expect, it } from "vitest";
import { systemicOptions } from "../../src/biology/systemicOptions.ts";
import { noBetterAlternative } from "../../src/candidacy/alternative.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { documentPolicy, petrellaPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { stated } from "./cases.ts";

it.each([
  [{ considered: true, better: "no" }, "met"],
  [{ considered: true, better: "yes" }, "unmet"],
  [{ better: "yes" }, "unmet"],
] as const)("decides where the board has said: %o", (systemicAlternative, verdict) => {
  const judged = noBetterAlternative({ systemicAlternative }, documentPolicy);
  expect(judged).toEqual({
    verdict,
    reasons: [{ code: "systemic-alternative", verdict, standing: "convention", ...systemicAlternative }],
    needs: [],
    restsOn: "convention",
    assumed: [],
  });
});

it.each([undefined, {}, { considered: true }, { considered: false }, { better: "unclear" }] as const)(
  "stays open where nothing is recorded: %o",
  (systemicAlternative) => {
    const judged = noBetterAlternative({ systemicAlternative }, petrellaPolicy);
    expect(judged.verdict).toBe("unknown");
    expect(judged.needs).toEqual(["systemicAlternative.better"]);
    expect(judged.reasons).toEqual([
      { code: "systemic-alternative", verdict: "unknown", standing: "primary", ...systemicAlternative },
    ]);
  },
);

describe("a policy that names systemic options", () => {
  const naming = { ...documentPolicy, systemicOptions };
  const deficient = { site: "colorectal", biomarkers: [{ name: "MSI", result: "MSI-H" }] } as const;

  it("reports those that concern the case, or may, with the open question, and leaves it open", () => {
    const [option] = systemicOptions({ primarySite: "colorectal", biomarkers: deficient.biomarkers });
    expect(noBetterAlternative({ primary: deficient }, naming)).toEqual({
      verdict: "unknown",
      reasons: [{ code: "systemic-alternative", verdict: "unknown", standing: "convention", options: [option] }],
      needs: ["systemicAlternative.better"],
      restsOn: "convention",
      assumed: [],
    });
    const [open] = noBetterAlternative({ primary: { site: "kidney" } }, naming).reasons;
    expect(open?.options?.map(({ concerns }) => concerns)).toEqual(["unknown"]);
  });

  it("reports none that the course shows as given", () => {
    const course = { systemic: [{ agent: "pembrolizumab", response: "progression" }] };
    const [reason] = noBetterAlternative({ primary: deficient, course }, naming).reasons;
    expect(Object.keys(reason ?? {})).not.toContain("options");
  });

  it("reports none where none concerns the case, where the board has answered, and where the policy names none", () => {
    const stable = { site: "colorectal", biomarkers: [{ name: "MSI", result: "MSS" }] } as const;
    const none = [
      noBetterAlternative({ primary: stable }, naming),
      noBetterAlternative({}, naming),
      noBetterAlternative({ primary: deficient, systemicAlternative: { better: "no" } }, naming),
      noBetterAlternative({ primary: deficient }, documentPolicy),
    ];
    for (const { reasons } of none) expect(Object.keys(reasons[0] ?? {})).not.toContain("options");
  });

  it("keeps the verdict open only where the question is a pillar", () => {
    const melanoma = { ...stated, primary: { ...stated.primary, site: "melanoma" }, systemicAlternative: {} } as const;
    expect(candidacy(melanoma, naming).verdict).toBe("candidate");
    expect(candidacy(melanoma, naming).openQuestions).toHaveLength(1);
    const pillar = candidacy(melanoma, { ...naming, alternative: "pillar" });
    expect([pillar.verdict, pillar.needs]).toEqual(["undetermined", ["systemicAlternative.better"]]);
  });
});
