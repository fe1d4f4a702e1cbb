import { expect, it } from "vitest";
import type { LocalArgument, LocalTreatmentReasons } from "../../src/board/localTreatmentReasons.ts";
import { surgeryControlsBetterFrom, surgeryControlsBetterTo } from "../../src/board/localTreatmentSizes.table.ts";
import { english } from "../../src/words/english.ts";
import { localPhrases } from "../../src/words/localWords.table.ts";
import { bannedWords } from "../report/bannedWords.ts";
import { dialect } from "./dialect.ts";

const payload: { readonly [Code in keyof LocalTreatmentReasons]?: LocalTreatmentReasons[Code] } = {
  "size-where-surgery-controls-better": {
    diameterMm: 45,
    from: surgeryControlsBetterFrom,
    to: surgeryControlsBetterTo,
  },
  "small-for-radiotherapy": { diameterMm: 24.04, threshold: surgeryControlsBetterFrom },
  "larger-than-in-radiotherapy-trials": { diameterMm: 24.04, threshold: surgeryControlsBetterFrom },
  "within-cryoablation-series": { diameterMm: 24.04, threshold: surgeryControlsBetterFrom },
  "larger-than-in-cryoablation-series": { diameterMm: 24.04, threshold: surgeryControlsBetterFrom },
  "organs-beside": {
    organs: [
      { structure: "spinal-cord", distanceMm: 4 },
      { structure: "heart", distanceMm: 0 },
    ],
    threshold: surgeryControlsBetterFrom,
  },
  "touches-organs": { organs: ["great-vessel", "trachea"] },
  "distance-not-recorded": { organs: ["spinal-cord"] },
  "smaller-operation-open": { procedure: "lobectomy" },
  "drain-frequent": { percent: { least: 20, most: 35 } },
  "resection-clears": { procedure: "wedge" },
  "lung-disease-and-radiation": { finding: "suspected" },
  "lung-disease-and-surgery": { finding: "present" },
  wish: { wish: "prefers-not", of: "surgery" },
  "does-not-grow": { course: "stable" },
  grows: { course: "new" },
};

/** The phrase of an argument. */
function say(code: string, detail: object = {}): string {
  return english.localArgument({ ...detail, code, standing: "convention" } as LocalArgument);
}

it("has a phrase for every argument, in the words of the field", () => {
  const codes = Object.keys(localPhrases) as (keyof LocalTreatmentReasons)[];
  const all = codes.map((code) => say(code, payload[code]));
  expect(new Set(all).size).toBe(codes.length);
  expect([...bannedWords(all.join("\n")), ...dialect(all.join("\n"))]).toEqual([]);
  for (const phrase of all) expect(phrase).not.toMatch(/[a-z][A-Z]{2}|undefined|null|!/);
});

it("names the size of a trial, and the lung disease as far as it is known and the treatment the wish is about", () => {
  expect(say("small-for-radiotherapy", payload["small-for-radiotherapy"])).toBe(
    "within the 30 mm limit of a trial's highest dose",
  );
  expect(say("lung-disease-and-radiation", { finding: "present" })).toBe("interstitial lung disease: more pneumonitis");
  expect(say("distance-not-recorded", { organs: [] })).toBe("adjacent structures not recorded");
  expect(say("wish", { wish: "declines", of: "otherLocalTreatment" })).toBe("the patient declines it");
});
