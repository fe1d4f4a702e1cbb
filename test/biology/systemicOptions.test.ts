import { describe, expect, it } from "vitest";
import { systemicOptions } from "../../src/biology/systemicOptions.ts";

const marker = (name: string | undefined, result: string | undefined) => [{ name, result }];

describe("systemicOptions", () => {
  it.each([
    ["melanoma", "checkpoint-inhibitor-before-metastasectomy", "primary", "melanoma-checkpoint-2020"],
    ["germ-cell", "chemotherapy-before-resection-of-residual-masses", "primary", "germ-cell-series"],
  ] as const)("%s: %s", (primarySite, code, standing, source) => {
    expect(systemicOptions({ primarySite })).toMatchObject([
      { code, concerns: "met", needs: [], standing, source: { id: source } },
    ]);
  });

  it.each([
    [marker("MSI", "MSI-H"), "met"],
    [marker("MSI", "msi high"), "met"],
    [marker("mismatch repair", "dMMR"), "met"],
    [marker("MMR", "deficient"), "met"],
    [marker("MSI", "MSS"), "unmet"],
    [marker("MSI", "MSI-L"), "unmet"],
    [marker("MMR", "pMMR"), "unmet"],
    [marker("MMR", "proficient"), "unmet"],
    [[...marker("MSI", "MSS"), ...marker("MMR", "dMMR")], "unknown"],
    [marker("mismatch repair", "proficient"), "unmet"],
    [marker("mismatch repair", "deficient"), "met"],
    [marker("mismatch repair", "not deficient"), "unknown"],
    [marker("microsatellites", "stable"), "unmet"],
    [marker("MSI", "stable"), "unmet"],
    [marker("microsatellites", "unstable"), "met"],
    [marker("BRAF", "V600E"), "unknown"],
    [marker(undefined, undefined), "unknown"],
    [[], "unknown"],
    [undefined, "unknown"],
  ])("colorectal cancer with %o: %s", (biomarkers, concerns) => {
    expect(systemicOptions({ primarySite: "colorectal", biomarkers })).toMatchObject([
      {
        code: "checkpoint-inhibitor-first-if-mismatch-repair-deficient",
        concerns,
        needs: concerns === "unknown" ? ["primary.biomarkers"] : [],
        standing: "primary",
        source: { id: "keynote-177" },
      },
    ]);
  });

  it.each([
    ["clear cell carcinoma", "met"],
    ["ccRCC", "met"],
    ["clear-cell", "met"],
    ["non-clear cell", "unmet"],
    ["non clear cell", "unmet"],
    ["papillary", "unmet"],
    ["chromophobe", "unmet"],
    ["collecting duct", "unmet"],
    ["medullary", "unmet"],
    ["carcinoma", "unknown"],
    [undefined, "unknown"],
  ])("kidney cancer, %s: %s", (histology, concerns) => {
    expect(systemicOptions({ primarySite: "kidney", histology })).toMatchObject([
      {
        code: "adjuvant-pembrolizumab-after-resection",
        concerns,
        needs: concerns === "unknown" ? ["primary.histology"] : [],
        standing: "secondary",
        source: { id: "keynote-564" },
      },
    ]);
  });

  it("has none for other primaries and none without one", () => {
    expect(systemicOptions({ primarySite: "breast" })).toEqual([]);
    expect(systemicOptions({})).toEqual([]);
  });

  it.each([
    [null, "the facts must be an object with named fields, got null"],
    [{ biomarkers: "MSI" }, 'biomarkers must be a list, got "MSI"'],
  ])("refuses %o", (wrong, message) => {
    expect(() => systemicOptions(wrong as never)).toThrow(`Cannot list systemic options: ${message}`);
  });
});
