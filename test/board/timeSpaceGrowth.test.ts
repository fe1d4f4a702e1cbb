import { describe, expect, it } from "vitest";
import { timeSpaceGrowth } from "../../src/board/timeSpaceGrowth.ts";
import { diameterRepeatability } from "../../src/trials/repeatability.table.ts";
import { caseOf } from "../candidacy/cases.ts";

const section = (fields: Record<string, unknown>, removed?: "met") => timeSpaceGrowth(caseOf(fields), removed);
const primary = {
  site: "colorectal",
  diagnosedOn: "2023-03-01",
  treatedOn: "2023-03-29",
  status: "controlled-in-place",
};
const course = { polymetastaticBefore: false, oligometastaticBefore: false, lungMetastasisDetectedOn: "2026-10-20" };

describe("time", () => {
  it("is counted from the primary to the first sight, with the last local treatment before it", () => {
    const localTreatments = [{ on: "2025-10-20" }, { on: "2026-11-01" }];
    // 29 March 2023 to 20 October 2026: 42 months are completed on 29 September; 12 since the earlier treatment.
    expect(section({ primary, course: { ...course, localTreatments } }).interval).toEqual({
      state: "counted",
      months: { least: 42, most: 42 },
      from: "2023-03-29",
      until: "2026-10-20",
      end: "detection",
      sinceLocalTreatment: { least: 12, most: 12 },
    });
    expect(section({ course: { intervalMonths: 26 } }).interval).toEqual({
      state: "stated",
      months: { least: 26, most: 26 },
      end: "detection",
    });
    expect(section({}).interval).toMatchObject({ state: "unknown", end: "detection" });
    expect(section({ primary: { status: "never-found" } }).interval).toMatchObject({ because: "primary-never-found" });
  });

  it("is synchronous or not under each definition, with its source", () => {
    const result = section({ primary, course }).synchronicity;
    expect(result.map(({ definition, answer }) => [definition, answer])).toEqual([
      ["eahpba-2023", "late-metachronous"],
      ["egoslim-2015", "late-metachronous"],
      ["estro-eortc-2020", "metachronous"],
      ["three-months-of-surgery", undefined],
    ]);
    expect(result[3]?.needs).toEqual(["plan.operationOn"]);
    expect(result[2]?.source.id).toBe("guckenberger-2020");
  });

  it("holds the CT against the day of the meeting", () => {
    expect(section({ staging: [{ modality: "ct", on: "2026-10-27", sliceMm: 1 }] }).staging.verdict).toBe("met");
    expect(section({ staging: [{ modality: "ct", on: "2026-10-26", sliceMm: 1 }] }).staging.verdict).toBe("unmet");
    expect(section({}).staging.needs).toEqual(["staging"]);
    expect(section({}).misses).toHaveLength(2);
  });
});

