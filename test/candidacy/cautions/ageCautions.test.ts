import { describe, expect, it } from "vitest";
import { lungFunctionDays90 } from "../../../src/candidacy/ageLimits.table.ts";
import { candidacy } from "../../../src/candidacy/candidacy.ts";
import { strictPolicy } from "../../../src/candidacy/candidacyPolicies.table.ts";
import { article, patientWith, stated } from "../cases.ts";
import { cautions, cautionsOfCode } from "./cautions.ts";

const ct = { modality: "ct", on: "2026-11-03", regions: ["chest", "abdomen"] };
const aged = (on: string, plan?: unknown) => cautionsOfCode("imaging-age", { staging: [{ ...ct, on }], plan });

describe("imaging", () => {
  it("that is recorded, recent and whole is no caution", () => {
    expect(cautions({})).toStrictEqual([]);
  });

  it("from 29 days on is a caution, counted to the operation where one is planned", () => {
    // 2026-10-27 is 28 days before 2026-11-24
    expect(aged("2026-10-27")).toStrictEqual([]);
    expect(aged("2026-10-26")).toMatchObject([
      {
        imaged: [
          { region: "chest", days: { least: 29, most: 29 } },
          { region: "abdomen", days: { least: 29, most: 29 } },
        ],
        to: "meeting",
        source: { id: "detterbeck-2010" },
        asks: ["staging.1"],
      },
    ]);
    expect(aged("2026-10-27", { operationOn: "2026-11-25" })).toMatchObject([
      { imaged: [{ days: { least: 29 } }, {}], to: "operation" },
    ]);
    // 2026-12-23 is 29 days after the meeting
    expect(aged("2026-11-24", { operationOn: "2026-12-22" })).toStrictEqual([]);
    expect(aged("2026-11-24", { operationOn: "2026-12-23" })).toMatchObject([{ asks: ["plan.operationOn"] }]);
  });

  it("names each old region with its age, so that an older one hides none", () => {
    const of = (chest: string, abdomen: string) =>
      cautionsOfCode("imaging-age", {
        staging: [
          { ...ct, on: chest, regions: ["chest"] },
          { ...ct, on: abdomen, regions: ["abdomen"] },
        ],
      });
    expect(of("2026-11-01", "2026-10-01")).toMatchObject([{ imaged: [{ region: "abdomen", days: { least: 54 } }] }]);
    expect(of("2026-10-05", "2026-10-01")).toMatchObject([
      {
        imaged: [
          { region: "chest", days: { least: 50 } },
          { region: "abdomen", days: { least: 54 } },
        ],
      },
    ]);
  });

  it("that is not recorded at all is a caution, and a need under the strict policy", () => {
    expect(cautionsOfCode("imaging-not-recorded", { staging: [{}] })).toStrictEqual([
      { code: "imaging-not-recorded", facts: ["staging"], asks: ["staging"], standing: "convention" },
    ]);
    const judged = candidacy({ ...stated, staging: undefined }, strictPolicy);
    expect(judged).toMatchObject({ verdict: "undetermined", needs: ["staging"] });
  });

  it("that does not cover a region is a caution", () => {
    expect(
      cautionsOfCode("imaging-not-covering", { staging: [{ modality: "endoscopy", on: "2026-11-20" }] }),
    ).toStrictEqual([
      {
        code: "imaging-not-covering",
        facts: ["staging"],
        asks: ["staging.1"],
        standing: "convention",
        regions: ["chest", "abdomen"],
      },
    ]);
    expect(cautionsOfCode("imaging-not-covering", { staging: [{ ...ct, regions: ["chest"] }] })).toMatchObject([
      { regions: ["abdomen"] },
    ]);
  });
});

describe("the brain (SAF-33)", () => {
  const of = (site: unknown, ...more: readonly unknown[]) =>
    cautionsOfCode("brain-not-imaged", { primary: { ...article.primary, site }, staging: [ct, ...more] });

  it.each([
    ["melanoma", "asks", "nice-qs130", "primary"],
    ["breast", "considers", "eano-esmo-2021", "secondary"],
    ["kidney", "question", "kotecha-2021", "primary"],
  ])("is a caution with a primary of site %s", (site, strength, id, standing) => {
    expect(of(site)).toMatchObject([{ strength, standing, source: { id }, site }]);
  });

  it.each(["colorectal", "soft-tissue-sarcoma", "toString", undefined])("is not with %s", (site) => {
    expect(of(site)).toStrictEqual([]);
  });

  it("is imaged by MRI or by CT with contrast, never by PET-CT", () => {
    const brain = { on: "2026-11-03", regions: ["brain"] };
    expect(of("melanoma", { ...brain, modality: "mri" })).toStrictEqual([]);
    expect(of("melanoma", { ...brain, modality: "ct", contrast: true })).toStrictEqual([]);
    expect(of("melanoma", { ...brain, modality: "ct" })).toMatchObject([{ asks: ["staging.1.contrast"] }]);
    expect(of("melanoma", { ...brain, modality: "pet-ct", regions: ["whole-body"] })).toMatchObject([
      { asks: ["staging.2"] },
    ]);
    // 99 days from 17 August to the meeting of 24 November.
    expect(of("melanoma", { ...brain, modality: "mri", on: "2026-08-17" })).toMatchObject([
      { days: { least: 99, most: 99 } },
    ]);
  });

  it("is a need of the strict policy in melanoma, and a question in breast and kidney cancer", () => {
    const strict = (site: string) =>
      candidacy({ ...stated, primary: { ...article.primary, site } as never }, strictPolicy).needs;
    expect(strict("melanoma")).toStrictEqual(["staging.1"]);
    expect(strict("kidney")).toStrictEqual([]);
  });
});

describe("the lung function test", () => {
  const of = (measuredOn: unknown, fields: Readonly<Record<string, unknown>> = {}) =>
    cautions({ lungFunction: { ...article.lungFunction, measuredOn }, ...fields }).filter(({ code }) =>
      code.startsWith("lung-function"),
    );

  it("from 91 days on is a caution", () => {
    // 2026-08-26 is 90 days before 2026-11-24
    expect(of("2026-08-26")).toStrictEqual([]);
    expect(of("2026-08-25")).toStrictEqual([
      {
        code: "lung-function-age",
        facts: ["lungFunction.measuredOn"],
        standing: "primary",
        source: lungFunctionDays90.source,
        days: { least: 91, most: 91 },
        to: "meeting",
        threshold: lungFunctionDays90,
      },
    ]);
  });

  it("before an event, or beside one without a day, is a caution", () => {
    const events = (...on: readonly unknown[]) => ({ patient: { lungEvents: on.map((each) => ({ on: each })) } });
    expect(of("2026-11-10", events("2026-11-12"))).toMatchObject([{ code: "lung-function-before-event", event: 0 }]);
    expect(of("2026-11-10", events("2026-01-01", null))).toMatchObject([{ event: 1 }]);
    expect(of("2026-11-10", events("2026-01-01"))).toStrictEqual([]);
  });

  it("without a day, or after the meeting, has no age", () => {
    for (const on of [undefined, "last week", "2027-01-01"]) expect(of(on)).toStrictEqual([]);
    expect(cautions({ lungFunction: undefined })).toStrictEqual([]);
  });

  it("raises no caution of its own in a case without a test", () => {
    expect(candidacy(patientWith({ lungFunction: null })).cautions).toStrictEqual([]);
  });
});
