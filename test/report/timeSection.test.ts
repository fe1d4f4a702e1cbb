import { describe, expect, it } from "vitest";
import { enlargedNode, largeLesion } from "../../src/biology/nodalTissue.ts";
import { fiveMetastases } from "../../src/biology/oligometastaticCount.ts";
import { stagingDetterbeck2010 } from "../../src/biology/stagingCurrent.ts";
import { type TimeSpaceGrowth, timeSpaceGrowth } from "../../src/board/timeSpaceGrowth.ts";
import { timeSection } from "../../src/report/timeSection.ts";
import { diameterRepeatability } from "../../src/trials/diameterRepeatability.table.ts";
import { caseOf } from "../candidacy/cases.ts";
import { bannedWords } from "./bannedWords.ts";

const name = (at: number): string => `lesion ${at + 1}`;
const bare = timeSpaceGrowth(caseOf());

/** The line of the section that begins so, of a bare case with some of it changed. */
function line(begin: string, fields: Partial<TimeSpaceGrowth> = {}): string {
  const lines = timeSection({ ...bare, ...fields }, [], name);
  expect(bannedWords(lines.join("\n"))).toEqual([]);
  return lines.find((each) => each.startsWith(`- ${begin}`)) ?? "";
}

it("is no section where there is none", () => {
  expect(timeSection(undefined, [], name)).toEqual([]);
});

describe("the lung function test", () => {
  it("is told with its age, which no line limits", () => {
    expect(line("Lung function", { lungFunctionDays: { least: 730, most: 730 } })).toBe(
      "- Lung function: measured 730 days before the meeting; no line on this page says how old it may be.",
    );
    expect(line("Lung function", { lungFunctionDays: { least: 0, most: 23 } })).toContain(
      "measured 0 to 23 days before",
    );
  });

  it("is not told where it has no day", () => {
    expect(line("Lung function")).toBe("");
  });
});

describe("the disease-free interval", () => {
  const counted = {
    state: "counted",
    months: { least: 42, most: 43 },
    from: "2023-03",
    until: "2026-10-20",
    end: "detection",
  } as const;

  it.each<[TimeSpaceGrowth["interval"], string]>([
    [
      counted,
      "42 to 43 months, from the treatment of the primary (2023-03) to the first sight of the metastasis (2026-10-20).",
    ],
    [
      { ...counted, end: "operation" },
      "42 to 43 months, from the treatment of the primary (2023-03) to the operation on the metastasis (2026-10-20).",
    ],
    [
      { state: "unknown", needs: ["primary.treatedOn"], end: "detection" },
      "not known, to the first sight of the metastasis.",
    ],
    [
      { state: "not-defined", because: "primary-never-found", end: "detection" },
      "not defined, the primary was never found.",
    ],
    [
      { state: "not-defined", because: "primary-never-treated", end: "detection" },
      "not defined, the primary was never treated.",
    ],
  ])("names the event that ends it: %#", (interval, words) => {
    expect(line("Disease-free", { interval })).toBe(`- Disease-free interval: ${words}`);
  });
});

it("says what each definition calls the metastasis, those that agree together", () => {
  const told = timeSpaceGrowth(
    caseOf({
      primary: { diagnosedOn: "2021-03-01", treatedOn: "2021-03-29" },
      course: { lungMetastasisDetectedOn: "2022-03-15" },
    }),
  );
  expect(line("Synchronous", { synchronicity: told.synchronicity })).toBe(
    "- Synchronous or not, by definition: late metachronous [1] (drawn for colorectal cancer with liver metastases); early metachronous [2] (drawn for colorectal cancer with liver metastases); metachronous [3]; open [4].",
  );
});

