import { describe, expect, it } from "vitest";
import { existing } from "../../src/internal/existing.ts";
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
    expect(rows({ patient: { interstitialLungDisease: "present" } }).join("\n")).toContain(
      "recorded and still open: to be repeated or clarified",
    );
  });

  it("asks for CPET, exercise and volumetry where a current pathway or a range of the predicted function does", () => {
    const bilateral = exampleCase("colorectal-bilateral");
    // One segment and four wedges by volume: 43 % leaves 39.9 to 40.6 %, on both sides of the threshold.
    const lungFunction = { ...bilateral.lungFunction, fev1PercentPredicted: 43, dlcoPercentPredicted: 43 };
    const page = lines(orders(contextOf({ ...bilateral, lungFunction } as typeof bilateral))).join("\n");
    expect(page).toContain("|CPET (peak VO2)|anesthesiologist|next step of ");
    expect(page).toContain("|Stair climb or shuttle walk|anesthesiologist|");
    expect(page).toContain("|CT volumetry of the planned resection|radiologist|");
  });

  it("asks for EBUS of the stations named, unless they were sampled", () => {
    const large = { ...hilar, diameterMm: 45 };
    expect(
      rows({
        lesions: [large],
        chest: { nodes: "suspected", stations: [{ station: "4R" }, {}, { station: "7" }] },
      }).join("\n"),
    ).toContain("EBUS or mediastinoscopy of 4R, 7|surgeon|tissue before resection");
    expect(rows({ lesions: [large], chest: { nodes: "suspected" } }).join("\n")).toContain("|EBUS or mediastinoscopy|");
    expect(rows({ lesions: [large], chest: { nodes: "biopsy-negative" } }).join("\n")).not.toContain("EBUS");
  });

  it("is cut to its room, and says that nothing is missing", () => {
    const context = contextOf(patientWith({ lesions: [{}], lungFunction: undefined, primary: undefined }));
    const short = lines(orders({ ...context, limits: { ...existing(limits[0]), orders: 1 } }));
    expect(short).toHaveLength(4);
    expect(short[3]).toMatch(/^\d+ more in the appendix$/);
    const none = contextOf(stated, { fitness: undefined, timeSpaceGrowth: undefined, agenda: undefined });
    expect(lines(orders(none))).toEqual(["Nothing recorded as missing changes the verdict."]);
  });
});
