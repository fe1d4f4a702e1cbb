import { describe, expect, it } from "vitest";
import { imagingDays60 } from "../../src/candidacy/ageLimits.table.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import {
  documentPolicy,
  kanzakiPolicy,
  petrellaPolicy,
  strictPolicy,
  thomfordPolicy,
} from "../../src/candidacy/candidacyPolicies.table.ts";
import type { CandidacyPolicy } from "../../src/candidacy/candidacyPolicy.ts";
import { existing } from "../../src/internal/guards.ts";
import { article, patientWith, reasonsOf } from "./cases.ts";

type Fields = Readonly<Record<string, unknown>>;
const pillar = (fields: Fields, policy: CandidacyPolicy = documentPolicy) =>
  candidacy(patientWith(fields), policy).pillars.diseaseControl;
const primary = (fields: Fields, policy?: CandidacyPolicy) =>
  pillar({ primary: { ...article.primary, ...fields } }, policy);
const site = (fields: Fields, policy?: CandidacyPolicy) =>
  pillar({ extrathoracic: { state: "present", sites: [fields] } }, policy);

describe("the primary", () => {
  it.each([
    ["no-evidence-of-disease", "met", "met"],
    ["controlled-in-place", "met", "met"],
    ["controllable", "unmet", "met"],
    ["uncontrolled", "unmet", "unmet"],
    ["never-found", "unknown", "unknown"],
    ["NED", "unknown", "unknown"],
    [undefined, "unknown", "unknown"],
    [null, "unknown", "unknown"],
  ])("%s: %s where it has to be controlled, %s where controllable suffices", (status, controlled, controllable) => {
    expect(primary({ status }).verdict).toBe(controlled);
    expect(primary({ status }, petrellaPolicy).verdict).toBe(controllable);
    if (controlled === "unknown") expect(primary({ status }).needs).toStrictEqual(["primary.status"]);
  });

  it("reports how it stands", () => {
    expect(reasonsOf(primary({ status: "never-found" }), "primary-control")).toStrictEqual([
      { code: "primary-control", verdict: "unknown", standing: "teaching-text", status: "never-found" },
    ]);
    expect(reasonsOf(primary({ status: null }), "primary-control")).toStrictEqual([
      { code: "primary-control", verdict: "unknown", standing: "teaching-text" },
    ]);
    expect(reasonsOf(primary({ status: "uncontrolled" }, thomfordPolicy), "primary-control")).toStrictEqual([
      { code: "primary-control", verdict: "unmet", standing: "secondary", status: "uncontrolled" },
    ]);
    expect(reasonsOf(primary({ status: "uncontrolled" }), "primary-assessed")).toStrictEqual([]);
  });

  it("is controlled on a day, its own or that of the latest staging; else assumed, or missing", () => {
    const assessed = (assessedOn: unknown, staging: unknown, policy?: CandidacyPolicy) =>
      pillar({ primary: { ...article.primary, assessedOn }, staging }, policy);
    const on = (result: ReturnType<typeof assessed>) =>
      (reasonsOf(result, "primary-assessed")[0] as { assessedOn?: string }).assessedOn;
    const ct = { modality: "ct", regions: ["abdomen"] };
    const days = (...list: readonly string[]) => list.map((day) => ({ ...ct, on: day }));
    expect(on(assessed("2026-10-01", days("2026-11-03")))).toBe("2026-10-01");
    expect(on(assessed(null, [...days("2026-09"), {}, ...days("2026-11-03", "2026-10-01")]))).toBe("2026-11-03");
    expect(on(assessed(null, days("2026-11", "2026-11-03")))).toBe("2026-11");
    // An examination of the brain, of an airway, or of a part not recorded shows nothing of it.
    const others = [{ modality: "mri", regions: ["brain"] }, { modality: "endoscopy", regions: ["chest"] }, {}];
    for (const other of others) expect(on(assessed(null, [{ ...other, on: "2026-11-03" }]))).toBeUndefined();
    expect(assessed(null, null).assumed).toStrictEqual(["primary.assessedOn", "staging", "chest.nodes"]);
    expect(on(assessed(null, null))).toBeUndefined();
    expect(assessed(null, [], strictPolicy).needs).toStrictEqual(["primary.assessedOn", "staging", "chest.nodes"]);
    expect(reasonsOf(assessed("2026-10-01", null), "primary-assessed")).toStrictEqual([
      { code: "primary-assessed", verdict: "met", standing: "teaching-text", assessedOn: "2026-10-01" },
    ]);
  });
});

