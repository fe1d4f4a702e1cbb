import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { segmentsOf } from "../../src/anatomy/segment.ts";
import type { Candidate } from "../../src/case/candidate.ts";
import type { CaseFact, FactPattern } from "../../src/case/fact.ts";
import { existing } from "../../src/internal/guards.ts";
import { parseCase } from "../../src/record/parseCase.ts";
import { trialValues } from "../../src/trials/trialValues.ts";
import { withFact } from "../../src/trials/withFact.ts";
import { article, patientWith, stated } from "./cases.ts";

const read = (folder: string): readonly Candidate[] =>
  readdirSync(folder)
    .filter((file) => /^[\w-]+\.json$/.test(file))
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Candidate);

/** A plan whose resections have volumes from CT. */
function withVolumes(candidate: Candidate): Candidate {
  const stages = existing(existing(candidate.plan).stages).map(({ resections, ...stage }) => ({
    ...stage,
    resections: existing(resections).map((each) => ({ ...each, removedVolumeMl: 90 })),
  }));
  return { ...candidate, plan: { ...candidate.plan, stages }, lungs: { totalVolumeMl: 5400 } } as unknown as Candidate;
}

const worked = read("docs/examples");

/** The worked patients, the traps, the article's patient and the same with everything stated; plans with volumes. */
export const meetingCases: readonly Candidate[] = [
  ...worked,
  ...worked.filter(({ plan }) => plan?.stages).map(withVolumes),
  ...read("test/traps"),
  article,
  stated,
  patientWith({
    chest: {
      nodes: "not-suspicious",
      stations: [{ station: "4R", shortAxisMm: 14, petAvid: true, tissue: "not-sampled" }, { tissue: "positive" }],
    },
  }),
  patientWith({ extrathoracic: { state: "present", sites: [{ state: "resected" }, { state: "growing" }] } }),
];

/** What the record accepts of a value, without what says nothing. */
export function accepted(value: unknown): Candidate | undefined {
  const found = parseCase(JSON.parse(JSON.stringify(value, (_, each) => each ?? undefined)));
  return found.ok ? found.value : undefined;
}

/** The facts that are changed; a verdict reads each of them, or a caution does. */
const changed: readonly FactPattern[] = [
  "patient.ageYears",
  "patient.ecog",
  "patient.clinicalFrailtyScale",
  "patient.interstitialLungDisease",
  "patient.homeOxygen",
  "patient.lungEvents",
  "patient.cardiac.coronaryDisease",
  "patient.cardiac.highRiskEvaluation",
  "primary.site",
  "primary.status",
  "primary.assessedOn",
  "staging",
  "staging.*.modality",
  "staging.*.on",
  "staging.*.regions",
  "staging.*.contrast",
  "extrathoracic.state",
  "extrathoracic.sites",
  "chest.nodes",
  "chest.pleura",
  "chest.lymphangitis",
  "chest.lesionListComplete",
  "lesions.*.nature",
  "lesions.*.course",
  "lesions.*.attenuation",
  "lesions.*.contour",
  "lesions.*.calcification",
  "lesions.*.diameterMm",
  "lesions.*.depthMm",
  "lesions.*.pleuralSurface",
  "lesions.*.crossesFissure",
  "lesions.*.endobronchial",
  "lesions.*.intersegmentalPlaneMm",
  "lesions.*.adjacent",
  "lungs.totalVolumeMl",
  "lungs.absentSegments",
  "course.localTreatments",
  "course.lesionSummary.count",
  "lungs.absentSince",
  "lungFunction.measuredOn",
  "lungFunction.fev1PercentPredicted",
  "lungFunction.dlcoPercentPredicted",
  "lungFunction.fev1FvcRatio",
  "liver.resectionPlanned",
  "liver.remnantPercent",
  "liver.parenchyma",
  "systemicAlternative.better",
  "plan.intent",
  "plan.operationOn",
  "plan.surgeonStatement.completeResection",
  "plan.surgeonStatement.toleratesOperation",
];

/** Values between the ends, where policies draw their lines. */
const between: Readonly<Partial<Record<FactPattern, readonly unknown[]>>> = {
  "lesions.*.adjacent": ["heart", "chest-wall", "esophagus"].map((structure) => [{ structure, relation: "invades" }]),
  "lungs.absentSegments": [[], segmentsOf("right-upper"), segmentsOf("left-lower")],
  "course.localTreatments": [
    [{ site: "left lower lobe", kind: "lobectomy", segmentsRemoved: 4 }],
    [{ site: "left lung", kind: "pneumonectomy" }],
    [{ kind: "wedge", segments: ["right-apical"] }],
  ],
  "lesions.*.diameterMm": [4, 9, 14, 22, 40],
  "lesions.*.depthMm": [0, 8, 19, 29, 31, 45],
  "lesions.*.intersegmentalPlaneMm": [4, 9, 11],
  "lungFunction.fev1PercentPredicted": [38, 46, 52, 60, 75],
  "lungFunction.dlcoPercentPredicted": [38, 46, 52, 60, 75],
  "lungFunction.fev1FvcRatio": [0.4, 0.6, 0.8],
  "liver.remnantPercent": [19, 22, 28, 35, 45],
};

/** A day up to 400 days before the meeting, or up to 60 after it for the operation. */
function someDay(asOf: string, back: number): string {
  return new Date(Date.parse(asOf) - back * 86_400_000).toISOString().slice(0, 10);
}

const change = fc.tuple(fc.constantFrom(...changed), fc.nat(), fc.nat(), fc.boolean());

/** A case as a meeting has it: one of those written down, with a few facts changed or taken away. */
export const anyMeetingCase: fc.Arbitrary<Candidate> = fc
  .tuple(fc.constantFrom(...meetingCases), fc.array(change, { maxLength: 6 }))
  .map(([candidate, changes]) =>
    changes.reduce((now, [pattern, at, pick, absent]) => {
      const list = pattern.startsWith("lesions.") ? now.lesions : now.staging;
      const path = pattern.replace("*", String(at % Math.max(1, list?.length ?? 1))) as CaseFact;
      const isDay = pattern.endsWith("On") || pattern.endsWith(".on") || pattern.endsWith("Since");
      const { asOf } = now.case;
      const day = pattern === "plan.operationOn" ? someDay(asOf, -(pick % 60)) : someDay(asOf, pick % 400);
      const values = isDay ? [day] : [...trialValues(path, asOf), ...(between[pattern] ?? [])];
      const value = absent && pick % 3 === 0 ? undefined : values[pick % values.length];
      return accepted(withFact(now, path, value)) ?? now;
    }, candidate),
  );
