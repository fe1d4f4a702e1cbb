import type { LesionAnnex } from "../board/radiotherapyAnnex.ts";
import type { Regimen } from "../radiotherapy/regimens.table.ts";
import type { Point } from "../radiotherapy/schedule.ts";
import type { AnnexQuestion, AnnexSchedule } from "../radiotherapy/schedulesPublishedFor.ts";
import { capital, decimals, listed, spoken } from "../words/format.ts";
import type { LesionName } from "../words/sentences.ts";
import { standingWords } from "../words/words.ts";
import { numbered, type Sources } from "./sources.ts";

const questionWords: Readonly<Record<AnnexQuestion["code"], string>> = {
  "interstitial-lung-disease": "interstitial lung disease",
  "earlier-radiation": "earlier radiation",
  "contact-with-airway-or-esophagus": "contact with airway or esophagus",
  "growth-inside-airway": "growth inside an airway",
};

const conditionWords: Readonly<Record<NonNullable<Regimen["when"]>, string>> = {
  "parenchyma-all-round": "lung all round",
  "broad-chest-wall-contact": "broad contact with the chest wall",
  "chest-wall-contact": "contact with the chest wall",
  "long-life-expectancy": "long life expectancy",
  "esophagus-limit-not-kept": "limit of the esophagus not kept",
  "near-esophagus": "near the esophagus",
  "four-to-ten-metastases": "four to ten metastases",
  "no-endobronchial-growth": "no growth inside an airway",
};

const roleWords: Readonly<Record<Regimen["role"], string>> = {
  studied: "studied",
  guideline: "guideline",
  "control-arm": "control arm",
};

const pointWords: Readonly<Record<Point, string>> = {
  isocenter: "isocenter",
  "target-edge": "edge",
  "target-maximum": "maximum",
};

/** Lists what is published about irradiating each lesion. None of it is a prescription, none of it is ranked. */
export function annexSection(
  annex: readonly LesionAnnex[] | undefined,
  sources: Sources,
  name: LesionName,
): readonly string[] {
  if (annex === undefined) return [];
  const tables = new Map<string, { title: string; lesions: string[]; schedules: readonly AnnexSchedule[] }>();
  for (const { lesion, published } of annex) {
    for (const { zone, schedules } of published) {
      const key = [zone, ...schedules.map(({ regimen, needs }) => regimen.id + needs.length)].join();
      const table = tables.get(key) ?? { title: capital(zone), lesions: [], schedules };
      table.lesions.push(name(lesion));
      tables.set(key, table);
    }
  }
  const elsewhere = annex[0]?.zoneNotStated ?? [];
  return [
    "## Annex: what is published about irradiating the lesions",
    "",
    "No prescription and no order. BED10 and BED3 take alpha/beta as 10 and 3, by habit; two doses stated at different points cannot be compared.",
    "",
    ...placesOf(annex, sources, name),
    ...[...tables.values()].flatMap(({ title, lesions, schedules }) => [
      "",
      `${title}: ${listed(lesions)}`,
      "",
      "| Schedule | BED10 | BED3 | Read in | Condition |",
      "|---|---|---|---|---|",
      ...schedules.map((schedule) => row(schedule, sources)),
    ]),
    ...(elsewhere.length === 0
      ? []
      : [
          "",
          `Published for the lung without a zone: ${elsewhere.map((each) => `${doseOf(each)}, BED10 ${decimals(each.bed10)}, BED3 ${decimals(each.bed3)} ${numbered(each.regimen.source, sources)}`).join("; ")}.`,
        ]),
  ];
}

/** Zone and first questions, once for the lesions that share them. */
function placesOf(annex: readonly LesionAnnex[], sources: Sources, name: LesionName): readonly string[] {
  const places = new Map<string, string[]>();
  for (const each of annex) {
    const told = `${zonesOf(each, sources)}.${first(each)}`;
    places.set(told, [...(places.get(told) ?? []), name(each.lesion)]);
  }
  return [...places].map(([told, lesions]) => `- ${capital(listed(lesions))}: ${told}`);
}

function zonesOf({ zones, published }: LesionAnnex, sources: Sources): string {
  if (published.length === 0) return "zone not known, distances to the main airways are missing";
  const named = published.map(({ zone, definitions }) => {
    const by = zones.filter(({ definition }) => definitions.includes(definition));
    return `${zone} for ${by.map(({ definition, source }) => `${definition.toUpperCase().replace("-", " ")} ${numbered(source, sources)}`).join(", ")}`;
  });
  return named.join("; ");
}

function first({ first: questions }: LesionAnnex): string {
  const told = (state: AnnexQuestion["state"], lead: string): string => {
    const codes = questions.filter((question) => question.state === state).map(({ code }) => questionWords[code]);
    return codes.length === 0 ? "" : ` ${lead}: ${listed(codes)}.`;
  };
  return `${told("raised", "Comes first")}${told("suspected", "Suspected, comes first")}${told("unknown", "Asked first, not recorded")}`;
}

function doseOf({ regimen: { fractions, dosePerFractionGray, at } }: AnnexSchedule): string {
  const point = at === undefined ? "" : ` (${pointWords[at]})`;
  return `${decimals(fractions * dosePerFractionGray)} Gy in ${fractions}${point}`;
}

function row(schedule: AnnexSchedule, sources: Sources): string {
  const { regimen, bed10, bed3, doubts, needs } = schedule;
  const { when, adviceAgainst, upToMm, aboveMm, chestWallAboveMm } = regimen;
  const conditions = [
    ...(aboveMm === undefined ? [] : [`above ${aboveMm} mm`]),
    ...(upToMm === undefined ? [] : [`${regimen.upToIncluded === true ? "up to" : "under"} ${upToMm} mm`]),
    ...(chestWallAboveMm === undefined ? [] : [`over ${chestWallAboveMm} mm from the chest wall`]),
    ...(when === undefined ? [] : [conditionWords[when]]),
    ...(adviceAgainst === undefined ? [] : [`its investigators advise against it ${spoken(adviceAgainst)}`]),
    ...(needs.length === 0 ? [] : ["not all known here"]),
    ...(doubts.length === 0 ? [] : ["dose per fraction beyond a printed bound of the model"]),
  ];
  const standing = regimen.standing === "primary" ? "" : `, ${standingWords[regimen.standing]}`;
  return `| ${doseOf(schedule)} | ${decimals(bed10)} | ${decimals(bed3)} | ${regimen.usedIn}, ${roleWords[regimen.role]} ${numbered(regimen.source, sources)}${standing} | ${conditions.join("; ")} |`;
}