describe("the oligometastatic state", () => {
  const standing = "unconfirmed";
  it.each<[TimeSpaceGrowth["state"], string]>([
    [{ answer: "state", state: "induced-oligoprogression", standing }, "induced oligoprogression"],
    [
      { answer: "state", state: "metachronous-oligorecurrence", standing, asFound: true },
      "metachronous oligorecurrence when it was found; none grows under the treatment now",
    ],
    [
      { answer: "open", possible: ["synchronous", "repeat-oligorecurrence"], needs: ["lesions"], standing },
      "open between synchronous and repeat oligorecurrence",
    ],
    [bare.state, "open, 9 of 9 states possible"],
    [
      { answer: "contradictory", contradiction: "first-ever-lesion-cannot-persist", standing },
      "the answers contradict each other: a lesion found for the first time cannot persist",
    ],
  ])("is named or left open: %#", (state, words) => {
    expect(line("Oligometastatic", { state })).toContain(
      `- Oligometastatic state: ${words} (widely repeated, source not read). Gate: `,
    );
  });

  const head = { standing: "primary", verdict: "met" } as const;
  const limit = fiveMetastases.atMost;
  it.each<[TimeSpaceGrowth["gate"]["reasons"][number], string]>([
    [
      { code: "number-of-metastases", count: { least: 2, most: 3 }, limit, ...head },
      "2 to 3 at all sites, with a limit of 5 [5].",
    ],
    [
      { code: "number-of-metastases-unknown", limit, ...head },
      "their number at all sites is not known, with a limit of 5 [5].",
    ],
    [{ code: "all-sites-treatable", treatable: true, ...head }, "every site can be treated."],
    [{ code: "all-sites-treatable", treatable: false, ...head }, "not every site can be treated with the aim of cure."],
    [
      { code: "all-sites-treatable-unknown", policy: "five", ...head },
      "whether every site can be treated was not stated.",
    ],
  ])("has its gate beside it: %#", (reason, words) => {
    const gate = { verdict: "met", needs: [], reasons: [reason], restsOn: "primary", assumed: [] } as const;
    expect(line("Oligometastatic", { gate })).toMatch(new RegExp(`Gate: meets; ${words.replace(/[[\].]/g, "\\$&")}$`));
  });
});

it("counts lesions as ranges, and says which rule counts what", () => {
  const count = { visible: 3, vanished: 1, indeterminate: 2, metastases: { least: 1, most: 4 } };
  expect(line("Lesions", { count })).toBe(
    "- Lesions of the lungs: 3 seen, 2 of them indeterminate, 1 vanished; metastases 1 to 4. The gate counts metastases at all sites, the registry those of the lungs.",
  );
});

it("tells growth, with a doubling time only where it grows", () => {
  expect(line("Growth")).toBe("- Growth: no lesion was measured twice.");
  const days = { least: 92, most: 92 };
  const growth = [
    { lesion: 0, state: "unknown", needs: ["lesions.0.measuredOn", "lesions.0.previousDiameterMm"] },
    {
      lesion: 1,
      state: "measured",
      rate: { least: 2.26, most: 2.26 },
      doublingTimeDays: { least: 30.67, most: 30.67 },
      days,
    },
    { lesion: 2, state: "measured", rate: { least: -0.1, most: -0.1 }, days },
  ] as const;
  expect(line("Growth", { growth })).toBe(
    "- Growth: lesion 2 2.26 % of its volume a day over 92 days, doubling in 31 days; lesion 3 -0.1 % of its volume a day over 92 days.",
  );
  const within = growth.map((each) =>
    each.lesion === 0 ? each : { ...each, withinRepeatability: diameterRepeatability },
  );
  expect(line("Growth", { growth: within })).toMatch(
    /^- Growth: lesion 2 2\.26 % of its volume a day over 92 days, doubling in 31 days \(within the repeatability of the diameter\); lesion 3 -0\.1 % of its volume a day over 92 days \(within the repeatability of the diameter\)\. Repeatability of a diameter: 1\.73 mm \[\d+\], 54 nodules of 3 to 18 mm, three readers\.$/,
  );
});

it.each([
  [["lesions.0.measuredOn"], undefined, "day of the second measurement not recorded"],
  [
    ["lesions.0.diameterMm", "lesions.0.previousOn"],
    undefined,
    "second diameter and day of the first measurement not recorded",
  ],
  [["lesions.0.measuredOn", "lesions.0.previousOn"], true, "its two measurements are not in order"],
] as const)("says why a growth cannot be computed: %o", (needs, outOfOrder, words) => {
  const growth = [{ lesion: 0, state: "unknown", needs, ...(outOfOrder ? { outOfOrder } : {}) }] as const;
  expect(line("Growth", { growth })).toBe(`- Growth: lesion 1 cannot be computed, ${words}.`);
});

it.each<[NonNullable<TimeSpaceGrowth["sinceLocalTreatment"]>, string]>([
  [
    { state: "counted", months: { least: 27, most: 27 }, from: "2024-05-10", until: "2026-08-11" },
    " From the last local treatment (2024-05-10) to the first sight of the lesions of today (2026-08-11): 27 months.",
  ],
  [
    { state: "unknown", needs: ["lesions.0.firstSeenOn"] },
    " From the last local treatment: cannot be counted, the day the lesions of today were first seen is not recorded.",
  ],
  [
    { state: "unknown", needs: ["course.localTreatments.0.on"] },
    " From the last local treatment: cannot be counted, its day or the lesions are not recorded.",
  ],
])("tells the interval after a local treatment: %#", (sinceLocalTreatment, words) => {
  expect(line("Disease-free", { sinceLocalTreatment })).toContain(words);
});

