import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lobesOf } from "../../src/anatomy/lobe.ts";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import type { CostMethod } from "../../src/plan/costMethod.ts";
import { patientWith } from "../candidacy/cases.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Lungs of 5,000 mL on CT, the left one with 45 % of the perfusion. */
const lungs = { totalVolumeMl: 5000 };
const lungFunction = {
  ...{ measuredOn: "2026-11-10", fev1PercentPredicted: 80, dlcoPercentPredicted: 80, perfusionLeftPercent: 45 },
};
const rightLung = lobesOf("right").flatMap((lobe) => segmentsOf(lobe));

/** Name in the guide, resection, volume on CT, and by hand in percent: measured, perfusion, geometry, count, lobes on CT. */
const five: readonly [string, Fields, Fields, number, readonly (string | undefined)[]][] = [
  [
    "one wedge",
    { lobe: "right-lower", diameterMm: 12, depthMm: 0, pleuralSurface: "costal" },
    { procedure: "wedge" },
    40,
    ["0.8", "0.2 to 0.5", "0.2 to 0.4", "0 to 5.3", "0.2 to 0.4"],
  ],
  [
    "right superior segment",
    { lobe: "right-lower", segments: ["right-superior"] },
    { procedure: "segmentectomy", segments: ["right-superior"] },
    240,
    ["4.8", "5.5", undefined, "5.3", "5.3"],
  ],
  [
    "right upper lobe",
    { lobe: "right-upper" },
    { procedure: "lobectomy" },
    900,
    ["18", "16.5", undefined, "15.8", "17.9"],
  ],
  [
    "left upper lobe",
    { lobe: "left-upper" },
    { procedure: "lobectomy" },
    1150,
    ["23", "25", undefined, "26.3", "23.1"],
  ],
  [
    "right lung",
    { lobe: "right-upper" },
    { procedure: "pneumonectomy", segments: rightLung },
    2700,
    ["54", "55", undefined, "52.6", "53.7"],
  ],
];

const methods: readonly CostMethod[] = ["measured-volume", "perfusion", "geometry", "segments", "lobar-volumes"];

function percents(lesion: Fields, resection: Fields): readonly (string | undefined)[] {
  const plan = { stages: [{ resections: [{ lesions: ["a"], ...resection }] }] };
  const { taken } = candidacy(patientWith({ lesions: [{ id: "a", ...lesion }], plan, lungs, lungFunction }));
  return methods.map((method) => {
    const found = taken.estimates.find((each) => each.method === method);
    if (found === undefined) return undefined;
    const [least, most] = [found.units.least, found.units.most].map((units) => Number(((100 * units) / 19).toFixed(1)));
    return least === most ? String(least) : `${least} to ${most}`;
  });
}

describe.each(five)("%s by four estimates", (name, lesion, resection, volume, [measured, ...others]) => {
  it("is what the guide works out by hand", () => {
    const [byVolume] = percents(lesion, { ...resection, removedVolumeMl: volume });
    expect(byVolume).toBe(measured);
    const [none, ...rest] = percents(lesion, resection);
    expect(none).toBeUndefined();
    expect(rest).toEqual(others);
    const cells = [measured, ...others].map((cell) => cell ?? "-");
    const guide = readFileSync("docs/guide/lung-function.md", "utf8");
    expect(guide).toContain(`| ${name} | ${cells.join(" | ")} |`);
  });

  it("agrees within 3.5 percentage points, save a wedge, which nobody has counted", () => {
    const ends = [measured, ...others].flatMap((cell) => (cell ? [Number(cell.split(" to ").at(-1))] : []));
    const apart = Math.max(...ends) - Math.min(...ends);
    expect(apart).toBeLessThanOrEqual(name === "one wedge" ? 5.3 : 3.5);
  });
});
