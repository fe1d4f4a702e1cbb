import { describe, expect, it } from "vitest";
import { review } from "../../src/board.ts";
import { caseFromFhir, reviewToFhir } from "../../src/fhir.ts";
import { bedChart } from "../../src/figures/bedChart.ts";
import { lungMap } from "../../src/figures/lungMap.ts";
import { reserveChart } from "../../src/figures/reserveChart.ts";
import { timeline } from "../../src/figures/timeline.ts";
import { thoracicRevisedCardiacRiskIndex } from "../../src/fitness.ts";
import {
  candidacy,
  chooseResection,
  countedUnitsPolicy,
  defaultResectionPolicy,
  documentPolicy,
  planResections,
  ppoAfterResection,
  ppoFromSubsegments,
  ppoFunction,
  resectionStatus,
} from "../../src/index.ts";
import { controlByOhri2012, tumorControl } from "../../src/radiotherapy.ts";
import { boardPage, tumorBoardBrief } from "../../src/report.ts";
import { article } from "../candidacy/cases.ts";

const reviewed = review(article);
const course = { fractions: 3, dosePerFraction: 18 } as never;

/** Every parameter whose fields may be left out: the call, with options that are valid, and how it names what is wrong. */
const doors: readonly (readonly [string, (options: never) => unknown, Readonly<Record<string, unknown>>])[] = [
  ["tumorBoardBrief", (options) => tumorBoardBrief(article, reviewed, options), { detail: "page" }],
  ["boardPage", (options) => boardPage(article, reviewed, options), { detail: "page", idPrefix: "b" }],
  ["review", (options) => review(article, documentPolicy, options), { sections: ["agenda"] }],
  ["lungMap", (options) => lungMap(article, reviewed, options), {}],
  ["timeline", (options) => timeline(article, reviewed, options), {}],
  ["reserveChart", (options) => reserveChart(article, reviewed, options), {}],
  ["bedChart", (options) => bedChart(article, reviewed, options), { lines: [], models: [] }],
  ["planResections", (options) => planResections([], options), { staging: "one-stage", firstSide: "left" }],
  ["its lungs", (lungs) => planResections([], { lungs }), { absent: ["right-apical"], obstructed: [] }],
  ["its reserve", (reserve) => planResections([], { reserve }), { facts: { fev1PercentPredicted: 60 } }],
  ["its withoutSurgery", (without) => planResections([{}], { withoutSurgery: without }), { modality: "ablation" }],
  ["its access", (access) => planResections([], { access }), { right: "VATS" }],
  ["its nodes", (nodes) => planResections([], { nodes }), { left: "sampling" }],
  ["its policy", (policy) => planResections([], { policy }), { ...countedUnitsPolicy }],
  ["candidacy's policy", (policy) => candidacy(article, policy), { ...documentPolicy }],
  ["chooseResection's policy", (policy) => chooseResection({}, policy), { ...defaultResectionPolicy }],
  ["resectionStatus's policy", (policy) => resectionStatus([], policy), { id: "x", microscopicUpToMm: 1 }],
  ["ppoFunction", (options) => ppoFunction(80 as never, 3 as never, options), { functioning: 18 }],
  ["ppoAfterResection", (lungs) => ppoAfterResection(80 as never, [], lungs), { absent: [], obstructed: [] }],
  ["ppoFromSubsegments", (options) => ppoFromSubsegments(80 as never, 3 as never, options), { obstructed: 2 }],
  ["thoracicRevisedCardiacRiskIndex", (options) => thoracicRevisedCardiacRiskIndex({}, "lobectomy", options), {}],
  ["controlByOhri2012", (options) => controlByOhri2012(course, 2 as never, options), { courseDays: 5 }],
  ["tumorControl", (facts) => tumorControl(course, 2 as never, facts), { group: "colorectal", courseDays: 5 }],
  ["caseFromFhir", (options) => caseFromFhir([], options), { asOf: "2026-11-24" }],
  ["reviewToFhir", (options) => reviewToFhir(article, reviewed, options), { subject: "Patient/1" }],
];

describe.each(doors)("%s", (_name, call, valid) => {
  it("takes what there is", () => {
    expect(() => call(valid as never)).not.toThrow();
  });

  it.each([...Object.keys(valid), "toString"].map((name) => `${name}s`))("refuses %s, and names it", (name) => {
    const asked = () => call({ ...valid, [name]: undefined } as never);
    expect(asked).toThrow(RangeError);
    expect(asked).toThrow(new RegExp(`^Cannot .+: .+ must be (one of .*|functioning), got "${name}"$`));
  });
});
