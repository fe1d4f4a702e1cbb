import fc from "fast-check";
import { expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { feng2017, heinemann1999, urata1995, vauthey2002 } from "../../src/liver/liverVolumeFormulas.ts";
import { standardizedRemnant } from "../../src/liver/standardizedRemnant.ts";
import { totalLiverVolume } from "../../src/liver/totalLiverVolume.ts";
import { milliliters } from "../../src/units/volume.ts";
import { surface } from "./surfaces.ts";

const area = fc.double({ min: 1.2, max: 2.9, noNaN: true });
const step = fc.double({ min: 0.01, max: 0.5, noNaN: true });
const formulas = fc.constantFrom(vauthey2002, urata1995, heinemann1999, feng2017);

it("grows with the surface, and the same remnant is then a smaller share", () => {
  fc.assert(
    fc.property(formulas, area, step, fc.double({ min: 1, max: 300, noNaN: true }), (formula, small, more, remnant) => {
      const [less, larger] = [small, small + more].map((size) => totalLiverVolume(formula, surface(size, "boyd")));
      expect(existing(larger).milliliters).toBeGreaterThan(existing(less).milliliters);
      const share = (of: typeof less) => standardizedRemnant(milliliters(remnant), existing(of)).percent;
      expect(share(larger)).toBeLessThan(share(less));
      expect(standardizedRemnant(milliliters(remnant / 2), existing(less)).percent).toBeCloseTo(share(less) / 2, 9);
    }),
  );
});
