import { expect, it } from "vitest";
import { sidesByStage } from "../../src/board/sidesByStage.ts";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import { caseOf, patientWith } from "../candidacy/cases.ts";

const sides = (fields: Readonly<Record<string, unknown>>) => {
  const candidate = patientWith(fields);
  return sidesByStage(candidate, candidacy(candidate));
};
const lesions = [
  { id: "r", lobe: "right-upper" },
  { id: "l", lobe: "left-lower" },
];
const lobectomy = (id: string) => ({ resections: [{ lesions: [id], procedure: "lobectomy" }] });

it("follows the stages in their order, with what left before them", () => {
  const plan = {
    stages: [
      { ...lobectomy("l"), side: "left", order: 2 },
      { ...lobectomy("r"), side: "right", order: 1 },
    ],
  };
  expect(sides({ lesions, plan, lungs: { absentSegments: ["left-superior-lingular"] } })).toEqual([
    {
      stage: 1,
      lungs: [
        { side: "right", whole: 10, before: 10, left: { least: 7, most: 7 } },
        { side: "left", whole: 9, before: 8, left: { least: 8, most: 8 } },
      ],
    },
    {
      stage: 0,
      lungs: [
        { side: "right", whole: 10, before: 10, left: { least: 7, most: 7 } },
        { side: "left", whole: 9, before: 8, left: { least: 4, most: 4 } },
      ],
    },
  ]);
});

it("has one entry without a stage for a plan of one, and none where nothing is removed", () => {
  const [only, ...others] = sides({ lesions, plan: { stages: [lobectomy("r")] } }) ?? [];
  expect(only).not.toHaveProperty("stage");
  expect(only?.lungs.map(({ left }) => left.least)).toEqual([7, 9]);
  expect(others).toEqual([]);
  expect(sidesByStage(caseOf(), candidacy(caseOf()))).toBeUndefined();
});