describe("disease outside the chest", () => {
  // state, treatable with the aim of cure, and the verdict under none, controlled, controlled or controllable
  it.each([
    ["resected", undefined, "unmet", "met", "met"],
    ["complete-response", undefined, "unmet", "met", "met"],
    ["stable", true, "unmet", "met", "met"],
    ["stable", false, "unmet", "unmet", "unmet"],
    ["stable", undefined, "unmet", "unknown", "unknown"],
    ["growing", true, "unmet", "unmet", "met"],
    ["growing", false, "unmet", "unmet", "unmet"],
    ["growing", undefined, "unmet", "unmet", "unknown"],
    [undefined, true, "unmet", "unknown", "unknown"],
    [null, null, "unmet", "unknown", "unknown"],
  ])("%s, treatable %s: %s, %s, %s", (state, treatable, none, controlled, controllable) => {
    const fields = { site: "liver", state, treatableWithCurativeIntent: treatable };
    expect(site(fields, kanzakiPolicy).verdict).toBe(none);
    expect(site(fields).verdict).toBe(controlled);
    expect(site(fields, petrellaPolicy).verdict).toBe(controllable);
  });

  it("in a state of no rule is needed", () => {
    expect(site({ state: "in remission", treatableWithCurativeIntent: true })).toMatchObject({
      verdict: "unknown",
      needs: ["extrathoracic.sites.0.state"],
    });
  });

  it("needs the state of a site first, then whether it can be treated", () => {
    expect(site({}).needs).toStrictEqual(["extrathoracic.sites.0.state"]);
    expect(site({ state: "stable" }).needs).toStrictEqual(["extrathoracic.sites.0.treatableWithCurativeIntent"]);
    const sites = [{ state: "resected" }, { state: "stable" }];
    expect(pillar({ extrathoracic: { state: "present", sites } }).needs).toStrictEqual([
      "extrathoracic.sites.1.treatableWithCurativeIntent",
    ]);
  });

  it("leaves the aim open where a word is recorded for yes or no", () => {
    expect(site({ state: "stable", treatableWithCurativeIntent: "no" })).toMatchObject({
      verdict: "unknown",
      needs: ["extrathoracic.sites.0.treatableWithCurativeIntent"],
    });
  });

  it("reports the site", () => {
    const resultOf = (fields: Fields) => reasonsOf(site(fields), "extrathoracic-site");
    const head = { code: "extrathoracic-site", standing: "teaching-text", at: 0 };
    expect(resultOf({ site: "bone", state: "stable", treatableWithCurativeIntent: false })).toStrictEqual([
      { ...head, verdict: "unmet", site: "bone", state: "stable", treatable: false },
    ]);
    expect(resultOf({ site: null })).toStrictEqual([{ ...head, verdict: "unknown" }]);
    expect(resultOf({ state: "resected" })).toStrictEqual([{ ...head, verdict: "met", state: "resected" }]);
  });

  it("is controlled on the site's day, and the rest of the body is imaged, assumed to be, or needed", () => {
    const of = (fields: Fields, staging: unknown, policy?: CandidacyPolicy) =>
      pillar({ extrathoracic: { state: "present", sites: [fields] }, staging }, policy);
    const resected = { state: "resected" };
    const assessedOn = "2026-10-02";
    expect(reasonsOf(of({ ...resected, assessedOn }, null), "extrathoracic-site-assessed")).toStrictEqual([
      { code: "extrathoracic-site-assessed", verdict: "met", standing: "teaching-text", at: 0, assessedOn },
    ]);
    // What is known of one site says nothing of the rest of the body.
    for (const fields of [resected, { ...resected, assessedOn }]) {
      expect(of(fields, null).assumed).toContain("staging");
      expect(of(fields, null, strictPolicy).needs).toContain("staging");
    }
  });

  it("that is not controlled needs no date: growing or of unknown state", () => {
    for (const fields of [{ state: "growing" }, { state: "stable" }, {}]) {
      expect(reasonsOf(site({ site: "liver", ...fields }), "extrathoracic-imaging")).toStrictEqual([]);
    }
    const open = pillar({ extrathoracic: { state: "present", sites: [{}] }, staging: null }, strictPolicy);
    expect(open.needs).not.toContain("staging");
  });

  it("is not known where nothing is recorded, and open where it is present and no site is named", () => {
    for (const extrathoracic of [undefined, null, {}, { sites: [] }]) {
      const open = pillar({ extrathoracic });
      expect(reasonsOf(open, "extrathoracic-imaging")).toEqual([]);
      expect(open).toMatchObject({ verdict: "unknown", needs: ["extrathoracic.state"] });
      expect(reasonsOf(open, "extrathoracic-state")).toStrictEqual([
        { code: "extrathoracic-state", verdict: "unknown", standing: "teaching-text" },
      ]);
    }
    const present = pillar({ extrathoracic: { state: "present" } });
    expect(present).toMatchObject({ verdict: "unknown", needs: ["extrathoracic.sites"] });
    expect(reasonsOf(present, "extrathoracic-state")).toStrictEqual([
      { code: "extrathoracic-state", verdict: "unknown", standing: "teaching-text", state: "present" },
    ]);
    expect(reasonsOf(site({ state: "resected" }), "extrathoracic-state")).toStrictEqual([]);
  });

  it("counts a listed site whatever the state says", () => {
    const sites = [{ state: "growing" }];
    for (const state of [undefined, "none-found", "present"])
      expect(pillar({ extrathoracic: { state, sites } }).verdict).toBe("unmet");
    expect(pillar({ extrathoracic: { sites: [{ state: "resected" }] } })).toMatchObject({
      verdict: "unknown",
      needs: ["extrathoracic.state"],
    });
    expect(pillar({ extrathoracic: { state: "none-found", sites: [{ state: "resected" }] } }).verdict).toBe("met");
  });

  it("that was not found without dated imaging is an assumption, or missing", () => {
    const noStaging = pillar({ staging: [{}] });
    expect(noStaging).toMatchObject({ verdict: "met", assumed: ["staging", "chest.nodes"] });
    expect(reasonsOf(noStaging, "extrathoracic-imaging")).toStrictEqual([
      { code: "extrathoracic-imaging", verdict: "met", standing: "convention", assumed: true },
    ]);
    expect(pillar({ staging: undefined }, strictPolicy).needs).toStrictEqual(["staging", "chest.nodes"]);
    expect(reasonsOf(pillar({}), "extrathoracic-state")).toStrictEqual([
      { code: "extrathoracic-state", verdict: "met", standing: "teaching-text", state: "none-found" },
    ]);
  });
});

