import { describe, expect, it } from "vitest";
import { candidacy } from "../../../src/candidacy/candidacy.ts";
import { documentPolicy, strictPolicy } from "../../../src/candidacy/candidacyPolicies.table.ts";
import { existing } from "../../../src/internal/guards.ts";
import { article, patientWith } from "../cases.ts";
import { cautionsOfCode } from "./cautions.ts";

const [first, second] = existing(article.lesions);
const of = (site: string, ...lesions: readonly unknown[]) =>
  cautionsOfCode("tissue-open", { primary: { ...article.primary, site }, lesions });
const indeterminate = { ...first, nature: "indeterminate" };
const facts = ["lesions.0.nature", "lesions.0.tissue"];

describe("a lesion not known to be a metastasis", () => {
  it.each([
    ["head-and-neck", 25, 3],
    ["breast", undefined, undefined],
    ["kidney", 13, 16],
    ["melanoma", 9, 23],
    ["soft-tissue-sarcoma", 9, 23],
  ])(
    "alone, with a primary of site %s, is reported with %s lung cancers to %s metastases (SAF-01)",
    (site, lungCancer, metastasis) => {
      const [caution] = of(site, indeterminate);
      expect(caution).toMatchObject({ facts, asks: ["lesions.0.nature"] });
      if (lungCancer === undefined) expect(caution).not.toHaveProperty("counts");
      else expect(caution).toMatchObject({ source: { id: "quint-2000" }, counts: { lungCancer, metastasis } });
    },
  );

  it("says that of colorectal cancer the colon alone was counted, and has no count for the liver", () => {
    expect(of("colorectal", indeterminate)).toMatchObject([
      { counts: { lungCancer: 13, metastasis: 16, only: "colon" } },
    ]);
    expect(of("liver", indeterminate)[0]).toStrictEqual({
      code: "tissue-open",
      facts,
      asks: ["lesions.0.nature"],
      standing: "convention",
      lesion: 0,
      question: "single",
    });
  });

  it("needs tissue of the only suspected lesion, and of the first one in breast cancer", () => {
    expect(of("colorectal", first)).toMatchObject([
      { question: "single-without-tissue", asks: ["lesions.0.tissue"], source: { id: "nice-ng151" } },
    ]);
    expect(of("breast", first, second)).toMatchObject([
      { question: "breast-without-tissue", source: { id: "abc-tissue-2017" }, standing: "secondary" },
    ]);
  });

  it("is none where two are suspected, or none is listed", () => {
    expect(of("colorectal", first, second)).toStrictEqual([]);
    expect(cautionsOfCode("tissue-open", { lesions: undefined })).toStrictEqual([]);
  });
});

describe("a metastasis that is proven, without tissue recorded of any lesion", () => {
  const proven = { ...first, nature: "proven-metastasis" };
  const resultOf = (...lesions: readonly unknown[]) => cautionsOfCode("proven-without-tissue", { lesions });

  it("is named once, and changes no verdict", () => {
    const expected = [{ code: "proven-without-tissue", facts, standing: "convention", lesion: 0 }];
    expect(resultOf(proven)).toStrictEqual(expected);
    expect(resultOf(proven, { ...second, nature: "proven-metastasis" })).toStrictEqual(expected);
    expect(resultOf(second, { ...proven, tissue: {} })).toMatchObject([{ lesion: 1 }]);
    for (const policy of [documentPolicy, strictPolicy]) {
      const verdict = (tissue?: object) => {
        const { verdict, needs } = candidacy(patientWith({ lesions: [{ ...proven, tissue }] }), policy);
        return { verdict, needs };
      };
      expect(verdict()).toStrictEqual(verdict({ method: "needle biopsy" }));
    }
  });

  it("is none where tissue of one lesion is recorded, or none is proven", () => {
    expect(resultOf(proven, { ...second, tissue: { result: "adenocarcinoma" } })).toStrictEqual([]);
    expect(resultOf({ ...proven, tissue: { on: "2026-11-01" } })).toStrictEqual([]);
    expect(resultOf(first, second)).toStrictEqual([]);
    expect(resultOf()).toStrictEqual([]);
  });
});
