import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import type { AdjacentStructure } from "../../src/case/lesion.ts";
import { existing } from "../../src/internal/guards.ts";
import { tumorBoardBrief } from "../../src/report/tumorBoardBrief.ts";

const plexus = JSON.parse(readFileSync("test/traps/plexus.json", "utf8")) as Candidate;

/** Every organ measured, and none within reach of a local treatment. */
const far = ["spinal-cord", "brachial-plexus", "heart", "great-vessel", "trachea", "chest-wall"].map((structure) => ({
  structure,
  relation: "near",
  distanceMm: 40,
}));

const beside = (organ: object): Candidate => {
  const { structure } = organ as AdjacentStructure;
  const adjacent = [...far.filter((each) => each.structure !== structure), organ];
  return { ...plexus, lesions: [{ ...existing(plexus.lesions)[0], adjacent }] } as unknown as Candidate;
};

const shown = (candidate: Candidate) => {
  const { localTreatment } = review(candidate, undefined, { sections: ["localTreatment"] });
  const [resect, irradiate, ablate] = existing(existing(localTreatment)[0]).options;
  return { resect: existing(resect), irradiate: existing(irradiate), ablate: existing(ablate) };
};
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
const page = (candidate: Candidate) => tumorBoardBrief(candidate, review(candidate), { detail: "full" });

const eightFractions = "60 Gy in 8 within 2 cm of mediastinum or plexus";

describe("an 11 mm lesion", () => {
  it("with lung on all sides has the highest dose of a trial argued for", () => {
    const { irradiate, ablate, resect } = shown(beside({ structure: "heart", distanceMm: 40 }));
    expect(codes(irradiate.arguments)).toContain("small-for-radiotherapy");
    expect(irradiate.schedule).toMatchObject({ doseGray: 54, fractions: 3 });
    expect(codes(ablate.arguments)).toContain("within-cryoablation-series");
    expect(codes(resect.arguments)).toContain("resection-clears");
  });

  // SABR-COMET table 1: within 2 cm of mediastinum or brachial plexus 60 Gy in 8; at the chest wall 55 Gy in 5.
  it.each([
    ["spinal-cord", undefined, 4, "spinal cord at 4 mm"],
    ["brachial-plexus", undefined, 3, "brachial plexus at 3 mm"],
    ["heart", undefined, 12, "heart at 12 mm"],
    ["pericardium", undefined, 12, "pericardium at 12 mm"],
    ["great-vessel", undefined, 20, "great vessel at 20 mm"],
    ["vessel", "main", 20, "vessel at 20 mm"],
    ["trachea", undefined, 18, "trachea at 18 mm"],
    ["bronchus", "main", 15, "bronchus at 15 mm"],
    ["bronchus", "lobar", 15, "bronchus at 15 mm"],
    ["esophagus", undefined, 9, "esophagus at 9 mm"],
    ["vertebra", undefined, 9, "vertebra at 9 mm"],
  ])(
    "beside %s (%s) at %s mm loses that argument, and the schedule of the place is named",
    (structure, order, distanceMm, words) => {
      const candidate = beside({ structure, order, relation: "near", distanceMm });
      const { irradiate } = shown(candidate);
      expect(codes(irradiate.arguments)).not.toContain("small-for-radiotherapy");
      expect(codes(irradiate.objections)).toContain("organs-beside");
      expect(irradiate.schedule).toMatchObject({ doseGray: 60, fractions: 8 });
      const full = page(candidate);
      expect(full).toContain(`${words}: a trial gave its highest dose only beyond 20 mm`);
      expect(full).toContain(eightFractions);
      expect(full).not.toContain("within the 30 mm limit of a trial's highest dose");
    },
  );

  it("at the chest wall has the schedule of the chest wall named", () => {
    const candidate = beside({ structure: "chest-wall", relation: "abuts" });
    const { irradiate } = shown(candidate);
    expect(codes(irradiate.arguments)).not.toContain("small-for-radiotherapy");
    expect(codes(irradiate.objections)).toContain("abuts-chest-wall");
    expect(irradiate.schedule).toMatchObject({ doseGray: 55, fractions: 5 });
    expect(page(candidate)).toContain("55 Gy in 5 at the chest wall or above 3 cm");
  });

  it.each(["spinal-cord", "brachial-plexus", "heart", "great-vessel", "trachea", "esophagus"])(
    "that abuts %s has no local treatment argued for by its size or its margin",
    (structure) => {
      const candidate = beside({ structure, relation: "abuts" });
      const { irradiate, ablate, resect } = shown(candidate);
      expect(codes(irradiate.arguments)).not.toContain("small-for-radiotherapy");
      expect(codes(ablate.arguments)).not.toContain("within-cryoablation-series");
      expect(codes(resect.arguments)).not.toContain("resection-clears");
      for (const each of [ablate, resect]) expect(codes(each.objections)).toContain("touches-organs");
      expect(page(candidate)).toContain(`abuts ${structure.replace("-", " ")}`);
    },
  );

  it.each(["spinal-cord", "brachial-plexus", "heart", "great-vessel", "chest-wall"])(
    "near %s at no stated distance is a question, and no argument",
    (structure) => {
      const candidate = beside({ structure, relation: "near" });
      const { irradiate } = shown(candidate);
      expect(codes(irradiate.arguments)).not.toContain("small-for-radiotherapy");
      expect(codes(irradiate.questions ?? [])).toContain("distance-not-recorded");
      expect(page(candidate)).toContain(`distance to ${structure.replace("-", " ")}`);
    },
  );
});
