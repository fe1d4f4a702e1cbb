import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { planResections } from "../../src/plan/planResections.ts";
import { percent, percentPredicted } from "../../src/units/proportion.ts";
import { milliliters } from "../../src/units/volume.ts";
import { patientWith } from "../candidacy/cases.ts";
import { deepIn, hilarIn, superficial } from "./planned.ts";

const two = [superficial("right-lower", { id: "a" }), deepIn("right-anterior", { id: "b" })];

describe("what a plan takes, in the planner", () => {
  it("is what candidacy finds for the same plan in a case, estimate by estimate", () => {
    const totalVolumeMl = milliliters(5000);
    const planned = planResections(two, { lungs: { totalVolumeMl }, perfusionLeftPercent: percent(40) });
    const lungFunction = { measuredOn: "2026-11-10", perfusionLeftPercent: 40 };
    const judged = candidacy(patientWith({ lesions: two, plan: planned.plan, lungs: { totalVolumeMl }, lungFunction }));
    expect(planned.taken).toEqual(judged.taken);
    expect(planned.taken.estimates.map(({ method }) => method)).toEqual([
      "segments",
      "geometry",
      "perfusion",
      "lobar-volumes",
    ]);
  });

  it("gives the article's two nodules 1 to 2 units by counting and about 1 by volume, side by side", () => {
    const { unitsRemoved, taken } = planResections(two);
    expect(unitsRemoved).toEqual({ least: 1, most: 2 });
    expect(taken.by).toBe("geometry");
    // 7 mm and 10 mm of margin: half a sphere of 13.5 mm is 5.15 mL, one of 17 mm 10.29 mL, over 4,883 to 6,951 mL.
    expect(taken.units.least).toBeCloseTo(1 + (5.153 / 6951) * 19, 3);
    expect(taken.units.most).toBeCloseTo(1 + (10.29 / 4883) * 19, 3);
  });

  it("says of the reserve which estimate it goes by", () => {
    const facts = { fev1PercentPredicted: percentPredicted(41), dlcoPercentPredicted: percentPredicted(70) };
    const wedged = planResections([superficial("right-lower")], { reserve: { facts } });
    // By counting a wedge of one unit would leave 38.8 %.
    expect(wedged.stages[0]?.reserve).toMatchObject({ verdict: "met", by: "geometry" });
    const lobe = planResections([hilarIn("right-lower")], {
      reserve: { facts: { ...facts, fev1PercentPredicted: percentPredicted(52) } },
    });
    expect(lobe.stages[0]?.reserve).toMatchObject({ verdict: "unmet", by: "segments" });
    const perfused = planResections([hilarIn("right-lower")], {
      reserve: { facts: { ...facts, fev1PercentPredicted: percentPredicted(52) } },
      perfusionLeftPercent: percent(80),
    });
    // A fifth of the blood goes to the right lung, half of that to its lower lobe: 46.8 % by perfusion, 38.3 % by count.
    expect(perfused.stages[0]?.reserve).toMatchObject({ verdict: "unknown", by: "segments" });
  });

  it("refuses a volume or a share that no lungs have", () => {
    expect(() => planResections(two, { lungs: { totalVolumeMl: 0 as never } })).toThrow(
      /^Cannot plan resections: the volume of the lungs on CT must be .*, got 0$/,
    );
    expect(() => planResections(two, { perfusionLeftPercent: 101 as never })).toThrow(
      /^Cannot plan resections: the perfusion of the left lung must be .*, got 101$/,
    );
  });
});
