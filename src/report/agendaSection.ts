import type { AgendaEntry, AgendaItem, AgendaOutcome } from "../board/boardAgenda.ts";
import type { Review } from "../board/review.ts";
import type { CaseFact } from "../case/fact.ts";
import type { BoardMember, CasePart } from "../case/factOwner.ts";
import { factLabel } from "../words/factLabel.ts";
import { capital, listed, quoted, spoken } from "../words/format.ts";
import type { LesionName } from "../words/sentences.ts";
import { biomarkersAsked } from "./evidenceSection.ts";

const memberWords: Readonly<Record<BoardMember, string>> = {
  radiologist: "radiologist",
  pathologist: "pathologist",
  "medical-oncologist": "medical oncologist",
  "radiation-oncologist": "radiation oncologist",
  pulmonologist: "pulmonologist",
  anesthesiologist: "anesthesiologist",
  surgeon: "surgeon",
  patient: "patient",
};

const partWords: Readonly<Record<CasePart, string>> = {
  lesions: "the lesions",
  "lesions.*.tissue": "tissue of a lesion",
  "lesions.*.endobronchial": "what the airways look like",
  "lesions.*.previousRadiation": "earlier radiation",
  staging: "imaging",
  extrathoracic: "disease outside the chest",
  "extrathoracic.sites.*.treatableWithCurativeIntent": "what can be treated there",
  chest: "nodes and pleura",
  "patient.interstitialLungDisease": "interstitial lung disease",
  liver: "the liver",
  "liver.parenchyma": "the state of the liver",
  "liver.resectionPlanned": "whether the liver is operated on",
  primary: "the primary tumor",
  "primary.histology": "histology",
  "primary.biomarkers": "biomarkers",
  course: "the course",
  systemicAlternative: "the systemic alternative",
  "patient.lungEvents": "pulmonary events",
  "patient.homeOxygen": "home oxygen",
  patient: "the general state",
  lungFunction: "lung function",
  exercise: "exercise tests",
  lungs: "what is missing in the lungs",
  "lungs.totalVolumeMl": "the volume of the lungs",
  "lungs.emphysema": "emphysema",
  "plan.intent": "what the operation is for",
  "plan.stages": "the plan",
  "plan.otherTreatment": "what is treated without surgery",
  plan: "a statement on the operation",
  "patient.ageYears": "the age",
  "patient.wish": "the wish",
};

const effects: Readonly<Record<AgendaItem["for"] | "stated", string>> = {
  stated: "What is stated leaves the verdict open",
  verdict: "Owes, and it could change the verdict",
  assumed: "Taken as normal, not stated",
  cost: "Owes, and it would narrow the cost",
  sections: "Owes, for the sections beside the criteria",
};

const outcomeWords: Readonly<Record<AgendaOutcome["verdict"], string>> = {
  candidate: "meets",
  "not-candidate": "does not meet",
  undetermined: "cannot be judged",
  "outside-scope": "outside the scope",
};

/** Tells who has supplied what, who still owes what, and which answer alone would change the verdict. */
export function agendaSection({ agenda, absentReasons, wish, evidence }: Review, name: LesionName): readonly string[] {
  if (agenda === undefined) return [];
  const biomarkers = evidence === undefined ? [] : biomarkersAsked(evidence);
  // A wish against surgery is the first sentence of the page, with what matters to the patient.
  const first = wish?.surgery === "declines" || wish?.surgery === "prefers-not";
  return [
    "## The agenda",
    "",
    "In brackets the verdict that an answer alone, all else as it is, gives or can give.",
    "",
    ...agenda.flatMap((entry) => [
      `- **${capital(memberWords[entry.member])}** ${suppliedBy(entry)}.`,
      ...(entry.goals === undefined || first ? [] : [`  - What matters to the patient: ${quoted(entry.goals)}.`]),
      ...(["stated", "verdict", "assumed", "cost", "sections"] as const).flatMap((reason) => {
        const items = entry.owes.filter((item) => (item.again ? "stated" : item.for) === reason);
        return items.length === 0 ? [] : [`  - ${effects[reason]}: ${owed(items, absentReasons, biomarkers, name)}.`];
      }),
    ]),
  ];
}

/** Names facts with the effect of their answers; the same fact of several lesions, or scans, stands once. */
function owed(
  items: readonly AgendaItem[],
  absent: Review["absentReasons"],
  biomarkers: readonly string[],
  name: LesionName,
): string {
  const groups = new Map<string, { path: CaseFact; lesions: string[]; notes: string }>();
  for (const { path, outcomes } of items) {
    const why = absent?.[path];
    const told = [
      ...outcomes.map(outcomeTold),
      ...(path === "primary.biomarkers" && biomarkers.length > 0 ? [listed(biomarkers)] : []),
      ...(why === undefined ? [] : [`${spoken(why)}, not asked for again`]),
    ];
    const notes = told.length === 0 ? "" : ` (${told.join("; ")})`;
    const key = path.replace(/^(lesions|staging)\.\d+/, "") + notes;
    const group = groups.get(key) ?? { path, lesions: [], notes };
    factLabel(path, (lesion) => String(group.lesions.push(name(lesion))));
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ path, lesions, notes }) => factLabel(path, () => listed(lesions)) + notes)
    .join("; ");
}

function suppliedBy({ supplied }: AgendaEntry): string {
  return supplied.length === 0
    ? "has supplied nothing yet"
    : `has supplied ${listed(supplied.map((part) => partWords[part]))}`;
}

function outcomeTold({ verdict, answers }: AgendaOutcome): string {
  return answers.length === 0 ? outcomeWords[verdict] : `${listed(answers.map(spoken))}: ${outcomeWords[verdict]}`;
}
