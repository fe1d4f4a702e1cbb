import { expect, it } from "vitest";
import { review } from "../../src/board/review.ts";
import { cautionLines, cautionSection } from "../../src/report/cautionLines.ts";
import { article, patientWith } from "../candidacy/cases.ts";
import { contextOf, lines } from "./contexts.ts";

const tissue = (lobes: readonly string[]) =>
  patientWith({
    lesions: lobes.map((lobe, at) => ({ id: `n${at}`, lobe, diameterMm: 9, tissue: { result: "necrosis" } })),
  });

it("says once what holds of several lesions alike, and names the others", () => {
  const [said, ...rest] = cautionLines(contextOf(tissue(["left-upper", "left-upper", "right-lower"]))).filter((line) =>
    line.includes("tissue was taken"),
  );
  expect(rest).toEqual([]);
  expect(said).toBe(
    'Lesion "n0" may not be a metastasis: tissue was taken, but its nature is not recorded as proven. The same applies to lesion "n1", lesion "n2".',
  );
});

it("keeps apart what differs in more than the lesion", () => {
  const near = (distanceMm: number) => ({
    code: "near-convention",
    lesion: 0,
    convention: "fissure",
    measuredMm: distanceMm,
  });
  const base = review(article);
  const cautions = [near(1), near(2)].map((each) => ({ ...each, requiredMm: 0, facts: [], standing: "convention" }));
  const context = contextOf(article, { candidacy: { ...base.candidacy, cautions: cautions as never } });
  expect(cautionLines(context)).toHaveLength(2);
});

it("says of a benign pattern alone that the lesion grows", () => {
  const growing = patientWith({ lesions: [{ id: "n0", lobe: "left-upper", course: "growing" }, { id: "n1" }] });
  const base = review(growing);
  const said = (...codes: readonly string[]) => {
    const cautions = codes.map((code, lesion) => ({ code, lesion, facts: [], standing: "convention" }));
    return cautionLines(contextOf(growing, { candidacy: { ...base.candidacy, cautions } }));
  };
  expect(said("benign-pattern", "benign-pattern")).toEqual([
    'Lesion "n0" has a smooth solid form on the pleura or a fissure that is most often benign, yet lesion "n0" grows. The same applies to lesion "n1".',
  ]);
  expect(said("proven-without-tissue").join()).toMatch(/^Lesion "n0" is recorded as proven[^,]*, [^,]*\.$/);
});

it("names as many lesions as the page has room for", () => {
  const crowded = cautionLines(contextOf(tissue(Array(9).fill("left-upper")))).join(" ");
  expect(crowded).toContain('The same applies to lesion "n1", lesion "n2", lesion "n3", 5 more in the appendix.');
});

it("has every caution in the appendix in full, with all lesions, source and basis", () => {
  const context = contextOf(
    patientWith({
      ...tissue(Array(9).fill("left-upper")),
      lungFunction: { measuredOn: "2026-06-10", fev1PercentPredicted: 92, dlcoPercentPredicted: 81 },
    }),
  );
  const [heading, ...said] = lines(cautionSection(context));
  expect(heading).toBe("## Cautions, each with its source");
  expect(said.join("\n")).toMatch(/lesion "n7", lesion "n8"\. (\[\d+\] )?\(/);
  expect(said.find((line) => line.includes("of a consensus statement"))).toMatch(
    /contraindication\. \[\d+\] \(secondary\b/,
  );
  expect(cautionSection(contextOf(article))).toEqual([]);
});
