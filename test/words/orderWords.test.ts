import { describe, expect, it } from "vitest";
import type { Caution, CautionCode } from "../../src/candidacy/caution.ts";
import { cautionOrder, nodesOrder } from "../../src/words/orderWords.ts";

const order = (code: CautionCode, detail: object = {}) =>
  cautionOrder({ code, facts: [], standing: "convention", ...detail } as unknown as Caution, 'lesion "A"');

describe("what a caution gives to decide or order", () => {
  it.each<[CautionCode, object, string, string]>([
    ["tissue-open", {}, 'biopsy of lesion "A", or anatomic resection with nodes as for lung cancer', "surgeon"],
    ["imaging-not-recorded", {}, "date of the last CT, MRI or PET-CT", "radiologist"],
    ["imaging-age", { imaged: [{ region: "chest" }] }, "new imaging of the chest", "radiologist"],
    ["lung-event", {}, "pulmonary event", "pulmonologist"],
    ["grows-into", {}, 'extended resection for lesion "A"', "surgeon"],
    ["radiotherapy-place", { irradiatedBefore: false }, 'dose plan for lesion "A"', "radiation-oncologist"],
    [
      "radiotherapy-place",
      { irradiatedBefore: true },
      'dose plan for lesion "A", summed with earlier radiotherapy',
      "radiation-oncologist",
    ],
    ["radiotherapy-without-lesion", {}, "lesions to be irradiated", "radiation-oncologist"],
    ["proven-without-tissue", {}, 'report of the tissue of lesion "A"', "surgeon"],
    ["lone-middle-lobe", {}, "middle lobe", "surgeon"],
    ["imaging-not-covering", { regions: ["chest", "abdomen"] }, "of the chest and the abdomen", "radiologist"],
    ["brain-not-imaged", {}, "of the brain", "radiologist"],
    ["lung-function-age", {}, "spirometry and DLCO again", "pulmonologist"],
    ["lung-function-before-event", {}, "pulmonary event", "pulmonologist"],
    ["high-risk-heart", {}, "cardiology", "anesthesiologist"],
    ["infarction-not-recorded", {}, "cardiology", "anesthesiologist"],
    ["resection-not-counted", {}, "absent", "surgeon"],
    ["interstitial-lung-disease", {}, "interstitial lung disease", "pulmonologist"],
    ["msi-high-untreated", {}, "checkpoint inhibitor", "medical-oncologist"],
    ["vegf-interval", {}, "last dose", "medical-oncologist"],
    ["vegf-interval", { days: { least: 14, most: 14 } }, "date of the operation", "surgeon"],
    ["benign-pattern", {}, 'second reading of lesion "A"', "radiologist"],
  ])("%s %j: %s, from the %s", (code, detail, what, who) => {
    expect(order(code, detail)?.what).toContain(what);
    expect(order(code, detail)?.who).toBe(who);
  });

  it.each<CautionCode>([
    "frailty",
    "performance-status",
    "home-oxygen",
    "pneumonectomy",
    "only-lung",
    "near-convention",
    "many-metastases",
  ])("%s has no test of its own", (code) => {
    expect(order(code)).toBeUndefined();
  });
});

it("names what reaches a node station", () => {
  expect(nodesOrder([], "resection").what).toBe("EBUS or mediastinoscopy");
  expect(nodesOrder(["4R", "5"], "treatment")).toEqual({
    what: "EBUS or mediastinoscopy of 4R; VATS or anterior mediastinotomy of 5",
    who: "surgeon",
    changes: "tissue before treatment",
  });
});
