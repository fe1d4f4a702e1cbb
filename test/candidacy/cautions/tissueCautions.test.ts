import { describe, expect, it } from "vitest";
import { existing } from "../../../src/internal/existing.ts";
import { article } from "../cases.ts";
import { cautionsOfCode } from "./cautions.ts";

const [first, second] = existing(article.lesions);
const of = (site: string, ...lesions: readonly unknown[]) =>
  cautionsOfCode("tissue-open", { primary: { ...article.primary, site }, lesions });
const indeterminate = { ...first, nature: "indeterminate" };
const facts = ["lesions.0.nature", "lesions.0.tissue"];

describe("a lesion nobody knows to be a metastasis", () => {
  it.each([
    ["head-and-neck", 25, 3],
    ["breast", undefined, undefined],
    ["kidney", 13, 16],
    ["melanoma", 9, 23],
    ["soft-tissue-sarcoma", 9, 23],
  ])(
    "alone, with a primary of site %s, is told with %s lung cancers to %s metastases (SAF-01)",
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

  it("asks for tissue of the only suspected lesion, and of the first one in breast cancer", () => {
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
