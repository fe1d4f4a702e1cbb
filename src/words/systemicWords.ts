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
  const open = [...(concerns === "met" ? [] : ["applies"]), ...(given === "unknown" ? ["was given"] : [])];
  return `${names[code]}${open.length === 0 ? "" : ` (whether it ${open.join(" or ")} is not recorded)`}`;
}
