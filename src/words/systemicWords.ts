import type { SystemicOption } from "../biology/systemicOption.ts";

const names: Readonly<Record<SystemicOption["code"], string>> = {
  "checkpoint-inhibitor-before-metastasectomy": "in melanoma a checkpoint inhibitor precedes surgery",
  "checkpoint-inhibitor-first-if-mismatch-repair-deficient":
    "a checkpoint inhibitor comes first if mismatch repair is deficient",
  "chemotherapy-before-resection-of-residual-masses": "chemotherapy first, then resection of residual masses",
  "adjuvant-pembrolizumab-after-resection": "adjuvant pembrolizumab after resection of clear cell kidney cancer",
};

/** Names a systemic option and flags one of which it is not recorded whether it applies. */
export function optionWords({ code, concerns, given }: SystemicOption): string {
  const open = concerns === "met" ? "" : " (whether it applies is not recorded)";
  return `${names[code]}${open}${given === "unknown" ? " (whether it was given is not recorded)" : ""}`;
}