describe("the state at the meeting", () => {
  const nivolumab = { class: "immune checkpoint inhibitor", agent: "nivolumab", startedOn: "2025-06-30" };
  const found = { polymetastaticBefore: false, oligometastaticBefore: false, lungMetastasisDetectedOn: "2025-03-04" };
  const melanoma = { site: "melanoma", diagnosedOn: "2022-05-03", treatedOn: "2022-05-24" };
  const lesions = (course: string) => [
    { nature: "proven-metastasis", course },
    { nature: "suspected-metastasis", course: "stable" },
  ];
  const at = (treatment: object, moved: string, before: object = {}) =>
    section({
      primary: melanoma,
      course: { ...found, ...before, systemic: [{ ...nivolumab, ...treatment }] },
      lesions: lesions(moved),
    }).state;

  it.each([
    [{ ongoing: true }, "growing", { polymetastaticBefore: true }, "induced-oligoprogression"],
    [{ ongoing: true }, "stable", { polymetastaticBefore: true }, "induced-oligopersistence"],
    [{ ongoing: true }, "growing", { oligometastaticBefore: true }, "repeat-oligoprogression"],
    [{ ongoing: true }, "responding", { oligometastaticBefore: true }, "repeat-oligopersistence"],
    [{ ongoing: true }, "growing", {}, "metachronous-oligoprogression"],
    [{ lastDoseOn: "2026-01-12" }, "growing", {}, "metachronous-oligorecurrence"],
    [{ lastDoseOn: "2026-01-12" }, "new", { polymetastaticBefore: true }, "induced-oligorecurrence"],
  ])("under %o with a %s lesion and %o: %s", (treatment, moved, before, state) => {
    expect(at(treatment, moved, before)).toEqual({ answer: "state", state, standing: "unconfirmed" });
  });

  it("keeps the name of the day it was found where a first-ever metastasis does not grow under treatment", () => {
    expect(at({ ongoing: true }, "stable")).toMatchObject({ state: "metachronous-oligorecurrence", asFound: true });
    expect(at({ ongoing: true, startedOn: "2025-01-07" }, "responding")).toMatchObject({
      state: "metachronous-oligoprogression",
      asFound: true,
    });
    expect(at({ ongoing: true, startedOn: "2025" }, "stable")).toMatchObject({
      answer: "open",
      possible: ["metachronous-oligorecurrence", "metachronous-oligoprogression"],
      needs: ["course.systemic.0.startedOn"],
    });
  });
});

describe("the interval after a local treatment", () => {
  const primary = { site: "colorectal", diagnosedOn: "2020-01-10", treatedOn: "2020-02-03" };
  const repeat = {
    lungMetastasisDetectedOn: "2023-02-01",
    localTreatments: [{ on: "2023-04-11" }, { on: "2024-05-10" }],
  };
  const since = (lesions: readonly object[], course: object = repeat) =>
    section({ primary, course, lesions }).sinceLocalTreatment;

  it("runs from the last one to the first of the lesions of today, beside the interval from the primary", () => {
    const result = section({
      primary,
      course: repeat,
      lesions: [{ firstSeenOn: "2026-10-20" }, { firstSeenOn: "2026-08-11" }],
    });
    // From 10 May 2024 to 11 August 2026.
    expect(result.sinceLocalTreatment).toEqual({
      state: "counted",
      months: { least: 27, most: 27 },
      from: "2024-05-10",
      until: "2026-08-11",
    });
    // From 3 February 2020 to 1 February 2023.
    expect(result.interval).toMatchObject({ state: "counted", months: { least: 35, most: 35 } });
  });

  it("is unknown while the first sight of a lesion is not recorded, and absent without a local treatment", () => {
    expect(since([{ firstSeenOn: "2026-10-20" }, {}])).toEqual({ state: "unknown", needs: ["lesions.1.firstSeenOn"] });
    expect(since([{ firstSeenOn: "2026-10-20" }, { nature: "benign" }, { course: "vanished" }])?.state).toBe("counted");
    expect(since([], { localTreatments: [] })).toBeUndefined();
    expect(since([], {})).toBeUndefined();
  });
});

