import { describe, expect, it } from "vitest";
import { enlargedNode, largeLesion } from "../../src/biology/nodalTissue.ts";
import { fiveMetastases } from "../../src/biology/oligometastaticCount.ts";
import { stagingDetterbeck2010 } from "../../src/biology/stagingCurrent.ts";
import { type TimeSpaceGrowth, timeSpaceGrowth } from "../../src/board/timeSpaceGrowth.ts";
import { timeSection } from "../../src/report/timeSection.ts";
import { diameterRepeatability } from "../../src/trials/repeatability.table.ts";
import { caseOf } from "../candidacy/cases.ts";
import { dialect } from "../words/dialect.ts";
import { bannedWords } from "./bannedWords.ts";
import { lines, nameless } from "./contexts.ts";

const bare = timeSpaceGrowth(caseOf());

/** The line of the section that begins so, of a bare case with some of it changed. */
function line(begin: string, fields: Partial<TimeSpaceGrowth> = {}): string {
  const page = lines(timeSection(nameless({ timeSpaceGrowth: { ...bare, ...fields } })));
  expect([...bannedWords(page.join("\n")), ...dialect(page.join("\n"))]).toEqual([]);
  return page.find((each) => each.startsWith(`- ${begin}`)) ?? "";
}

it("is no section where there is none", () => {
  expect(timeSection(nameless({ timeSpaceGrowth: undefined }))).toEqual([]);
});

it("gives the age of the lung function test", () => {
  expect(line("Lung function", { lungFunctionDays: { least: 0, most: 23 } })).toContain(
    "0 to 23 days old on the day of the meeting",
  );
  expect(line("Lung function")).toBe("");
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
    [counted, "42 to 43 months, from treatment of the primary (2023-03) to detection of the metastasis (2026-10-20)."],
    [{ ...counted, end: "operation" }, "to resection of the metastasis (2026-10-20)."],
    [{ state: "stated", months: { least: 26, most: 26 }, end: "detection" }, "26 months, recorded without dates."],
    [{ state: "unknown", needs: ["primary.treatedOn"], end: "detection" }, "not recorded up to detection"],
    [
      { state: "not-defined", because: "primary-never-found", end: "detection" },
      "not defined, the primary was never found.",
    ],
  ])("names the event that ends it: %#", (interval, words) => {
    expect(line("Disease-free", { interval })).toContain(words);
  });
});

it("says what each definition calls the metastasis, those that agree together", () => {
  const dated = caseOf({
    primary: { diagnosedOn: "2021-03-01", treatedOn: "2021-03-29" },
    course: { lungMetastasisDetectedOn: "2022-03-15" },
  });
  expect(line("Synchronous", { synchronicity: timeSpaceGrowth(dated).synchronicity })).toContain(
    "late metachronous [1] (defined for colorectal cancer with liver metastases); early metachronous [2] (defined for colorectal cancer with liver metastases); metachronous [3]; cannot be assessed [4].",
  );
});

