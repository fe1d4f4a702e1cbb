import { expect, it } from "vitest";
import { neededFacts } from "../../src/fhir/neededFacts.ts";

it("lists what is absent, and no test with a reason of absence", () => {
  const header = { schema: "metastasectomy/1", asOf: "2026-11-24" } as const;
  const bare = neededFacts({ case: header });
  expect(bare).toContain("lesions");
  expect(bare).toContain("patient.wish.surgery");
  const more = neededFacts({
    case: { ...header, absentReasons: { "exercise.stairClimbMeters": "unable" } },
    patient: { ecog: 1 },
    lesions: [{ lobe: "right-lower" }],
  });
  for (const fact of ["lesions", "patient.ecog", "exercise.stairClimbMeters", "lesions.0.lobe"])
    expect(more).not.toContain(fact);
  expect(more).toContain("lesions.0.depthMm");
});