describe("synchronous or not", () => {
  const staged = (primary: object, systemic?: readonly object[]) =>
    section({
      primary: { diagnosedOn: "2026-10-01", ...primary },
      course: { lungMetastasisDetectedOn: "2026-10-03", systemic },
      plan: { operationOn: "2026-12-10" },
    }).synchronicity;
  const names = (primary: object, systemic?: readonly object[]) =>
    staged(primary, systemic).map(({ answer }) => answer);

  it("calls what the staging finds before any treatment synchronous", () => {
    const all = ["synchronous", "synchronous", "synchronous"];
    expect(names({ site: "soft-tissue-sarcoma", treatedOn: "2026-11-02" })).toEqual([...all, "synchronous"]);
    for (const status of ["controllable", "uncontrolled"]) {
      expect(names({ site: "kidney", status }).slice(0, 3)).toEqual(all);
    }
    expect(names({ site: "colorectal", status: "uncontrolled" }, [{ startedOn: "2026-10-15" }]).slice(0, 3)).toEqual(
      all,
    );
    expect(names({ site: "colorectal" }, [{ startedOn: "2026-10-02" }]).slice(0, 1)).toEqual(["early-metachronous"]);
    const first = [{ startedOn: "2026-10-02" }, { startedOn: "2026-11-02" }, {}];
    expect(names({ site: "colorectal", treatedOn: "2026-12-01" }, first).slice(0, 1)).toEqual(["early-metachronous"]);
    const later = [{ startedOn: "2026-11-02" }];
    expect(names({ site: "colorectal", treatedOn: "2026-10-02" }, later).slice(0, 1)).toEqual(["early-metachronous"]);
    expect(names({ site: "colorectal", status: "no-evidence-of-disease" }).slice(0, 1)).toEqual([undefined]);
  });

  it("says for whom a definition was drawn where that is another primary or another organ", () => {
    const drawn = (site?: string) => staged({ site }).map(({ drawnFor }) => drawnFor);
    const liver = "colorectal cancer with liver metastases";
    expect(drawn("colorectal")).toEqual([liver, liver, undefined, undefined]);
    const both = "colorectal cancer with liver and lung metastases";
    expect(drawn("melanoma")).toEqual([liver, liver, undefined, both]);
    expect(drawn()).toEqual([liver, liver, undefined, both]);
  });
});

describe("the age of the lung function test", () => {
  const days = (measuredOn: string | null | undefined) =>
    timeSpaceGrowth(caseOf({ lungFunction: { measuredOn } })).lungFunctionDays;

  // The meeting is on 24 November 2026.
  it.each([
    ["2026-11-10", { least: 14, most: 14 }],
    ["2024-11-24", { least: 730, most: 730 }],
    ["2026-11-24", { least: 0, most: 0 }],
    ["2026-10", { least: 24, most: 54 }],
    ["2026-11", { least: 0, most: 23 }],
  ])("measured on %s is counted to the day of the meeting", (measuredOn, counted) => {
    expect(days(measuredOn)).toEqual(counted);
  });

  it.each(["2026-11-25", null, undefined])("is not reported for a test of day %s", (measuredOn) => {
    expect(timeSpaceGrowth(caseOf({ lungFunction: { measuredOn } }))).not.toHaveProperty("lungFunctionDays");
    expect(days(measuredOn)).toBeUndefined();
  });
});

describe("space", () => {
  const lesions = [{ nature: "proven-metastasis" }, { nature: "suspected-metastasis" }, { nature: "indeterminate" }];
  const extrathoracic = { state: "none-found" };
  const chest = { lesionListComplete: true };

  it("names the state, and the gate beside it", () => {
    const systemic = [{ startedOn: "2023-05", lastDoseOn: "2023-11" }];
    const result = section({ primary, course: { ...course, systemic }, lesions, extrathoracic, chest }, "met");
    expect(result.state).toMatchObject({ answer: "state", state: "metachronous-oligorecurrence" });
    expect(result.gate.verdict).toBe("met");
    expect(result.count).toEqual({ visible: 3, vanished: 0, indeterminate: 1, metastases: { least: 2, most: 3 } });
    expect(section({ lesions, extrathoracic, chest }).gate.verdict).toBe("unknown");
  });

  it("names the registry group if the operation is complete: two metastases or more after 42 months are group II", () => {
    expect(section({ primary, course, lesions, chest }).registry).toEqual({ state: "group-if-complete", group: "II" });
    expect(section({}).registry).toMatchObject({ state: "open", ifComplete: true });
    // No lesion was listed, which is not the same as none.
    expect(section({ primary, course, chest }).registry).toMatchObject({ possible: ["I", "II"], needs: ["lesions"] });
    expect(section({ primary: { ...primary, histology: "nephroblastoma" } }).registry.state).toBe("not-applicable");
  });

  it("places the nodes", () => {
    expect(section({ chest: { nodes: "suspected", stations: [{ station: "7" }] } }).nodes.status.finding).toBe(
      "suspected",
    );
  });
});

