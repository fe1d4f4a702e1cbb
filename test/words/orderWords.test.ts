import { describe, expect, it } from "vitest";
import type { Caution, CautionCode } from "../../src/candidacy/caution.ts";
import { cautionOrder, nodesOrder } from "../../src/words/orderWords.ts";

const order = (code: CautionCode, detail: object = {}) =>
  cautionOrder({ code, facts: [], standing: "convention", ...detail } as unknown as Caution, 'lesion "A"');

describe("what a caution gives to decide or order", () => {
  it.each<[CautionCode, object, string, string, string]>([
    [
      "tissue-open",
      {},
      'biopsy of lesion "A", or anatomic resection with node dissection as for lung cancer',
      "surgeon",
      "whether it is a metastasis",
    ],
    ["imaging-not-recorded", {}, "date of the last CT, MRI or PET-CT", "radiologist", "imaging is assumed so far"],
    [
      "imaging-age",
      { imaged: [{ region: "chest" }] },
      "new imaging of the chest",
      "radiologist",
      "the last is too old",
    ],
    ["lung-event", {}, "pulmonary event", "pulmonologist", "comes before any exercise test"],
    ["grows-into", {}, 'extended resection for lesion "A"', "surgeon", "whether it is removed"],
    [
      "radiotherapy-place",
      { irradiatedBefore: false },
      'dose plan for lesion "A"',
      "radiation-oncologist",
      "dose and fractions",
    ],
    [
      "radiotherapy-place",
      { irradiatedBefore: true },
      'dose plan for lesion "A", summed with earlier radiotherapy',
      "radiation-oncologist",
      "dose and fractions",
    ],
    [
      "radiotherapy-without-lesion",
      {},
      "lesions to be irradiated",
      "radiation-oncologist",
      "place, dose and fractions",
    ],
    ["proven-without-tissue", {}, 'pathology report of lesion "A"', "surgeon", "nature is as recorded, not confirmed"],
    ["lone-middle-lobe", {}, "middle lobe", "surgeon", "what the operation leaves"],
    [
      "imaging-not-covering",
      { regions: ["chest", "abdomen"] },
      "of the chest and the abdomen",
      "radiologist",
      "disease elsewhere",
    ],
    ["brain-not-imaged", {}, "of the brain", "radiologist", "disease elsewhere"],
    ["lung-function-age", {}, "repeat spirometry and DLCO", "pulmonologist", "the last test is too old"],
    ["lung-function-before-event", {}, "pulmonary event", "pulmonologist", "comes before any exercise test"],
    ["high-risk-heart", {}, "cardiology", "anesthesiologist", "cardiac risk, before the decision"],
    ["infarction-not-recorded", {}, "cardiology", "anesthesiologist", "cardiac risk, before the decision"],
    ["resection-not-counted", {}, "absent", "surgeon", "what the operation leaves"],
    ["interstitial-lung-disease", {}, "interstitial lung disease", "pulmonologist", "risk of an acute exacerbation"],
    ["msi-high-untreated", {}, "checkpoint inhibitor", "medical-oncologist", "order of the treatments"],
    ["vegf-interval", {}, "last dose", "medical-oncologist", "date of the operation"],
    ["vegf-interval", { days: { least: 14, most: 14 } }, "date of the operation", "surgeon", "wound healing, bleeding"],
    ["benign-pattern", {}, 'second reading of lesion "A"', "radiologist", "whether it is removed"],
  ])("%s %j: %s, from the %s, changes %s", (code, detail, what, who, changes) => {
    expect(order(code, detail)?.what).toContain(what);
    expect(order(code, detail)).toMatchObject({ who, changes });
  });

  it("sums a dose plan with earlier radiotherapy only where there was one", () => {
    expect(order("radiotherapy-place")?.what).toBe('dose plan for lesion "A"');
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

it("says why nodes are sampled", () => {
  const reason = { code: "hilar-nodes-suspected", verdict: "met", standing: "primary", source: "a guideline" } as const;
  expect(nodesOrder(["7"], "resection", [reason]).changes).toBe("suspicious hilar nodes: tissue before resection");
});
