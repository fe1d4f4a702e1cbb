import { expect, it } from "vitest";
import { article, lineOf, ours, read, sides, within } from "../../src/board/localArgument.ts";
import { largestInAblationSeries } from "../../src/board/localTreatmentSizes.table.ts";
import { metastasectomyArticle, thomford1965 } from "../../src/evidence/sources/candidacy.table.ts";

it("has the source of an argument and its basis", () => {
  const detail = { code: "repeatable" } as const;
  expect(article(detail)).toEqual({ ...detail, standing: "teaching-text", source: metastasectomyArticle });
  expect(read(detail, thomford1965, "secondary")).toEqual({ ...detail, standing: "secondary", source: thomford1965 });
  expect(ours(detail)).toEqual({ ...detail, standing: "convention" });
});

it("keeps the arguments that hold", () => {
  const detail = ours({ code: "grows-inside-airway" });
  expect(sides([false, detail, undefined], [undefined, false])).toEqual({ arguments: [detail], objections: [] });
});

it("compares a diameter with a limit, the limit itself on the side of the source", () => {
  expect([34, 35, 36, undefined].map((mm) => within(mm, largestInAblationSeries))).toEqual([
    true,
    true,
    false,
    undefined,
  ]);
  const { source, standing } = largestInAblationSeries;
  expect(lineOf(largestInAblationSeries)).toEqual({ threshold: largestInAblationSeries, source, standing });
});