describe("growth", () => {
  const measured = { diameterMm: 10, measuredOn: "2026-11-03", previousDiameterMm: 5, previousOn: "2026-08-03" };
  const growthOf = (lesion: unknown) => section({ lesions: [lesion] }).growth[0];

  it("is measured lesion by lesion, and a benign one is left out", () => {
    const result = section({ lesions: [{ nature: "benign", ...measured }, measured] }).growth;
    // Twice the diameter is eight times the volume: three doublings in 92 days.
    expect(result).toMatchObject([{ lesion: 1, state: "measured", days: { least: 92, most: 92 } }]);
    expect(result[0]?.state === "measured" && result[0].doublingTimeDays?.least).toBeCloseTo(92 / 3, 9);
  });

  it.each([
    [7, 6, true],
    [6, 7, true],
    [7.7, 6, true],
    [1.73, 3.46, true],
    [7.8, 6, false],
    [6, 7.8, false],
    [6, 6, false],
  ])("from %d to %d mm says whether readers lie as far apart: %s", (previousDiameterMm, diameterMm, within) => {
    const result = growthOf({ ...measured, previousDiameterMm, diameterMm });
    expect(result?.withinRepeatability).toBe(within ? diameterRepeatability : undefined);
  });

  it.each(["2026-12-01", "2026-11-03"])(
    "says that two measurements are out of order: %s before 2026-11-03",
    (before) => {
      expect(growthOf({ ...measured, previousOn: before })).toEqual({
        lesion: 0,
        state: "unknown",
        needs: ["lesions.0.measuredOn", "lesions.0.previousOn"],
        outOfOrder: true,
      });
    },
  );

  it("needs nothing of a lesion that has vanished", () => {
    expect(growthOf({ course: "vanished", previousDiameterMm: 6, previousOn: "2026-04-10" })).toBeUndefined();
  });

  it.each([
    [{}, ["diameterMm", "measuredOn", "previousDiameterMm", "previousOn"]],
    [{ ...measured, previousOn: undefined }, ["previousOn"]],
    [{ ...measured, measuredOn: undefined }, ["measuredOn"]],
    [{ ...measured, previousOn: "2026-11" }, ["measuredOn", "previousOn"]],
    [{ ...measured, previousDiameterMm: 0 }, ["previousDiameterMm"]],
    [{ ...measured, diameterMm: 0 }, ["previousDiameterMm"]],
  ])("is needed again where it cannot be measured: %o", (lesion, needs) => {
    const result = growthOf(lesion);
    expect(result).toEqual({ lesion: 0, state: "unknown", needs: needs.map((field) => `lesions.0.${field}`) });
  });
});

describe("ages", () => {
  const staging = [{ modality: "ct", on: "2026-11-04", sliceMm: 1, regions: ["chest", "abdomen"] }];
  const lungFunction = { measuredOn: "2026-11-04" };

  it("are counted to the planned operation, as those of the criteria are, else to the meeting", () => {
    const planned = timeSpaceGrowth(caseOf({ staging, lungFunction, plan: { operationOn: "2027-02-02" } }));
    expect(planned).toMatchObject({
      countedTo: "operation",
      staging: { verdict: "unmet", reasons: [{ code: "ct-age", days: { least: 90, most: 90 } }, { code: "ct-slice" }] },
      lungFunctionDays: { least: 90, most: 90 },
    });
    const unplanned = timeSpaceGrowth(caseOf({ staging, lungFunction }));
    expect(unplanned).toMatchObject({
      countedTo: "meeting",
      staging: { verdict: "met" },
      lungFunctionDays: { least: 20, most: 20 },
    });
  });

  it("of a scan dated after the meeting are none, although the operation lies later still", () => {
    const later = [{ ...staging[0], on: "2026-12-24" }];
    expect(timeSpaceGrowth(caseOf({ staging: later, plan: { operationOn: "2027-01-04" } })).staging.verdict).toBe(
      "unknown",
    );
  });
});
