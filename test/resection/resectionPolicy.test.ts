import { expect, it } from "vitest";
import { tenMillimeterMargin } from "../../src/resection/marginPolicies.table.ts";
import { documentResectionPolicy } from "../../src/resection/resectionPolicy.ts";

it("is 10 mm, a rind of 30 mm, two segments, a wedge of none to one unit, and lungs of 4.9 to 7.0 L", () => {
  expect(documentResectionPolicy).toEqual({
    id: "document-resection",
    margin: tenMillimeterMargin,
    rindMm: 30,
    mostSegments: 2,
    wedgeUnits: { least: 0, most: 1 },
    lungVolumeMl: { least: 4883, most: 6951 },
  });
});
