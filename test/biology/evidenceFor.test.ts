import { describe, expect, it } from "vitest";
import { evidenceByPrimary } from "../../src/biology/evidenceByPrimary.table.ts";
import { evidenceFor } from "../../src/biology/evidenceFor.ts";
import type { PrimarySite } from "../../src/case/primarySite.ts";

const sites = Object.keys(evidenceByPrimary) as PrimarySite[];
const value = (site: PrimarySite, group: string, measure = "overall-survival") =>
  evidenceFor(site).figures.find((figure) => figure.group === group && figure.measure === measure);

describe("evidenceFor", () => {
  it("recognizes one randomized question, whose superiority was not shown (BL-044)", () => {
    expect(sites.filter((site) => evidenceFor(site).randomized !== "none")).toEqual(["colorectal"]);
    const trial = value("colorectal", "randomized, metastasectomy against control", "hazard-ratio-of-death");
    expect(trial).toMatchObject({ value: 0.93, interval: { least: 0.56, most: 1.56 } });
    const medians = evidenceFor("colorectal").figures.filter(({ group }) => group.startsWith("randomized to"));
    expect(medians.map((figure) => figure.value)).toEqual([42, 45.6]);
  });

  it("lists the pooled ratios one by one and no product of them (BL-034)", () => {
    const pooled = evidenceFor("colorectal").figures.filter(({ source }) => source.id === "gonzalez-2013");
    expect(pooled.map((figure) => figure.value)).toEqual([1.59, 2.04, 1.65, 1.91, 1.22]);
    for (const { interval, value: ratio } of pooled) {
      expect(interval?.least).toBeLessThan(ratio);
      expect(interval?.most).toBeGreaterThan(ratio);
    }
  });

  it.each([
    ["BL-031", "colorectal", "two or three metastases", "overall-survival", 56.2],
    ["BL-031", "colorectal", "two or three metastases", "recurrence-free-survival", 30.6],
    ["BL-032", "kidney", "complete resection, nodes positive", "overall-survival", 24.4],
    ["BL-033", "liver", "disease-free interval of 12 months or more", "overall-survival", 59.3],
  ] as const)("%s", (_id, site, group, measure, printed) => {
    expect(value(site, group, measure)?.value).toBe(printed);
  });

  it("never gives the whole series as the size of one of its groups, nor as operated on (osteosarcoma)", () => {
    const { figures } = evidenceFor("bone-sarcoma");
    expect(figures.map(({ value: percent, atYears, patients }) => [percent, atYears, patients])).toEqual([
      [50, 5, undefined],
      [5, 5, undefined],
    ]);
    for (const { group } of figures) {
      expect(group).toMatch(/ nodules?; of 52 with nodules in the lung, 24 of them operated on$/);
    }
  });

  it("has randomized evidence exactly where the level says so, and figures unless none were read", () => {
    for (const site of sites) {
      const { level, randomized, figures } = evidenceFor(site);
      expect(randomized === "none").toBe(level !== "randomized");
      expect(figures.length === 0).toBe(level === "none-read");
    }
  });

  it("refuses a site that is none", () => {
    expect(() => evidenceFor("lymph" as never)).toThrow(
      'Cannot find the evidence: the site must be one of colorectal, kidney, soft-tissue-sarcoma, bone-sarcoma, melanoma, breast, head-and-neck, germ-cell, liver, lung, blood, other, got "lymph"',
    );
  });

  it("sums the cohort of the trial to its 512 patients (x-sum-pulmicc)", () => {
    const [chosen, not] = evidenceFor("colorectal").figures.filter(({ source }) => source.id === "pulmicc-cohort-2021");
    expect(28 + (chosen?.patients ?? 0) + (not?.patients ?? 0) + 93).toBe(512);
  });
});
