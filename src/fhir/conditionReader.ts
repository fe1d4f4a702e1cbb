import type { LungSide } from "../anatomy/lobe.ts";
import { primaryByIcd10, primaryBySnomed, secondaryByIcd10, secondaryBySnomed, siteWords } from "./codes.table.ts";
import { type Coding, codingsOf, conceptText, dayOf, extensionsOf, hasCode, profilesOf } from "./element.ts";
import { type Intake, recordContradiction, recordDropped } from "./intake.ts";
import type { Fields } from "./plain.ts";

/** A metastasis as a diagnosis states it. */
export interface SecondaryDisease {
  readonly site: string;
  readonly confirmed: boolean;
  /** The side, where the code holds one. */
  readonly side?: LungSide;
  readonly reference: string;
  readonly code: string;
}

/** Reads a Condition: offers the facts of a primary tumor, returns a secondary one, drops the rest. */
export function readCondition(intake: Intake, condition: Fields, reference: string): readonly SecondaryDisease[] {
  const status = codingsOf(condition.verificationStatus).map(({ code }) => code);
  if (status.includes("refuted") || status.includes("entered-in-error"))
    return recordDropped(intake, reference, `it is ${status.includes("refuted") ? "refuted" : "entered in error"}`);
  const codings = codingsOf(condition.code);
  const meanings = codings.flatMap((coding) => meaningOf(coding) ?? []);
  const odd = codings.find((coding) => saysOtherwise(coding, meaningOf(coding)));
  const distinct = new Set(meanings.map(({ kind, site }) => `${kind} of the ${site}`));
  if (distinct.size > 1 || odd !== undefined) {
    const why =
      odd === undefined
        ? `its codes say ${[...distinct].join(" and ")}`
        : `the code ${odd.code} is displayed as "${odd.display}"`;
    const fact = meanings.some(({ kind }) => kind === "secondary") ? "extrathoracic.sites" : "primary.site";
    return recordContradiction(intake, fact, reference, why);
  }
  const [meaning] = meanings;
  const confirmed = status.includes("confirmed");
  if (meaning?.kind === "secondary") {
    const { site, code } = meaning;
    const side = sideOfCode(codings);
    return [{ site, confirmed, reference, code, ...(side === undefined ? {} : { side }) }];
  }
  if (meaning?.kind === "comorbidity") {
    const fact = comorbidities[meaning.site];
    if (!confirmed || !fact) return recordDropped(intake, reference, "the diagnosis is not confirmed");
    const value = fact === "patient.interstitialLungDisease" ? "present" : true;
    intake.offers.push({ fact, value, reference, code: meaning.code });
    return [];
  }
  if (meaning === undefined && !isPrimaryProfile(condition))
    return recordDropped(intake, reference, `no field of a case holds it: ${conceptText(condition.code) ?? "no code"}`);
  readPrimary(intake, condition, reference, meaning);
  return [];
}

function readPrimary(intake: Intake, condition: Fields, reference: string, meaning: Meaning | undefined): void {
  const before = intake.offers.length;
  const code = meaning?.code ?? codingsOf(condition.code)[0]?.code ?? "";
  if (meaning !== undefined) intake.offers.push({ fact: "primary.site", value: meaning.site, reference, code });
  const [histology] = extensionsOf(
    condition,
    "mcode-histology-morphology-behavior",
    "mii-ex-onko-histology-morphology-behavior-icdo3",
  );
  const words = conceptText(histology?.valueCodeableConcept);
  if (words !== undefined) intake.offers.push({ fact: "primary.histology", value: words, reference, code });
  const on = dayOf(condition.onsetDateTime) ?? dayOf(condition.recordedDate);
  if (on) intake.offers.push({ fact: "primary.diagnosedOn", value: on, reference, code });
  if (intake.offers.length === before)
    recordDropped(intake, reference, `its code is not one that is read: ${conceptText(condition.code) ?? "none"}`);
}

interface Meaning {
  readonly kind: "primary" | "secondary" | "comorbidity";
  readonly site: string;
  readonly code: string;
}

/** Facts of a case that a confirmed diagnosis answers. */
const comorbidities: Readonly<
  Record<string, "patient.cardiac.coronaryDisease" | "patient.cardiac.strokeOrTia" | "patient.interstitialLungDisease">
> = {
  "coronary disease": "patient.cardiac.coronaryDisease",
  "stroke or transient attack": "patient.cardiac.strokeOrTia",
  "interstitial lung disease": "patient.interstitialLungDisease",
};
const comorbidityByIcd10: readonly (readonly [RegExp, string])[] = [
  [/^I2[0-5]/, "coronary disease"],
  [/^(I63|I64|G45)/, "stroke or transient attack"],
  [/^J84\.?1/, "interstitial lung disease"],
];

function meaningOf({ system, code }: Coding): Meaning | undefined {
  const icd10 = /icd-10/i.test(system);
  const find = (rows: readonly (readonly [RegExp, string])[]) =>
    rows.find(([pattern]) => icd10 && pattern.test(code))?.[1];
  const snomed = (rows: Readonly<Record<string, string>>) =>
    system.includes("snomed") && Object.hasOwn(rows, code) ? rows[code] : undefined;
  const secondary = find(secondaryByIcd10) ?? snomed(secondaryBySnomed);
  if (secondary !== undefined) return { kind: "secondary", site: secondary, code };
  const primary = find(primaryByIcd10) ?? snomed(primaryBySnomed);
  if (primary !== undefined) return { kind: "primary", site: primary, code };
  const comorbidity = find(comorbidityByIcd10);
  return comorbidity === undefined ? undefined : { kind: "comorbidity", site: comorbidity, code };
}

function saysOtherwise({ display }: Coding, meaning: Meaning | undefined): boolean {
  if (meaning === undefined || display === "" || !Object.hasOwn(siteWords, meaning.site)) return false;
  const said = Object.keys(siteWords).filter((site) => siteWords[site]?.test(display));
  return said.length > 0 && !said.includes(meaning.site);
}

function sideOfCode(codings: readonly Coding[]): LungSide | undefined {
  const code = codings.find(({ code }) => /^C78\.?0[12]$/.test(code))?.code;
  return code === undefined ? undefined : code.endsWith("1") ? "right" : "left";
}

function isPrimaryProfile(condition: Fields): boolean {
  return profilesOf(condition).some((profile) => /primary-cancer-condition|onko-diagnose/.test(profile));
}

/** Whether a Condition or request names a cancer as its reason. */
export function isForCancer(resource: Fields): boolean {
  return (
    profilesOf(resource).some((profile) => /cancer-related|onko/.test(profile)) ||
    codingsOf(resource.reasonCode).some((coding) => ["primary", "secondary"].includes(meaningOf(coding)?.kind ?? "")) ||
    hasCode(resource.category, "cancer")
  );
}
