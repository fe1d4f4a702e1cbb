import { expect, it } from "vitest";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import { sidesLine } from "../../src/report/sidesLine.ts";
import { caseOf, patientWith } from "../candidacy/cases.ts";
import { contextOf, lines } from "./contexts.ts";

const lesions = [
  { id: "r", lobe: "right-lower" },
  { id: "l", lobe: "left-upper" },
];
const lobectomy = (id: string) => ({ resections: [{ lesions: [id], procedure: "lobectomy" }] });
const line = (fields: Readonly<Record<string, unknown>>) =>
  lines(sidesLine(contextOf(patientWith({ lesions, ...fields }))))
    .join("")
    .trim();

it("says what stays of each lung, and what that is called", () => {
  expect(line({ plan: { stages: [lobectomy("r")] } })).toBe("Segments remaining: right 5 of 10, left 9 of 9.");
  expect(line({ plan: { stages: [lobectomy("r")] }, lungs: { absentSegments: segmentsOf("right-upper") } })).toBe(
    "Segments remaining: right 2 of 10 (middle lobe alone), left 9 of 9.",
  );
  expect(line({ plan: { stages: [lobectomy("l")] }, lungs: { absentSegments: segmentsOf("left-lower") } })).toBe(
    "Segments remaining: right 10 of 10, left 0 of 9 (completion pneumonectomy).",
  );
  const gone = [...segmentsOf("left-lower"), ...segmentsOf("left-upper")];
  expect(
    line({ lesions: lesions.slice(0, 1), plan: { stages: [lobectomy("r")] }, lungs: { absentSegments: gone } }),
  ).toBe("Segments remaining: right 5 of 10 (only lung), left 0 of 9.");
});

it("says it after each stage", () => {
  const plan = {
    stages: [
      { ...lobectomy("r"), order: 1 },
      { ...lobectomy("l"), order: 2 },
    ],
  };
  expect(line({ plan })).toBe(
    "Segments remaining: after stage 1 right 5 of 10, left 9 of 9; after stage 2 right 5 of 10, left 4 of 9.",
  );
});

it("is absent where no lung is removed", () => {
  expect(sidesLine(contextOf(caseOf()))).toEqual([]);
});
