import { describe, it } from "vitest";
import type { LungLesion } from "../../src/case/lesion.ts";
import { liters } from "../../src/units/volume.ts";

describe("a lesion", () => {
  it("may lack everything, and says so with undefined as well", () => {
    const nothing: LungLesion = {};
    const said: LungLesion = { depthMm: undefined, adjacent: undefined, lobe: undefined };
    void [nothing, said];
  });

  it("is measured in millimeters and lies in a lobe", () => {
    // @ts-expect-error a plain number has no unit
    const plain: LungLesion = { diameterMm: 12 };
    // @ts-expect-error liters for millimeters
    const volume: LungLesion = { diameterMm: liters(12) };
    // @ts-expect-error a surface that does not exist
    const surface: LungLesion = { pleuralSurface: "apical" };
    void [plain, volume, surface];
  });
});
