import { expect, it } from "vitest";
import { withFact } from "../../src/board/withFact.ts";
import { caseOf } from "../candidacy/cases.ts";

it("states a fact otherwise, in a field, in a list and where there was none", () => {
  const candidate = caseOf({ lesions: [{ depthMm: 3 }, { depthMm: 4, adjacent: [{ distanceMm: 5 }] }], chest: null });
  expect(withFact(candidate, "lesions.1.depthMm", 9).lesions).toEqual([
    { depthMm: 3 },
    { depthMm: 9, adjacent: [{ distanceMm: 5 }] },
  ]);
  expect(withFact(candidate, "lesions.1.adjacent.0.distanceMm", 7).lesions?.[1]?.adjacent).toEqual([{ distanceMm: 7 }]);
  expect(withFact(candidate, "chest.nodes", "proven").chest).toEqual({ nodes: "proven" });
  expect(withFact(candidate, "patient.ecog", 2).patient).toEqual({ ecog: 2 });
  expect(candidate.lesions?.[1]?.depthMm).toBe(4);
});
