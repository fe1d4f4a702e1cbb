import { expect, it } from "vitest";
import { collectWarnings } from "../../src/record/warning.ts";

it("puts a doubt into a sentence, with the other fact where there is one", () => {
  const { warnings, warn } = collectWarnings();
  warn("diameter-implausible", "lesions.0.diameterMm", 1.2);
  warn("date-after-meeting", "lungFunction.measuredOn", "2027", { path: "case.asOf", value: "2026-11-24" });
  expect(warnings).toEqual([
    {
      path: "lesions.0.diameterMm",
      code: "diameter-implausible",
      value: 1.2,
      message: "lesions.0.diameterMm is 1.2: unusual for a lesion; perhaps in cm",
    },
    {
      path: "lungFunction.measuredOn",
      code: "date-after-meeting",
      value: "2027",
      comparedWith: { path: "case.asOf", value: "2026-11-24" },
      message: "lungFunction.measuredOn is 2027: after the meeting (case.asOf is 2026-11-24)",
    },
  ]);
});
