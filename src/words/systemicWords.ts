import type { SystemicOption } from "../biology/systemicOptions.ts";

const optionWords: Readonly<Record<SystemicOption["code"], string>> = {
  "checkpoint-inhibitor-before-metastasectomy": "a checkpoint inhibitor comes before the operation in melanoma",
  "checkpoint-inhibitor-first-if-mismatch-repair-deficient":
    "a checkpoint inhibitor comes first where mismatch repair is deficient",
  "chemotherapy-before-resection-of-residual-masses": "chemotherapy comes first, surgery takes what is left",
  "adjuvant-pembrolizumab-after-resection": "pembrolizumab after the resection of clear cell kidney cancer",
};

/** Names a systemic option and says where nobody knows whether it concerns the patient. */
export function optionTold({ code, concerns, given }: SystemicOption): string {
  const open = concerns === "met" ? "" : " (whether that is so here is not known)";
  return `${optionWords[code]}${open}${given === "unknown" ? " (whether it was given is not recorded)" : ""}`;
}