describe("the oligometastatic state", () => {
  const standing = "unconfirmed";
  it.each<[TimeSpaceGrowth["state"], string]>([
    [{ answer: "state", state: "induced-oligoprogression", standing }, "induced oligoprogression (source not read)"],
    [
      { answer: "open", possible: ["synchronous", "repeat-oligorecurrence"], needs: ["lesions"], standing },
      "cannot be assessed, synchronous and repeat oligorecurrence",
    ],
    [
      { answer: "state", state: "metachronous-oligorecurrence", standing, asFound: true },
      "metachronous oligorecurrence at detection; no lesion grows under current treatment",
    ],
    [bare.state, "cannot be assessed, 9 of 9 states possible"],
    [
      { answer: "contradictory", contradiction: "first-ever-lesion-cannot-persist", standing },
      "the answers contradict each other",
    ],
  ])("is named or left open: %#", (state, words) => {
    expect(line("Oligometastatic", { state })).toContain(`state: ${words}`);
  });

  const head = { standing: "primary", verdict: "met" } as const;
  const limit = fiveMetastases.atMost;
  it.each<[TimeSpaceGrowth["gate"]["reasons"][number], string]>([
    [
      { code: "number-of-metastases", count: { least: 2, most: 3 }, limit, ...head },
      "2 to 3 at all sites (limit 5) [5].",
    ],
    [{ code: "number-of-metastases-unknown", limit, ...head }, "(limit 5) [5]."],
    [{ code: "all-sites-treatable", treatable: true, ...head }, "every site treatable."],
    [{ code: "all-sites-treatable", treatable: false, ...head }, "not every site treatable"],
    [{ code: "all-sites-treatable-unknown", policy: "five", ...head }, "not recorded."],
  ])("has the limit on the number beside it: %#", (reason, words) => {
    const gate = { verdict: "met", needs: [], reasons: [reason], restsOn: "primary", assumed: [] } as const;
    expect(line("Oligometastatic", { gate })).toContain(words);
  });
});

it("counts lesions as ranges", () => {
  const count = { visible: 3, vanished: 1, indeterminate: 2, metastases: { least: 1, most: 4 } };
  expect(line("Lung lesions", { count })).toContain(
    "3 visible, 2 indeterminate, 1 no longer visible; metastases 1 to 4.",
  );
});

it("gives growth, with a doubling time only where it grows, and the repeatability it lies within", () => {
  expect(line("Growth")).toContain("no lesion measured twice");
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
    "- Growth: lesion 2 2.26 % of volume per day over 92 days, doubling time 31 days; lesion 3 -0.1 % of volume per day over 92 days.",
  );
  const within = growth.map((each) =>
    each.lesion === 0 ? each : { ...each, withinRepeatability: diameterRepeatability },
  );
  expect(line("Growth", { growth: within })).toMatch(
    /\(within the repeatability of the diameter\)\. Repeatability of a diameter: 1\.73 mm \[\d+\]/,
  );
});

it.each([
  [["lesions.0.measuredOn"], undefined, "date of the second measurement not recorded"],
  [
    ["lesions.0.diameterMm", "lesions.0.previousOn"],
    undefined,
    "second diameter and date of the first measurement not recorded",
  ],
  [["lesions.0.measuredOn", "lesions.0.previousOn"], true, "the two measurements are not in order"],
] as const)("says why a growth cannot be computed: %o", (needs, outOfOrder, words) => {
  const growth = [{ lesion: 0, state: "unknown", needs, ...(outOfOrder ? { outOfOrder } : {}) }] as const;
  expect(line("Growth", { growth })).toBe(`- Growth: lesion 1 cannot be computed, ${words}.`);
});

it.each<[NonNullable<TimeSpaceGrowth["sinceLocalTreatment"]>, string]>([
  [
    { state: "counted", months: { least: 27, most: 27 }, from: "2024-05-10", until: "2026-08-11" },
    "(2024-05-10) to detection of the current lesions (2026-08-11): 27 months.",
  ],
  [{ state: "unknown", needs: ["lesions.0.firstSeenOn"] }, "detection of the current lesions not recorded."],
  [{ state: "unknown", needs: ["course.localTreatments.0.on"] }, "its date or the lesions not recorded."],
])("gives the interval after a local treatment: %#", (sinceLocalTreatment, words) => {
  expect(line("Disease-free", { sinceLocalTreatment })).toContain(words);
});

it("names a need it has no word for by its path", () => {
  const growth = [{ lesion: 0, state: "unknown", needs: ["lesions.0.lobe"] }] as const;
  expect(line("Growth", { growth })).toContain("lobe not recorded");
});

