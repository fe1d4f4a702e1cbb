import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { limits } from "../../src/report/pageContext.ts";
import { patientLine, wishFirst } from "../../src/report/patientLine.ts";
import { caseOf, patientWith } from "../candidacy/cases.ts";
import { contextOf, lines } from "./contexts.ts";

const line = (fields: Parameters<typeof patientWith>[0]): string =>
  existing(lines([patientLine(contextOf(patientWith(fields)))])[0]);

describe("the line of the patient", () => {
  it("says of a bare case that nothing is recorded", () => {
    expect(lines([patientLine(contextOf(caseOf()))])[0]).toBe(
      "**Patient:** not recorded. **Primary:** not recorded. **Molecular results:** not recorded. **Imaging:** not recorded. **Stage:** not recorded. **Treatment:** not recorded. **Wish:** not recorded.",
    );
  });

  it("holds person, primary, results, stage, treatment and wish", () => {
    const text = line({
      patient: {
        sex: "male",
        ageYears: 61.4,
        ecog: 1,
        clinicalFrailtyScale: 3,
        wish: { surgery: "undecided", otherLocalTreatment: "accepts", priorities: "to sing" },
      },
      primary: {
        site: "melanoma",
        histology: "nodular",
        nodes: "positive",
        resection: "R0",
        status: "controllable",
        biomarkers: [{ name: "BRAF", result: "V600E" }, { name: "LDH", value: 210, unit: "U/L" }, { value: 3 }, {}],
      },
      extrathoracic: { state: "present", sites: [{ site: "liver", state: "stable" }, {}, { site: "brain" }] },
      chest: { nodes: "suspected" },
      course: {
        localTreatments: [{ kind: "resection", site: "skin", on: "2024-02" }, {}],
        systemic: [
          {
            agent: "nivolumab",
            startedOn: "2025-01",
            lastDoseOn: "2025-09",
            ongoing: true,
            response: "stable disease",
          },
          { class: "chemotherapy", lastDoseOn: "2023" },
          { agent: "x", startedOn: "2022" },
        ],
      },
    });
    for (const part of [
      "male, 61 years, ECOG 1, frailty 3/9.",
      "melanoma, nodular, node-positive, R0, controllable, not yet controlled.",
      "BRAF V600E, LDH 210 U/L, 3.",
      "extrathoracic disease: liver (stable), brain, nodes suspicious.",
      "resection (skin) 2024-02, nivolumab 2025-01 to 2025-09 ongoing stable disease, chemotherapy 2023, x 2022.",
      "undecided on surgery, accepts other local treatment, to sing.",
    ])
      expect(text).toContain(part);
  });

  it("prints what was written of an examination beside none found, and the histology alone of another primary", () => {
    const staging = [{ modality: "pet-ct", result: "left adrenal" }, { result: "no change" }, { modality: "ct" }];
    const text = line({ staging, primary: { site: "other", histology: "papillary thyroid carcinoma" } });
    expect(text).toContain(
      'no extrathoracic disease found, PET-CT report: "left adrenal", examination report: "no change"',
    );
    expect(text).toContain("**Primary:** papillary thyroid carcinoma.");
    expect(line({ primary: { site: "other" } })).toContain("another primary tumor");
  });

  it("reads the nodes by their stations", () => {
    const stations = [
      { station: "4R", tissue: "positive" },
      { station: "5", tissue: "not-sampled" },
      { tissue: "positive" },
    ];
    const text = line({ chest: { nodes: "not-suspicious", stations } });
    expect(text).toContain("found, station 4R positive, station 5 without tissue.");
    const avid = [
      { station: "5", petAvid: true },
      { station: "7", petAvid: true, tissue: "negative" },
      { station: "6" },
    ];
    expect(line({ chest: { stations: avid } })).toContain(
      "station 5 PET-positive without tissue, station 6 without tissue.",
    );
    expect(line({ chest: { nodes: "proven", stations: [] } })).toContain("nodes positive.");
  });

  it("has the day of the newest examination of each kind", () => {
    const staging = [
      { modality: "ct", on: "2026-11-03" },
      { modality: "ct", on: "2026-08-03" },
      { modality: "pet-ct" },
      { on: "2026-11-05" },
    ];
    expect(line({ staging })).toContain(
      "**Imaging:** CT 2026-11-03, PET-CT date not recorded, examination 2026-11-05.",
    );
  });

  it("never cuts a date, and leaves out a response that has no room", () => {
    const systemic = {
      agent: "a b",
      startedOn: "2023-03-27",
      lastDoseOn: "2023-08-14",
      response: Array(20).fill("w").join(" "),
    };
    const context = contextOf(patientWith({ course: { systemic: [systemic] } }));
    const tight = { ...context, limits: existing(limits.at(-1)) };
    expect(lines([patientLine(tight)])[0]).toContain("**Treatment:** a b 2023-03-27 to 2023-08-14. ");
  });

  it("gives a treatment as far as it is recorded, and counts those beyond the fourth", () => {
    const agents = ["a", "b", "c", "d", "e", "f"].map((agent) => ({ agent }));
    expect(line({ course: { systemic: [{ agent: "a" }, { startedOn: "2024" }, { response: "stable" }] } })).toContain(
      "**Treatment:** a, 2024, stable.",
    );
    const local = [{ site: "skin" }, { kind: "ablation" }, { on: "2024" }];
    expect(line({ course: { localTreatments: local } })).toContain("**Treatment:** skin, ablation, 2024.");
    const context = contextOf(patientWith({ course: { systemic: agents } }));
    const [tight] = lines([patientLine({ ...context, limits: existing(limits.at(-1)) })]);
    expect(tight).toMatch(/\*\*Treatment:\*\* a, b, 4 [^.]*\./);
    expect(line({ course: { systemic: agents } })).toMatch(/\*\*Treatment:\*\* a, b, c, d, 2 [^.]*\./);
  });

  it("gives the day of birth where no age is recorded", () => {
    expect(line({ patient: { ageYears: null, bornOn: "1965-03" } })).toContain("born 1965-03");
  });
});

describe("a wish against surgery", () => {
  const first = (wish: object) => lines(wishFirst(contextOf(patientWith({ patient: { wish } }))));

  it("is the first line, with what matters to the patient", () => {
    expect(first({ surgery: "declines", priorities: "to keep singing" })).toEqual([
      "**The patient declines surgery.** What matters to the patient: to keep singing.",
    ]);
    expect(first({ surgery: "prefers-not" })).toEqual(["**The patient prefers not to have surgery.**"]);
  });

  it("is no line where it is none", () => {
    expect(first({ surgery: "accepts" })).toEqual([]);
    expect(wishFirst(contextOf(caseOf()))).toEqual([]);
  });
});
