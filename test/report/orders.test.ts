import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/guards.ts";
import { orders } from "../../src/report/orders.ts";
import { limits } from "../../src/report/pageContext.ts";
import { hilar, patientWith, stated } from "../candidacy/cases.ts";
import { exampleCase } from "../figures/exampleCases.ts";
import { contextOf, lines } from "./contexts.ts";

const rows = (fields: Parameters<typeof patientWith>[0]) => lines(orders(contextOf(patientWith(fields))));

describe("what to decide or order", () => {
  it("names a missing fact, who brings it and what it changes", () => {
    const dlco = rows({ lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 92 } });
    expect(dlco.join("\n")).toMatch(/\|.*DLCO.*\|pulmonologist\|can change the verdict\|/);
  });

  it("says of a recorded fact that it leaves the verdict open", () => {
    expect(rows({ chest: { lesionListComplete: false } }).join("\n")).toMatch(
      /\|[^|]*list[^|]*\|radiologist\|inconclusive as recorded\|/i,
    );
    expect(rows({ patient: { ecog: 4 } }).join("\n")).toContain(
      "|Surgeon's statement on tolerance of the operation|surgeon|",
    );
  });

  it("orders a test of lung function again once, where what is recorded of it does not count", () => {
    const patient = { sex: "male", ageYears: 61, heightCm: 174, ecog: 1 };
    const recorded = { measuredOn: "2026-11-10", fev1PercentPredicted: 95, fev1Liters: 1.3, dlcoPercentPredicted: 81 };
    const again = rows({ patient, lungFunction: recorded }).filter((row) => row.includes("|pulmonologist|"));
    expect(again).toEqual(["|Repeat spirometry and DLCO|pulmonologist|inconclusive as recorded|"]);
  });

  it("orders a judgment of the systemic alternative from the oncologist where none is recorded, and once", () => {
    const asked = (fields: Parameters<typeof patientWith>[0]): number =>
      rows(fields).filter((row) => row.startsWith("|Whether a non-surgical option is preferable|medical oncologist|"))
        .length;
    expect(asked({})).toBe(1);
    expect(asked({ systemicAlternative: { considered: true, better: "unclear" } })).toBe(1);
    expect(asked({ systemicAlternative: { considered: true, better: "no" } })).toBe(0);
    expect(asked({ primary: { site: "germ-cell" } })).toBe(0);
  });

  it("waits for a patient who is undecided on surgery", () => {
    const wish = { surgery: "undecided" };
    expect(rows({ patient: { ageYears: 61, ecog: 1, wish } })).toContain(
      "|Decision on surgery|patient|informs the discussion|",
    );
    expect(rows({}).join("\n")).not.toContain("Decision on surgery");
  });

  it("orders CPET, exercise and volumetry where a current pathway or a range of the predicted function does", () => {
    const bilateral = exampleCase("colorectal-bilateral");
    // One segment and four wedges by volume: 43 % leaves 39.9 to 40.6 %, on both sides of the threshold.
    const lungFunction = { ...bilateral.lungFunction, fev1PercentPredicted: 43, dlcoPercentPredicted: 43 };
    const page = lines(orders(contextOf({ ...bilateral, lungFunction } as typeof bilateral))).join("\n");
    expect(page).toContain("|CPET (peak VO2)|anesthesiologist|next step in ");
    expect(page).toContain("|Stair climb or shuttle walk|anesthesiologist|");
    expect(page).toContain("|CT volumetry of the planned resection|radiologist|");
  });

  it("orders EBUS of the stations named, unless they were sampled", () => {
    const large = { ...hilar, diameterMm: 45 };
    expect(
      rows({
        lesions: [large],
        chest: { nodes: "suspected", stations: [{ station: "4R" }, {}, { station: "7" }] },
      }).join("\n"),
    ).toContain(
      "EBUS or mediastinoscopy of 4R, 7|surgeon|central lesion and lesion above 30 mm: tissue before resection",
    );
    expect(rows({ lesions: [large], chest: { nodes: "suspected" } }).join("\n")).toContain("|EBUS or mediastinoscopy|");
    expect(rows({ lesions: [large], chest: { nodes: "biopsy-negative" } }).join("\n")).not.toContain("EBUS");
  });

  it("orders nothing but what comes first after a pulmonary event", () => {
    const lungFunction = { measuredOn: "2026-09-10", fev1PercentPredicted: 45, dlcoPercentPredicted: 45 };
    const before = rows({ lungFunction, lesions: [hilar] }).join("\n");
    expect(before).toContain("|CPET (peak VO2)|");
    const patient = { lungEvents: [{ kind: "pneumonitis", grade: 3, on: "2026-10-02" }] };
    const after = rows({ lungFunction, lesions: [hilar], patient }).join("\n");
    expect(after).not.toMatch(/CPET|[Ss]tair/);
    expect(after).toContain(
      "|Pulmonary event: course, then repeat spirometry and DLCO|pulmonologist|comes before any exercise test|",
    );
  });

  it("has a row for every caution with a test behind it, outside the scope as well", () => {
    const late = { staging: [{ modality: "ct", on: "2026-06-03", regions: ["chest"] }], patient: { ageYears: 16 } };
    const page = rows({ ...late, primary: { site: "kidney", status: "no-evidence-of-disease" } }).join("\n");
    expect(page).toContain("|New imaging of the chest|radiologist|the last is too old|");
    expect(page).toContain("|Contrast MRI (or CT) of the brain|radiologist|disease elsewhere|");
    expect(page).toContain("|CT, MRI or PET-CT of the abdomen|radiologist|disease elsewhere|");
  });

  it("orders the cardiac evaluation once, whichever rule needs it", () => {
    const patient = { ageYears: 61, cardiac: { coronaryDisease: true, strokeOrTia: true, creatinineUmolPerL: 190 } };
    const page = rows({ patient, lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 80 } });
    expect(page.filter((line) => line.includes("Cardiology evaluation|anesthesiologist"))).toHaveLength(1);
  });

  it("orders the heart for a cardiac index alone, whatever else contradicts", () => {
    const heart = (...codes: readonly string[]) =>
      lines(orders(contextOf(stated, { contradictions: codes.map((code) => ({ code })) }))).join("\n");
    expect(heart("unasked-cardiac-index", "other")).toContain("Cardiology evaluation");
    expect(heart("other")).not.toContain("Cardiology");
  });

  it("orders tissue from the surgeon, of lesions and of stations by what reaches them", () => {
    const chest = {
      nodes: "biopsy-negative",
      stations: [
        { station: "5", petAvid: true, tissue: "not-sampled" },
        { station: "7", petAvid: true, tissue: "not-sampled" },
      ],
    };
    const page = rows({ chest, lesions: [{ ...hilar, nature: "indeterminate" }] }).join("\n");
    expect(page).toContain("|EBUS or mediastinoscopy of 7; VATS or anterior mediastinotomy of 5|surgeon|");
    expect(page).toContain('|Biopsy of lesion "hilar", or anatomic resection with node dissection as for lung cancer');
    expect(page).not.toContain("|radiologist|recorded and still open");
  });

  it("names the first lesions of many, and counts the others", () => {
    const lesions = Array.from({ length: 9 }, (_, at) => ({ id: `L${at}`, lobe: "right-upper", diameterMm: 9 }));
    expect(rows({ lesions }).join("\n")).toMatch(/lesions "L0", "L1" and "L2".*, 6 more lesions\|/);
  });

  it("orders every fact an answer needs, whatever else decides the verdict", () => {
    const failing = rows({
      primary: { site: "colorectal", status: "uncontrolled" },
      lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted: 92 },
    });
    expect(failing.join("\n")).toContain("|DLCO (% predicted)|pulmonologist|answers a question above|");
  });

  it("is cut to its room, and says that nothing is missing", () => {
    const context = contextOf(patientWith({ lesions: [{}], lungFunction: undefined, primary: undefined }));
    const short = lines(orders({ ...context, limits: { ...existing(limits[0]), orders: 1 } }));
    expect(short).toHaveLength(4);
    expect(short[3]).toMatch(/^\d+ more in the appendix$/);
    const germ = contextOf(patientWith({ primary: { site: "germ-cell" } }), { fitness: undefined });
    expect(lines(orders(germ))).toEqual(["Outside the scope: no criterion requires a test."]);
    const none = contextOf(stated, {
      fitness: undefined,
      timeSpaceGrowth: undefined,
      agenda: undefined,
      evidence: undefined,
    });
    expect(lines(orders(none))).toEqual(["No missing fact would change the verdict."]);
  });
});

it("orders a station that is not named, and what a short liver remnant needs", () => {
  const chest = { nodes: "suspicious", stations: [{ shortAxisMm: 14, tissue: "not-sampled" }] };
  expect(rows({ chest }).join("\n")).toMatch(/tissue before resection/);
  const remnant = (remnantPercent: number, fev1PercentPredicted: number) =>
    rows({
      liver: { resectionPlanned: true, remnantPercent, parenchyma: "chemotherapy-injured" },
      lungFunction: { measuredOn: "2026-11-10", fev1PercentPredicted, dlcoPercentPredicted: 81 },
    }).join("\n");
  expect(remnant(60, 30)).not.toContain("repeat volumetry");
  expect(remnant(60, 92)).not.toContain("repeat volumetry");
  const liver = { resectionPlanned: true, remnantPercent: 15, parenchyma: "chemotherapy-injured" };
  expect(rows({ liver }).join("\n")).toContain("repeat volumetry|surgeon|future liver remnant below the threshold");
});
