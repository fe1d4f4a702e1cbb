import type { PatientWish } from "../case/patient.ts";
import type { PrimarySite } from "../case/primarySite.ts";
import type { Verdict } from "../evidence/verdict.ts";
import type { ResectionPolicy } from "../resection/resectionPolicy.ts";

/** What of the patient bears on a local treatment. Any of it may be absent; absent is never read as normal. */
export interface LocalTreatmentPatient {
  /** Site of the primary. */
  readonly primarySite?: PrimarySite | undefined;
  /** Interstitial lung disease on CT. */
  readonly interstitialLungDisease?: "none-on-ct" | "suspected" | "present" | undefined;
  /** What the patient wishes. */
  readonly wish?: PatientWish | undefined;
  /** Whether lung was removed before. */
  readonly operatedBefore?: boolean | undefined;
  /** Whether the plan leaves enough lung function. */
  readonly reserve?: Verdict | undefined;
  /** Whether disease elsewhere is controlled, as the second pillar says. */
  readonly onlyBattle?: Verdict | undefined;
  /** How a resection is chosen; absent, the default of `chooseResection`. */
  readonly resection?: ResectionPolicy | undefined;
}
