import { describe, expect, it } from "vitest";
import { localTreatment } from "../../src/board/localTreatment.ts";
import type { LungLesion } from "../../src/case/lesion.ts";

describe("local treatments of a lesion", () => {
  it("are always four, in one order, whatever is known", () => {
    for (const lesion of [{}, { diameterMm: 90 }, { nature: "benign" }]) {
      const { options } = localTreatment(lesion as LungLesion);
      expect(options.map(({ treatment }) => treatment)).toEqual(["resect", "irradiate", "ablate", "watch"]);
    }
  });

  it("carry the source and standing of every argument that is not ours", () => {
    const { options } = localTreatment({ diameterMm: 45 } as LungLesion, { primarySite: "colorectal" });
    const said = options.flatMap((option) => [...option.arguments, ...option.objections]);
    expect(said.length).toBeGreaterThan(5);
    for (const { standing, source } of said) expect(source === undefined).toBe(standing === "convention");
  });

  it("name the facts that would add or take away an argument", () => {
    expect(localTreatment({}).needs).toEqual([
      "diameterMm",
      "adjacent",
      "nature",
      "previousRadiation",
      "patient.interstitialLungDisease",
      "patient.wish",
    ]);
    const lesion = { diameterMm: 9, adjacent: [], nature: "indeterminate", previousRadiation: false } as unknown;
    const patient = { interstitialLungDisease: "none-on-ct", wish: { surgery: "accepts" } } as const;
    expect(localTreatment(lesion as LungLesion, patient).needs).toEqual([]);
  });

  it.each([
    [undefined, {}, "the lesion must be an object with named fields, got undefined"],
    [{}, null, "the patient must be an object with named fields, got null"],
    [{ diameterMm: -1 }, {}, "the diameter must be a number from 0 to 400, got -1"],
  ])("are refused: %#", (lesion, patient, result) => {
    expect(() => localTreatment(lesion as never, patient as never)).toThrow(`Cannot list local treatments: ${result}`);
  });
});
