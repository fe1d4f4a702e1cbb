import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidacy } from "../../src/candidacy/candidacy.ts";
import * as table from "../../src/candidacy/candidacyPolicies.table.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import type { CaseFact } from "../../src/case/fact.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { trialValues } from "../../src/trials/trialValues.ts";
import { withFact } from "../../src/trials/withFact.ts";
import { anyCandidate } from "../candidacy/anyCandidate.ts";
import { caseOf } from "../candidacy/cases.ts";

const day = "2026-11-24";

/** A fact of every kind that is tried, in a case that has the lists it stands in. */
const paths = [
  ...[
    "nature",
    "course",
    "crossesFissure",
    "endobronchial",
    "lobe",
    "diameterMm",
    "depthMm",
    "pleuralSurface",
    "intersegmentalPlaneMm",
    "adjacent",
  ].map((field) => `lesions.0.${field}`),
  "lesions.0.adjacent.0.order",
  ...["primary.site", "primary.status", "primary.assessedOn", "staging"],
  ...["extrathoracic.state", "extrathoracic.sites", "extrathoracic.sites.0.state"],
  "extrathoracic.sites.0.treatableWithCurativeIntent",
  ...["nodes", "pleura", "lymphangitis", "lesionListComplete"].map((field) => `chest.${field}`),
  ...[
    "patient.ageYears",
    "patient.ecog",
    "patient.interstitialLungDisease",
    "patient.lungEvents",
    "patient.lungEvents.0.on",
  ],
  ...["lungFunction.measuredOn", "lungFunction.fev1PercentPredicted", "lungFunction.dlcoPercentPredicted"],
  ...[
    "lungs.absentSince",
    "liver.resectionPlanned",
    "liver.remnantPercent",
    "liver.parenchyma",
    "systemicAlternative.better",
  ],
  ...["plan.intent", "plan.surgeonStatement.completeResection"],
];

describe("the answers that are tried", () => {
  it.each(paths)("are legal in a case: %s", (path) => {
    const answers = trialValues(path as CaseFact, day);
    expect(answers.length).toBeGreaterThan(0);
    const bare = caseOf({
      lesions: [{ id: "a", adjacent: [{ structure: "vessel" }] }],
      extrathoracic: {
        state: path === "extrathoracic.state" ? null : "present",
        sites: path === "extrathoracic.state" ? null : [{}],
      },
      patient: { lungEvents: [{}] },
    });
    for (const answer of answers) {
      const read = parseCase(JSON.parse(JSON.stringify(withFact(bare, path as CaseFact, answer))));
      expect(read.ok ? [] : read.issues).toEqual([]);
    }
  });

  it("are an examination on the day of the meeting, and no pulmonary event or one on that day", () => {
    const regions = ["chest", "abdomen"];
    const tried = [
      { modality: "ct", on: day, regions },
      { modality: "endoscopy", on: day, regions },
    ];
    expect(trialValues("staging", day)).toEqual(tried.map((each) => [each]));
    expect(trialValues("staging.2", day)).toEqual(tried);
    expect(trialValues("patient.lungEvents", day)).toEqual([[], [{ on: day }]]);
  });

  it("are the same at every place of a list", () => {
    expect(trialValues("lesions.12.nature", day)).toBe(trialValues("lesions.0.nature", day));
  });

  it("are none where a fact is a list or a text of its own", () => {
    for (const path of ["lesions", "lesions.0.segments", "lesions.0.id", "plan.stages", "toString"]) {
      expect(trialValues(path as CaseFact, day)).toEqual([]);
    }
  });

  it.each(["patient.nothing", "primary.site.length", "case.absentReasons.byFact"])(
    "are none where no fact is: %s",
    (path) => {
      expect(trialValues(path as CaseFact, day)).toEqual([]);
    },
  );

  it("are those of a fact in a section that is required", () => {
    expect(trialValues("case.asOf" as CaseFact, day)).toEqual(["1900-01-01", day]);
  });
});

it("leave something to say of every fact a judgment needs, or it is a list or a name", () => {
  const untried = /^(lesions|plan\.stages|lesions\.\d+\.(segments|id|tissue)|lungs\.(absent|obstructed)Segments)$/;
  fc.assert(
    fc.property(anyCandidate, fc.constantFrom(...Object.values(table)), (candidate: Candidate, policy) => {
      const { needs, assumed } = candidacy(candidate, policy);
      for (const path of [...needs, ...assumed]) {
        if (!untried.test(path)) expect(trialValues(path, candidate.case.asOf), path).not.toEqual([]);
      }
    }),
  );
});

it("are both ends of a number, every grade of a short scale, and both ends of a long one", () => {
  const values = (fact: CaseFact) => trialValues(fact, "2026-11-24");
  expect(values("patient.heightCm")).toEqual([50, 250]);
  expect(values("patient.clinicalFrailtyScale")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(values("plan.stages.0.order")).toEqual([1, 20]);
  expect(values("lesions.0.adjacent.0.structure")).toContain("bronchus");
  expect(values("patient.homeOxygen")).toEqual([true, false]);
  expect(values("lesions.0.measuredOn")).toEqual(["1900-01-01", "2026-11-24"]);
});