it("tells an interval recorded without dates", () => {
  const interval = { state: "stated", months: { least: 26, most: 26 }, end: "detection" } as const;
  expect(line("Disease-free", { interval })).toBe("- Disease-free interval: 26 months, recorded without dates.");
});

describe("the nodes", () => {
  it("are told with regions, analogy, caution and what is no station", () => {
    const status = {
      finding: "biopsy-negative",
      regions: ["mediastinal"],
      analogy: ["N2-like", "N3-like"],
      needs: [],
    } as const;
    const nodes = {
      ...bare.nodes,
      status: { ...status, caution: "negative-biopsy-is-not-proof" },
      unread: ["sub|carinal"],
    } as const;
    expect(line("Nodes", { nodes })).toContain(
      "- Nodes: biopsy negative, mediastinal, N2-like or N3-like by analogy with lung cancer, and a negative biopsy is no proof, not read as stations: sub\\|carinal. ",
    );
  });

  const head = { standing: "unconfirmed", verdict: "met" } as const;
  it.each<[TimeSpaceGrowth["nodes"]["tissue"]["reasons"][number], string]>([
    [{ code: "node-enlarged", threshold: enlargedNode, ...head }, "a node above 10 mm"],
    [{ code: "node-takes-up-tracer", source: "x", ...head }, "uptake above the mediastinum"],
    [{ code: "lesion-central", source: "x", ...head }, "a lesion beside a main or lobar bronchus"],
    [{ code: "hilar-nodes-suspected", source: "x", ...head }, "suspicious hilar nodes"],
    [{ code: "lesion-large", threshold: largeLesion, ...head }, "a lesion above 30 mm"],
  ])("ask for tissue by a borrowed guideline: %#", (reason, words) => {
    const tissue = { verdict: "met", needs: [], reasons: [reason], restsOn: "unconfirmed", assumed: [] } as const;
    expect(line("Nodes", { nodes: { ...bare.nodes, tissue } })).toBe(
      `- Nodes: not recorded. Tissue by the guideline for lung cancer [6] (widely repeated, source not read): asked for because of ${words}.`,
    );
    const unmet = { ...tissue, verdict: "unmet", reasons: [{ ...reason, verdict: "unmet" }] } as const;
    expect(line("Nodes", { nodes: { ...bare.nodes, tissue: unmet } })).toContain(": not asked for.");
    expect(line("Nodes")).toContain(": cannot be judged.");
  });
});

describe("the registry group", () => {
  it.each<[TimeSpaceGrowth["registry"], string]>([
    [{ state: "group", group: "II" }, "II"],
    [{ state: "group-if-complete", group: "I" }, "I, if the operation is complete"],
    [
      { state: "open", ifComplete: true, possible: ["I", "II"], needs: ["lesions"] },
      "open, possible I and II, if the operation is complete",
    ],
    [{ state: "open", ifComplete: false, possible: ["IV"], needs: ["primary.site"] }, "open, possible IV"],
    [
      { state: "not-applicable", because: "germ-cell", source: bare.registrySource },
      "does not apply, not made for germ cell tumors",
    ],
    [
      { state: "not-applicable", because: "wilms-tumor", source: bare.registrySource },
      "does not apply, not made for Wilms tumors",
    ],
    [
      { state: "not-applicable", because: "interval-not-defined", source: bare.registrySource },
      "does not apply, there is no interval to count",
    ],
  ])("is told without a figure: %#", (registry, words) => {
    expect(line("Registry", { registry })).toBe(`- Registry group [7]: ${words}.`);
  });
});

describe("the staging", () => {
  const { ctDays, sliceMm } = stagingDetterbeck2010;
  const head = { standing: "primary", verdict: "met" } as const;
  it.each<[TimeSpaceGrowth["staging"]["reasons"][number], string]>([
    [
      { code: "ct-age", days: { least: 19, most: 19 }, threshold: ctDays, ...head },
      "CT 19 days before the meeting (at most 28)",
    ],
    [{ code: "ct-not-recorded", threshold: ctDays, ...head }, "no dated CT"],
    [{ code: "ct-slice", sliceMm: 1.25, threshold: sliceMm ?? ctDays, ...head }, "slices of 1.3 mm (at most 5)"],
    [{ code: "ct-slice-not-recorded", threshold: sliceMm ?? ctDays, ...head }, "slices not stated"],
  ])("is held against the meeting, with what no scan shows: %#", (reason, words) => {
    const staging = { verdict: "met", needs: [], reasons: [reason], restsOn: "primary", assumed: [] } as const;
    expect(line("Staging", { staging })).toBe(
      `- Staging: meets; ${words} [8]. What scans miss, in cohorts: PET finds disease outside the chest in 10 to 15 % [8]; palpation finds nodules missed on CT in 9.5 to 27.8 % [9].`,
    );
  });
});
