/** How a row of the case file is treated here. */
export type RowTreatment =
  | { readonly rows: readonly string[]; readonly test: string; readonly unconfirmed?: true }
  | { readonly rows: readonly string[]; readonly leftOut: string };

/**
 * The rows of the two case files that concern biology and the liver, with the test that holds each, or the reason why
 * none does. BL are the 53 rows of the first file; the x rows are those of the second that concern these chapters. The
 * provenance of each row stands beside its numbers in the test; `unconfirmed` marks rows known from memory.
 */
export const biologyAndLiverRows: readonly RowTreatment[] = [
  { rows: ["BL-001", "BL-002"], test: "liver/bodySurfaceArea" },
  { rows: ["BL-003", "BL-004", "BL-007", "BL-009", "BL-010"], test: "liver/totalLiverVolume" },
  { rows: ["x-heinemann-1.8", "x-heinemann-1.62"], test: "liver/totalLiverVolume" },
  { rows: ["BL-005"], test: "liver/chouker2004" },
  { rows: ["BL-006"], test: "liver/chan2006" },
  { rows: ["BL-008"], test: "liver/yuLiverVolume" },
  { rows: ["x-kokudo-60-28-1", "x-kokudo-72-26-1"], test: "liver/kokudo2015" },
  { rows: ["BL-011"], test: "liver/measuredRemnant" },
  { rows: ["x-sflr-480-1500", "x-sflr-315-1500"], test: "liver/standardizedRemnant" },
  { rows: ["BL-014"], test: "liver/remnantToBodyWeight" },
  { rows: ["BL-015"], test: "liver/remnantToBodySurface" },
  { rows: ["BL-016", "BL-017", "x-kgr-18-30-21"], test: "liver/kineticGrowthRate" },
  { rows: ["x-shindoh-wrong-denominator"], test: "liver/shindoh2013" },
  { rows: ["x-leung-22"], test: "liver/leung2014" },
  { rows: ["BL-018", "x-proj-2.0"], test: "liver/weeksToTarget" },
  { rows: ["BL-019"], test: "liver/deGraaf2010" },
  { rows: ["BL-020", "BL-021"], test: "biology/diseaseFreeInterval" },
  { rows: ["BL-022", "BL-023"], test: "biology/synchronicity", unconfirmed: true },
  { rows: ["x-clock-2", "x-clock-4"], test: "biology/synchronicity" },
  { rows: ["x-comet3-24"], test: "biology/sabrComet2019" },
  { rows: ["BL-024", "BL-025", "BL-026", "BL-027", "BL-028", "BL-029", "BL-030"], test: "biology/registryGroup" },
  { rows: ["x-irlm-na-germ-cell"], test: "biology/registryGroup" },
  { rows: ["BL-031", "BL-032", "BL-033", "BL-034", "BL-044", "x-sum-pulmicc"], test: "biology/evidenceFor" },
  { rows: ["BL-035", "BL-036", "x-growth-2.0"], test: "biology/growth" },
  { rows: ["BL-037", "BL-038", "BL-039", "BL-040", "BL-041"], test: "biology/oligometastaticState", unconfirmed: true },
  { rows: ["x-omd-00", "x-omd-11"], test: "published/biologyAndLiver" },
  { rows: ["BL-042"], test: "biology/oligometastaticCount" },
  { rows: ["BL-043"], test: "biology/sabrComet2019" },
  { rows: ["BL-045"], test: "biology/stagingCurrent" },
  { rows: ["BL-046"], test: "biology/nodalStatus", unconfirmed: true },
  {
    rows: [
      "x-iaslc-left-4L",
      "x-iaslc-left-4R",
      "x-iaslc-left-11R",
      "x-iaslc-left-11L",
      "x-iaslc-left-9L",
      "x-iaslc-left-14L",
    ],
    test: "biology/nodalStatus",
  },
  { rows: ["x-devin-0001", "x-devin-1011", "x-devin-0110", "x-devin-0111"], test: "biology/deVin2014" },
  { rows: ["x-ash-0N2", "x-ash-1N1", "x-ash-0N0", "x-ash-crc"], test: "biology/ashworth2014" },
  {
    rows: ["x-lee-2", "x-lee-4", "x-lee-6", "x-lee-8", "x-lee-10", "x-sum-lee"],
    test: "biology/usSarcomaCollaborative2021",
  },
  { rows: ["x-salah-1", "x-salah-3", "x-salah-5"], test: "biology/salah2012" },
  { rows: ["x-crc2004-2", "x-crc2004-4", "x-crc2004-6"], test: "biology/colorectalTree2004" },
  {
    rows: ["BL-012", "BL-013", "x-flr-25", "x-flr-40-boundary"],
    leftOut: "thresholds of the remnant are policies of futureLiverRemnantOk, tested there",
  },
  {
    rows: ["x-r2-R2b", "x-rx", "x-nccn-complete-1", "x-nccn-complete-3"],
    leftOut: "status of the resection is tested with resectionStatus",
  },
  {
    rows: ["x-iaslc-border-4"],
    leftOut: "no function places a node from a position; the border stands in the documentation of nodalStatus",
  },
  {
    rows: ["x-jsccr-1", "x-jsccr-3", "x-jsccr-5", "x-jsccr-7", "x-jsccr-9"],
    leftOut: "a grade of liver metastases; no form of it for the lung was found",
  },
  {
    rows: ["BL-047", "BL-048", "BL-049", "BL-050", "BL-051", "BL-052", "BL-053"],
    leftOut: "codes and messages of data exchange, which belong to the bridge",
  },
];