describe("the imaging behind it", () => {
  const staging = (...examinations: readonly Fields[]) => pillar({ staging: examinations });
  const ct = { modality: "ct", on: "2026-11-03", regions: ["chest", "abdomen"] };

  it("is reported region by region, with its age and the policy's", () => {
    expect(reasonsOf(staging(ct), "extrathoracic-imaging")).toStrictEqual(
      ["chest", "abdomen"].map((region) => ({
        code: "extrathoracic-imaging",
        verdict: "met",
        standing: "primary",
        region,
        modality: "ct",
        on: "2026-11-03",
        days: { least: 21, most: 21 },
        to: "meeting",
        threshold: imagingDays60,
      })),
    );
  });

  it.each([
    ["a bronchoscopy alone", [{ modality: "endoscopy", on: "2026-11-20" }], ["staging.1"]],
    ["the chest alone", [{ ...ct, regions: ["chest"] }], ["staging.1"]],
    ["the abdomen alone", [{ ...ct, regions: ["abdomen"] }], ["staging.1"]],
    ["both long ago", [{ ...ct, on: "2026-01-15" }], ["staging.1"]],
    ["both 61 days ago", [{ ...ct, on: "2026-09-24" }], ["staging.1"]],
    ["regions not recorded", [{ modality: "ct", on: "2026-11-03" }], ["staging.0.regions"]],
    ["a kind of no list", [{ ...ct, modality: "CT chest and abdomen" }], ["staging.1"]],
  ])("is open with %s", (_, examinations, needs) => {
    expect(staging(...examinations)).toMatchObject({ verdict: "unknown", needs });
  });

  it.each([
    ["both 60 days ago", [{ ...ct, on: "2026-09-25" }]],
    [
      "each by another examination",
      [
        { ...ct, regions: ["chest"] },
        { ...ct, modality: "mri", regions: ["abdomen"] },
      ],
    ],
    [
      "a whole-body PET-CT beside a bronchoscopy",
      [{ modality: "endoscopy" }, { ...ct, modality: "pet-ct", regions: ["whole-body"] }],
    ],
  ])("answers with %s", (_, examinations) => {
    expect(staging(...examinations).verdict).toBe("met");
  });

  it("may be 28 days old under the strict policy", () => {
    const of = (on: string) => reasonsOf(pillar({ staging: [{ ...ct, on }] }, strictPolicy), "extrathoracic-imaging");
    expect(of("2026-10-27")).toMatchObject([{ verdict: "met" }, { verdict: "met" }]);
    expect(of("2026-10-26")).toMatchObject([{ verdict: "unknown" }, { verdict: "unknown" }]);
  });
});

