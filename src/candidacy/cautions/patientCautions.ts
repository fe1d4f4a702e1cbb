import { holdsDrug } from "../../biology/drugClass.ts";
import type { Candidate } from "../../case/candidate.ts";
import { judging } from "../../case/requireCase.ts";
import { kitazawa2021, korst1998, pennathur2021, sato2015 } from "../../evidence/sources/candidacy.table.ts";
import { niceNg122Guideline } from "../../evidence/sources/fitness.table.ts";
import { meetsThreshold } from "../../evidence/threshold.ts";
import { satoPoints } from "../../fitness/satoScore.ts";
import { thrcriCreatinine } from "../../fitness/thoracicRevisedCardiacRiskIndex.ts";
import { requireNumber } from "../../internal/guards.ts";
import type { OperationPlan } from "../../plan/plannedOperations.ts";
import type { Caution } from "../caution.ts";
import { frailtyFrom, infarctionDays } from "../cautionLimits.table.ts";
import { obstructionAtLobectomy } from "../obstruction.ts";

type Read = Pick<Candidate, "patient" | "lungFunction" | "course" | "lungs">;

const cardiacRisks = [
  "patient.cardiac.coronaryDisease",
  "patient.cardiac.strokeOrTia",
  "patient.cardiac.creatinineUmolPerL",
] as const;

/** Names what marks a patient as of high risk and no criterion uses. */
export function patientCautions(
  { patient, lungFunction, course, lungs }: Read,
  plan: OperationPlan,
): readonly Caution[] {
  const {
    homeOxygen,
    clinicalFrailtyScale: scale,
    cardiac,
    ecog,
    interstitialLungDisease: finding,
    sex,
  } = patient ?? {};
  const found: Caution[] = [];
  const source = pennathur2021;
  if (homeOxygen === true) {
    found.push({ code: "home-oxygen", facts: ["patient.homeOxygen"], standing: "primary", source });
  }
  if (scale != null) {
    requireNumber(judging, "clinicalFrailtyScale", scale, 1, 9, true);
    const facts = ["patient.clinicalFrailtyScale"] as const;
    const { value, standing } = frailtyFrom;
    if (scale >= value) found.push({ code: "frailty", facts, standing, source, scale, threshold: frailtyFrom });
  }
  // The surgeon's statement may settle the reserve; the grade is named all the same.
  if (ecog != null && ecog > 2) {
    found.push({ code: "performance-status", facts: ["patient.ecog"], standing: "convention", ecog });
  }
  const { highRiskEvaluation, coronaryDisease, strokeOrTia, creatinineUmolPerL } = cardiac ?? {};
  const renal = creatinineUmolPerL != null && meetsThreshold(creatinineUmolPerL, thrcriCreatinine);
  // NICE counts from three risk factors; the three a case holds are those of the cardiac index, by convention.
  const threeRisks = coronaryDisease === true && strokeOrTia === true && renal;
  if (highRiskEvaluation === true || threeRisks) {
    const facts = threeRisks ? cardiacRisks : (["patient.cardiac.highRiskEvaluation"] as const);
    found.push({ code: "high-risk-heart", facts, standing: "secondary", source: niceNg122Guideline, threeRisks });
  }
  if (coronaryDisease === true) {
    const facts = ["patient.cardiac.coronaryDisease"] as const;
    const { standing, source } = infarctionDays;
    found.push({ code: "infarction-not-recorded", facts, standing, source, threshold: infarctionDays });
  }
  if (finding === "suspected" || finding === "present") {
    const procedures = plan.operations.map(({ procedure }) => procedure);
    const known = procedures.length > 0 && !procedures.includes("undetermined");
    const score = satoPoints({
      male: sex == null ? undefined : sex === "male",
      moreThanWedge:
        procedures.some((each) => each !== "wedge" && each !== "undetermined") || (known ? false : undefined),
      // A steroid that is not named may have been given all the same.
      steroids: course?.systemic?.some((each) => each.ongoing === true && holdsDrug(each, "steroid")) || undefined,
    });
    const facts = ["patient.interstitialLungDisease", "patient.sex", "plan.stages", "course.systemic"] as const;
    found.push({ code: "interstitial-lung-disease", facts, standing: "primary", source: sato2015, finding, score });
  }
  const obstruction = obstructionAtLobectomy(plan.operations, lungFunction);
  if (obstruction) {
    const facts = ["lungFunction.fev1PercentPredicted", obstruction.fact] as const;
    const { fev1, ratio } = obstruction;
    found.push({ code: "emphysema", facts, standing: "primary", source: korst1998, fev1, ratio });
  } else if (lungs?.emphysema?.present === true) {
    const facts = ["lungs.emphysema.present"] as const;
    found.push({ code: "emphysema", facts, standing: "primary", source: kitazawa2021 });
  }
  return found;
}