describe("the nodes", () => {
  it("have regions, analogy, caution and what is no station", () => {
    const status = {
      finding: "biopsy-negative",
      regions: ["mediastinal"],
      analogy: ["N2-like", "N3-like"],
      needs: [],
      caution: "negative-biopsy-is-not-proof",
    } as const;
    const nodes = { ...bare.nodes, status, unread: ["sub|carinal"] } as const;
    expect(line("Nodes", { nodes })).toMatch(
      /biopsy negative, mediastinal, N2-like \/ N3-like by analogy .*not exclude disease, .*: sub\\\|carinal\./,
    );
  });

  const head = { standing: "unconfirmed", verdict: "met" } as const;
  it.each<[TimeSpaceGrowth["nodes"]["tissue"]["reasons"][number], string]>([
    [{ code: "node-enlarged", threshold: enlargedNode, ...head }, "a node above 10 mm"],
    [{ code: "node-takes-up-tracer", source: "x", ...head }, "uptake above the mediastinum"],
    [{ code: "lesion-central", source: "x", ...head }, "a lesion beside a main or lobar bronchus"],
    [{ code: "hilar-nodes-suspected", source: "x", ...head }, "suspicious hilar nodes"],
    [{ code: "lesion-large", threshold: largeLesion, ...head }, "a lesion above 30 mm"],
  ])("need tissue by a borrowed guideline: %#", (reason, words) => {
    const tissue = { verdict: "met", needs: [], reasons: [reason], restsOn: "unconfirmed", assumed: [] } as const;
    expect(line("Nodes", { nodes: { ...bare.nodes, tissue } })).toContain(
      `(source not read): required because of ${words}.`,
    );
    const unmet = { ...tissue, verdict: "unmet", reasons: [{ ...reason, verdict: "unmet" }] } as const;
    expect(line("Nodes", { nodes: { ...bare.nodes, tissue: unmet } })).toContain(": not required.");
    expect(line("Nodes")).toContain(": cannot be assessed.");
  });
});

describe("the registry group", () => {
  it.each<[TimeSpaceGrowth["registry"], string]>([
    [{ state: "group", group: "II" }, ": II."],
    [{ state: "group-if-complete", group: "I" }, ": I, if the resection is complete."],
    [
      { state: "open", ifComplete: true, possible: ["I", "II"], needs: ["lesions"] },
      "cannot be assessed (possible groups: I and II), if the resection is complete.",
    ],
    [
      { state: "open", ifComplete: false, possible: ["IV"], needs: ["primary.site"] },
      "cannot be assessed (possible groups: IV).",
    ],
    [
      { state: "not-applicable", because: "germ-cell", source: bare.registrySource },
      "does not apply, not made for germ cell tumors.",
    ],
  ])("has no figure beside it: %#", (registry, words) => {
    expect(line("International Registry", { registry })).toContain(words);
  });
});

describe("the imaging", () => {
  const { ctDays, sliceMm } = stagingDetterbeck2010;
  const head = { standing: "primary", verdict: "met" } as const;
  it.each<[TimeSpaceGrowth["staging"]["reasons"][number], string]>([
    [{ code: "ct-age", days: { least: 19, most: 19 }, threshold: ctDays, ...head }, "CT 19 days old (at most 28)"],
    [{ code: "ct-not-recorded", threshold: ctDays, ...head }, "no dated CT"],
    [{ code: "ct-slice", sliceMm: 1.25, threshold: sliceMm ?? ctDays, ...head }, "slices of 1.3 mm (at most 5)"],
    [{ code: "ct-slice-not-recorded", threshold: sliceMm ?? ctDays, ...head }, "slices not recorded"],
  ])("is compared with the day it is counted to, with what scans miss: %#", (reason, words) => {
    const staging = { verdict: "met", needs: [], reasons: [reason], restsOn: "primary", assumed: [] } as const;
    expect(line("Imaging", { staging })).toMatch(
      new RegExp(`met; ${words.replace(/[()]/g, "\\$&")} \\[8\\]\\. .*10 to 15 % \\[\\d+\\]; .* % \\[\\d+\\]\\.$`),
    );
  });
});
