import type { LesionNature } from "../anatomy/lesion.ts";
import type { PrimarySite } from "../biology/primarySite.ts";
import { all } from "../evidence/all.ts";
import { decided, type Judgment } from "../evidence/judgment.ts";
import { requireNumber } from "../internal/guards.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { Candidate, Plan } from "./candidate.ts";
import { absent } from "./fact.ts";

/** Why the criteria do or do not apply to a case at all. */
export interface ScopeReasons {
  /** The site of the primary tumor. */
  "primary-site": { readonly site?: PrimarySite };
  /** What a lesion is held to be. */
  "lesion-nature": { readonly lesion: number; readonly nature?: LesionNature };
  /** The age of the patient. */
  age: { readonly ageYears?: number };
  /** What the operation is for. */
  intent: { readonly intent?: NonNullable<Plan["intent"]> };
}

/** Primaries for which these criteria were not made. */
const outside: readonly PrimarySite[] = ["lung", "blood", "germ-cell"];

const adultFrom = 18;

/**
 * Asks whether the criteria for metastasectomy apply to a case at all: not to a lung or blood primary, germ cell
 * tumors, a lesion suspected or proven to be a primary lung cancer, a patient under 18, or an operation meant for
 * anything but removing all known disease. There the facts are shown and no verdict is given.
 *
 * @param candidate - the case
 * @param policy - what is assumed when nobody stated it
 * @returns `met` in scope, `unmet` out of scope, `unknown` where a fact that would tell is missing
 */
export function scopeOf(candidate: Candidate, policy: CandidacyPolicy): Judgment<ScopeReasons> {
  const site = candidate.primary?.site ?? undefined;
  const ageYears = candidate.patient?.ageYears ?? undefined;
  if (ageYears !== undefined) requireNumber("judge candidacy", "ageYears", ageYears, 0);
  const intent = candidate.plan?.intent ?? undefined;
  return all([
    site === undefined
      ? absent<ScopeReasons>(policy, "primary.site", { code: "primary-site" })
      : decided<ScopeReasons>({
          code: "primary-site",
          verdict: metIf(!outside.includes(site)),
          standing: "convention",
          site,
        }),
    ...(candidate.lesions ?? []).map((lesion, at) => natureOf(at, lesion.nature ?? undefined, policy)),
    ageYears === undefined
      ? absent<ScopeReasons>(policy, "patient.ageYears", { code: "age" })
      : decided<ScopeReasons>({ code: "age", verdict: metIf(ageYears >= adultFrom), standing: "convention", ageYears }),
    intent === undefined
      ? absent<ScopeReasons>(policy, "plan.intent", { code: "intent" })
      : decided<ScopeReasons>({
          code: "intent",
          verdict: metIf(intent === "remove-all-known-disease"),
          standing: "convention",
          intent,
        }),
  ]);
}

function natureOf(lesion: number, nature: LesionNature | undefined, policy: CandidacyPolicy): Judgment<ScopeReasons> {
  if (nature === undefined) {
    return absent<ScopeReasons>(policy, `lesions.${lesion}.nature`, { code: "lesion-nature", lesion });
  }
  const primaryLung = nature === "suspected-primary-lung-cancer" || nature === "proven-primary-lung-cancer";
  return decided<ScopeReasons>({
    code: "lesion-nature",
    verdict: metIf(!primaryLung),
    standing: "convention",
    lesion,
    nature,
  });
}

function metIf(holds: boolean): "met" | "unmet" {
  return holds ? "met" : "unmet";
}
