import { expect, it } from "vitest";
import type { Candidate } from "../../src/case/candidate.ts";
import { statedFacts, statedPlaces, withFact } from "../../src/trials/withFact.ts";
import { article, caseOf } from "../candidacy/cases.ts";

it("states one fact and leaves the rest, and the case itself, as they were", () => {
  const before = structuredClone(article);
  const after = withFact(article, "lesions.1.depthMm", 12);
  expect(after.lesions?.[1]?.depthMm).toBe(12);
  expect(after.lesions?.[0]).toEqual(article.lesions?.[0]);
  expect(article).toEqual(before);
});

it("makes the parts on the way that are missing", () => {
  expect(withFact(caseOf({ chest: null }), "chest.nodes", "proven").chest).toEqual({ nodes: "proven" });
});

it("lists what is stated: a note, what is absent and an empty section are none", () => {
  const result = caseOf({
    lesions: [{ id: "a", note: "x" }, { id: null }, {}],
    chest: undefined,
    note: "y",
    patient: { homeOxygen: false, wish: {} },
    liver: {},
    lungs: { absentSince: null },
  });
  expect(statedFacts(result)).toEqual(["lesions.0.id", "patient.homeOxygen"]);
});

it("takes an empty list for a statement only where it means that there is none", () => {
  const lungs = { absentSegments: [], obstructedSegments: [] };
  expect(statedFacts(caseOf({ lungs, lesions: [{ adjacent: [] }], patient: { lungEvents: [] } }))).toEqual([
    "lungs.absentSegments",
    "lungs.obstructedSegments",
    "lesions.0.adjacent",
    "patient.lungEvents",
  ]);
  const empty = {
    lesions: [],
    staging: [],
    plan: { stages: [] },
    extrathoracic: { sites: [] },
    course: { systemic: [] },
  };
  expect(statedFacts(caseOf(empty))).toEqual([]);
});

it("counts a fact as stated where a part of it is, and the list of examinations never", () => {
  const places = statedPlaces(["plan.stages.0.order", "plan.intent", "patient.ecog", "staging.0.on"]);
  expect([...places].sort()).toEqual(
    ["patient", "patient.ecog", "plan", "plan.intent", "plan.stages", "plan.stages.0", "plan.stages.0.order"].concat([
      "staging.0",
      "staging.0.on",
    ]),
  );
});

it("begins a list that is not recorded with the entry a fact is stated in", () => {
  const header = { schema: "metastasectomy/1", asOf: "2026-11-24" } as const;
  for (const staging of [undefined, null]) {
    const candidate = { case: header, staging } as unknown as Candidate;
    expect(withFact(candidate, "staging.0.on", "2026-11-03").staging).toEqual([{ on: "2026-11-03" }]);
  }
});
