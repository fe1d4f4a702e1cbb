import fc from "fast-check";
import { expect, it } from "vitest";
import { documentPolicy } from "../../src/candidacy/candidacyPolicies.table.ts";
import { existing } from "../../src/internal/guards.ts";
import { wedgeVolume } from "../../src/plan/wedgeVolume.ts";
import { lesion, onTheSurface } from "../resection/lesions.ts";

const { resection } = documentPolicy;
const volume = (fields: Readonly<Record<string, unknown>>) => wedgeVolume(lesion(fields), resection);

it("is a half sphere at least, and a cylinder or a larger half sphere at most", () => {
  // 7 mm on the surface, 10 mm of margin: 2/3 pi 13.5^3 = 5.15 mL, 2/3 pi 17^3 = 10.29 mL.
  expect(existing(volume({ ...onTheSurface })).least).toBeCloseTo(5.153, 3);
  expect(existing(volume({ ...onTheSurface })).most).toBeCloseTo(10.29, 3);
  // 12 mm at 20 mm: pi 16^2 x 42 = 33.8 mL, and 2/3 pi 42^3 = 155.2 mL.
  expect(existing(volume({ diameterMm: 12, depthMm: 20 })).most).toBeCloseTo(155.2, 1);
  // 2 mm on the surface: pi 11^2 x 12 = 4.56 mL, and 2/3 pi 12^3 = 3.62 mL.
  expect(existing(volume({ diameterMm: 2, depthMm: 0 })).most).toBeCloseTo(4.562, 3);
});

it("is not known without size and depth", () => {
  expect(volume({ diameterMm: 12 })).toBeUndefined();
  expect(volume({ depthMm: 12 })).toBeUndefined();
});

it("grows with size, depth and margin", () => {
  const length = fc.double({ min: 0, max: 60, noNaN: true });
  fc.assert(
    fc.property(length, length, fc.double({ min: 0, max: 20, noNaN: true }), (diameterMm, depthMm, more) => {
      const { least, most } = existing(volume({ diameterMm, depthMm }));
      expect(least).toBeLessThanOrEqual(most);
      for (const larger of [{ diameterMm: diameterMm + more }, { depthMm: depthMm + more }]) {
        const grown = existing(volume({ diameterMm, depthMm, ...larger }));
        expect(grown.least).toBeGreaterThanOrEqual(least);
        expect(grown.most).toBeGreaterThanOrEqual(most);
      }
    }),
  );
});
