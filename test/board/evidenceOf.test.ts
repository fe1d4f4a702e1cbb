import { describe, expect, it } from "vitest";
import { evidenceFor } from "../../src/biology/evidenceFor.ts";
import { evidenceOf } from "../../src/board/evidenceOf.ts";
import { caseOf } from "../candidacy/cases.ts";

const section = (fields: Record<string, unknown>) => evidenceOf(caseOf(fields));

describe("the evidence", () => {
  it("says whether it was randomized and of which kind it is, with every source once and no figure", () => {
    const answer = section({ primary: { site: "colorectal" } });
    expect([answer.site, answer.randomized, answer.level]).toEqual([
      "colorectal",
      "superiority-not-shown",
      "randomized",
    ]);
    const ids = answer.sources.map(({ source }) => source.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(new Set(evidenceFor("colorectal").figures.map(({ source }) => source.id)));
    expect(JSON.stringify(answer)).not.toMatch(/"measure"|survival"|"value"/);
  });

  it("reports nothing of a primary that is not recorded", () => {
    expect(section({})).toMatchObject({ sources: [], options: [], questions: [] });
    // ESTS database, Gonzalez 2021, abstract.
    expect(section({}).operations).toMatchObject({ operations: 8868, deaths: 69, years: [2007, 2019] });
    expect(section({ primary: { site: "other" } })).toMatchObject({ level: "none-read", sources: [] });
  });
});

describe("the statements of the Society of Thoracic Surgeons (SAF-20)", () => {
  const numbers = (fields: Record<string, unknown>) => section(fields).statements.map(({ number }) => number);
  const stages = [{ resections: [{ lesions: ["a"], procedure: "wedge" }] }];

  it.each([
    [{}, [1]],
    [{ lesions: [{ id: "a", nature: "suspected-metastasis" }] }, [1, 8]],
    [{ lesions: [{ id: "a" }], plan: { stages } }, [1, 3, 4, 7, 8]],
    [{ lesions: [{ id: "a", nature: "proven-primary-lung-cancer" }] }, [1, 2, 8]],
    [{ primary: { site: "lung" } }, [1, 2]],
  ])("that %j touches: %j", (fields, expected) => {
    expect(numbers(fields)).toEqual(expected);
    for (const { source, standing } of section(fields).statements)
      expect([source.id, standing]).toEqual(["sts-2019", "secondary"]);
  });
});

it("lists the systemic options that concern the patient, or may", () => {
  const options = (primary: unknown) => section({ primary }).options.map(({ concerns }) => concerns);
  expect(options({ site: "melanoma" })).toEqual(["met"]);
  expect(options({ site: "kidney" })).toEqual(["unknown"]);
  expect(options({ site: "kidney", histology: "papillary" })).toEqual([]);
});

it("needs drugs and biomarkers, without a threshold", () => {
  const systemic = [{ agent: "bevacizumab", lastDoseOn: "2026-10-01", ongoing: false }, { class: "steroid" }];
  expect(section({ primary: { site: "colorectal" }, course: { systemic } }).questions.map(({ code }) => code)).toEqual([
    "last-dose-of-bevacizumab-or-kinase-inhibitor",
    "steroids-running",
    "mismatch-repair-not-recorded",
    "ras-not-recorded",
    "braf-not-recorded",
  ]);
});

it("never advises what the course shows as given, whether it works or failed", () => {
  const options = (site: string, systemic: readonly object[], more: object = {}) =>
    section({ primary: { site, ...more }, course: { systemic } }).options.map(({ code, given }) => [code, given]);
  const first = "checkpoint-inhibitor-before-metastasectomy";
  expect(options("melanoma", [])).toEqual([[first, "unmet"]]);
  expect(options("melanoma", [{ agent: "dabrafenib and trametinib" }])).toEqual([[first, "unmet"]]);
  expect(options("melanoma", [{ agent: "nivolumab", ongoing: true }])).toEqual([]);
  expect(options("melanoma", [{ class: "immune checkpoint inhibitor", stoppedBecause: "progression" }])).toEqual([]);
  expect(options("melanoma", [{ startedOn: "2025-01" }])).toEqual([[first, "unknown"]]);
  const unstable = { biomarkers: [{ name: "MSI", result: "MSI-H" }] };
  expect(options("colorectal", [{ agent: "pembrolizumab", response: "progression" }], unstable)).toEqual([]);
  expect(options("colorectal", [{ agent: "FOLFIRI" }], unstable)).toHaveLength(1);
  expect(options("germ-cell", [{ agent: "BEP", ongoing: false }])).toEqual([]);
  expect(section({ primary: { site: "melanoma" } }).options[0]?.given).toBe("unknown");
});

it("leaves out pembrolizumab after the operation more than a year after the nephrectomy, as the trial did", () => {
  const options = (treatedOn: string, operationOn?: string) =>
    section({ primary: { site: "kidney", histology: "clear cell", treatedOn }, plan: { operationOn } }).options.length;
  expect(options("2025-12-10", "2026-12-10")).toBe(1);
  expect(options("2025-12-09", "2026-12-10")).toBe(0);
  // No day is planned: the day of the meeting.
  expect(options("2025-11-24")).toBe(1);
  expect(options("2025-11-23")).toBe(0);
});