describe("a day after the meeting", () => {
  const late = "2027-01-01";

  it("supports no answer, as a text that is no day supports none", () => {
    const staging = [{ ...existing(article.staging)[0], on: "3.11.2026" }];
    expect(pillar({ staging })).toMatchObject({ verdict: "unknown", needs: ["staging.0.on"] });
    expect(primary({ assessedOn: "last week" }).needs).toStrictEqual(["primary.assessedOn"]);
    expect(() => pillar({ staging: "2026-11-03" })).toThrow(
      'Cannot judge candidacy: staging must be a list, got "2026-11-03"',
    );
  });

  it("supports no answer, and the day is needed", () => {
    expect(primary({ assessedOn: late })).toMatchObject({ verdict: "unknown", needs: ["primary.assessedOn"] });
    const staging = [{ ...existing(article.staging)[0], on: late }];
    expect(pillar({ staging })).toMatchObject({ verdict: "unknown", needs: ["staging.1"] });
    expect(reasonsOf(pillar({ staging }), "extrathoracic-imaging")[0]).toMatchObject({ on: late, afterMeeting: true });
    expect(site({ state: "resected", assessedOn: late })).toMatchObject({
      verdict: "unknown",
      needs: ["extrathoracic.sites.0.assessedOn"],
    });
    expect(site({ state: "growing", assessedOn: late }).verdict).toBe("unmet");
  });
});

describe("the nodes", () => {
  it.each([
    ["not-suspicious", "met", "met"],
    ["biopsy-negative", "met", "met"],
    ["suspected", "unknown", "met"],
    ["proven", "unmet", "met"],
    ["N2", "unknown", "met"],
  ])("%s: %s where they exclude, %s where they are advisory", (nodes, exclude, advisory) => {
    const strict = pillar({ chest: { nodes } }, strictPolicy);
    expect(strict.verdict).toBe(exclude);
    expect(reasonsOf(strict, "nodes")).toStrictEqual([
      { code: "nodes", verdict: exclude, standing: "convention", nodes, rule: "exclude" },
    ]);
    if (exclude === "unknown") expect(strict.needs).toStrictEqual(["chest.nodes"]);
    expect(pillar({ chest: { nodes } }, thomfordPolicy).verdict).toBe(advisory);
    // What is stated is shown on our word; that it weighs nothing is the list's.
    expect(reasonsOf(pillar({ chest: { nodes } }, thomfordPolicy), "nodes")).toStrictEqual([
      { code: "nodes", verdict: advisory, standing: "convention", nodes, rule: "advisory" },
    ]);
  });

  it("and the rest are reported under their codes, known or not", () => {
    const codes = (fields: Fields, policy?: CandidacyPolicy) =>
      pillar(fields, policy).reasons.map(({ code, verdict }) => `${code} ${verdict}`);
    const every = ["primary-control", "primary-assessed", "extrathoracic-state", "extrathoracic-imaging", "nodes"];
    const imaged = every.flatMap((code) => (code === "extrathoracic-imaging" ? [code, code] : [code]));
    expect(codes({})).toStrictEqual(imaged.map((code) => `${code} met`));
    const undated = { primary: { ...article.primary, assessedOn: null }, staging: null };
    expect(codes(undated)).toStrictEqual(every.map((code) => `${code} met`));
    expect(codes(undated, strictPolicy)).toStrictEqual([
      "primary-control met",
      "primary-assessed unknown",
      "extrathoracic-state met",
      "extrathoracic-imaging unknown",
      "nodes unknown",
    ]);
    expect(reasonsOf(pillar({}), "nodes")).toStrictEqual([
      { code: "nodes", verdict: "met", standing: "convention", assumed: true, rule: "exclude" },
    ]);
    expect(reasonsOf(pillar({}), "primary-control")).toStrictEqual([
      { code: "primary-control", verdict: "met", standing: "teaching-text", status: "no-evidence-of-disease" },
    ]);
  });

  it("not recorded are assumed, missing or shown, as the policy states", () => {
    expect(pillar({}).assumed).toStrictEqual(["chest.nodes"]);
    expect(pillar({}, strictPolicy)).toMatchObject({ verdict: "unknown", needs: ["chest.nodes"], assumed: [] });
    const advisory = pillar({}, thomfordPolicy);
    expect(advisory).toMatchObject({ verdict: "met", assumed: [] });
    expect(reasonsOf(advisory, "nodes")).toStrictEqual([
      { code: "nodes", verdict: "met", standing: "secondary", rule: "advisory" },
    ]);
  });
});
