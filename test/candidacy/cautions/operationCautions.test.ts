import { describe, expect, it } from "vitest";
import { type LobeName, lobesOf } from "../../../src/anatomy/lobe.ts";
import { segmentsOf } from "../../../src/anatomy/segment.ts";
import { candidacy } from "../../../src/candidacy/candidacy.ts";
import { existing } from "../../../src/internal/guards.ts";
import { plannedExtent } from "../../../src/plan/plannedExtent.ts";
import { article, hilar, patientWith } from "../cases.ts";
import { cautions } from "./cautions.ts";

const left = lobesOf("left").flatMap((lobe) => segmentsOf(lobe));
const named = ["pneumonectomy", "completion-pneumonectomy", "only-lung", "lone-middle-lobe"];
const of = (fields: Readonly<Record<string, unknown>>) => cautions(fields).filter(({ code }) => named.includes(code));
const upper = { ...hilar, id: "up", lobe: "left-upper", segments: ["left-anterior"] };
const whole = (side?: string) => ({
  stages: [{ side, resections: [{ lesions: side ? ["up"] : ["elsewhere"], procedure: "pneumonectomy" }] }],
});

describe("what an operation makes of a lung", () => {
  it("is a completion pneumonectomy where the rest of the lung left before", () => {
    const fields = { lesions: [upper], lungs: { absentSegments: segmentsOf("left-lower") } };
    expect(of(fields)).toMatchObject([
      {
        code: "completion-pneumonectomy",
        side: "left",
        facts: ["plan.stages", "lungs.absentSegments"],
        series: [
          { deaths: 1, patients: 38, population: "lung-metastases" },
          { deaths: 2, patients: 12, population: "lung-metastases" },
          { deaths: 7, patients: 29, population: "lung-cancer" },
        ],
      },
    ]);
    const candidate = patientWith(fields);
    expect(plannedExtent(candidacy(candidate).plan, candidate)).toBe("pneumonectomy");
    expect(plannedExtent(candidacy(candidate).plan)).toBe("lobectomy");
  });

  it("is a completion pneumonectomy where an earlier stage of the plan takes part of the lung", () => {
    const lower = { ...upper, id: "low", lobe: "left-lower", segments: undefined };
    const lobectomyOf = (lobe: string, lesion: string) => ({ lobe, procedure: "lobectomy", lesions: [lesion] });
    const first = [lobectomyOf("left-upper", "up")];
    const second = [lobectomyOf("left-lower", "low")];
    const inStages = of({ lesions: [upper, lower], plan: { stages: [{ resections: first }, { resections: second }] } });
    expect(inStages).toMatchObject([{ code: "completion-pneumonectomy", side: "left" }]);
    const atOnce = of({ lesions: [upper, lower], plan: { stages: [{ resections: [...first, ...second] }] } });
    expect(atOnce).toMatchObject([{ code: "pneumonectomy", side: "left" }]);
  });

  it("is a pneumonectomy where the whole lung leaves", () => {
    expect(of({ lesions: [upper], plan: whole("left") })).toMatchObject([
      {
        code: "pneumonectomy",
        side: "left",
        source: { id: "sts-2019" },
        series: [{ patients: 133 }, { patients: 55 }],
      },
    ]);
    const [nowhere] = of({ lesions: [upper], plan: whole() });
    expect(nowhere).toMatchObject({ code: "pneumonectomy" });
    expect(nowhere).not.toHaveProperty("side");
  });

  it("is an operation on the only lung where the other is gone, and the largest one is named", () => {
    const lungs = { absentSegments: left };
    expect(of({ lesions: [hilar], lungs })).toMatchObject([
      { code: "only-lung", side: "right", procedure: "lobectomy" },
    ]);
    expect(of({ lesions: [hilar, existing(article.lesions)[0]], lungs })).toMatchObject([{ procedure: "lobectomy" }]);
    expect(of({ lesions: [existing(article.lesions)[0]], lungs })).toMatchObject([{ procedure: "wedge" }]);
  });

  it("is an operation on the only lung where the other is wholly obstructed, or gone and obstructed in parts", () => {
    const [one, ...others] = left;
    for (const lungs of [{ obstructedSegments: left }, { absentSegments: [one], obstructedSegments: others }])
      expect(of({ lesions: [hilar], lungs })).toMatchObject([{ code: "only-lung", side: "right" }]);
    expect(of({ lesions: [hilar], lungs: { obstructedSegments: others } })).toStrictEqual([]);
  });

  it.each<readonly [string, readonly LobeName[], readonly LobeName[]]>([
    ["before", ["right-upper", "right-lower"], []],
    ["with the plan", [], ["right-upper", "right-lower"]],
    ["by an earlier operation and the plan", ["right-lower"], ["right-upper"]],
  ])("leaves the middle lobe alone: both its neighbors leave %s", (_, gone, taken) => {
    const lungs = { absentSegments: gone.flatMap((lobe) => segmentsOf(lobe)) };
    const lesions = taken.map((lobe) => ({ ...hilar, id: lobe, lobe, segments: segmentsOf(lobe).slice(0, 1) }));
    const resections = taken.map((lobe) => ({ lesions: [lobe], procedure: "lobectomy" }));
    const plan = { stages: [{ side: "right", resections }] };
    const facts = ["plan.stages", "lungs.absentSegments"];
    expect(of({ lesions: [...lesions, upper], lungs, plan })).toStrictEqual([
      { code: "lone-middle-lobe", facts, standing: "convention" },
    ]);
    const [, ...fewer] = lungs.absentSegments;
    if (fewer.length > 0)
      expect(of({ lesions: [...lesions, upper], lungs: { absentSegments: fewer }, plan })).toEqual([]);
  });

  it("is nothing of that kind in the article's patient", () => {
    expect(of({})).toStrictEqual([]);
  });
});
