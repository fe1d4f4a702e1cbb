import type { PolicyBeside } from "../board/policyBeside.ts";
import type { Verdict } from "../evidence/verdict.ts";
import { clearsWords } from "./clearsWords.table.ts";
import { verdictWords } from "./verdictWords.table.ts";

/** What the full page says in its headings and tables. */
export const fullPageWords = {
  reasonHead: ["Finding", "Threshold", "Result", "Source", "Basis"] as readonly string[],
  factHead: ["Finding", "Threshold", "Source", "Basis"] as readonly string[],
  outside: "facts" as string,
  sameOf: (lesions: string): string => `; likewise ${lesions}`,
  assumedResult: "assumed (not recorded)" as string,
  none: "-" as string,
  assumed: "Assumed (not recorded)" as string,
  operations: "Operations considered" as string,
  clears: (verdict: Verdict): string => (verdict === "unknown" ? verdictWords.unknown : `${clearsWords[verdict]} it`),
  pro: (reasons: string): string => ` For: ${reasons}.`,
  contra: (reasons: string): string => ` Against: ${reasons}.`,
  segments: (count: string): string => (count === "1" ? "1 segment" : `${count} segments`),
  optionOf: (procedure: string, lesions: string): string => `${procedure} of ${lesions}`,
  costTable: "What the plan takes, by every estimate" as string,
  costHead: (measures: readonly string[]): readonly string[] => [
    "Estimate",
    "Functioning segments removed",
    ...measures.map((name) => `${name} after`),
    "Basis",
    "Use",
  ],
  unitsAndPercent: (units: string, percent: string): string => `${units} (${percent} %)`,
  decides: "decides the result" as string,
  comparison: "comparison" as string,
  predictedVolume: (predicted: string, limits: string, set: string): string =>
    `Lung volume not measured on CT. Wedges and segments are compared with the limits of normal of total lung capacity (${set}): ${limits} mL, predicted ${predicted} mL. On supine CT the lungs measure about a tenth less.`,
  optionTable: "What each operation considered takes and leaves" as string,
  optionHead: (measures: readonly string[]): readonly string[] => [
    "Lesion",
    "Operation",
    "Segments removed",
    ...measures.map((name) => `${name} after`),
    "Threshold",
    "Distance in percentage points",
    "Cleared with margin (policies)",
    "Depends on",
  ],
  fallbackOperation: (procedure: string): string => `${procedure} (fallback)`,
  plannedOperation: (procedure: string): string => `${procedure} (planned)`,
  beyond: { inside: "above", outside: "below" } as { readonly inside: string; readonly outside: string },
  everyMargin: "every policy" as string,
  everyLesion: "Every lesion" as string,
  wedges: (count: number, threshold: number, cited: string): string =>
    `${count} wedge resections: in one series ${threshold} or more cost as much function early on as a lobectomy, but no longer after 90 days ${cited}.`,
  stages: (patients: number, rightAfter: string, later: string, cited: string): string =>
    `In one series of ${patients} patients operated on both sides, FEV1 was about ${rightAfter} % lower right after the second side and ${later} % lower at three months ${cited}.`,
  policies: "The same plan under other policies" as string,
  policyVerdict: {
    candidate: "criteria met",
    "not-candidate": "criteria not met",
    undetermined: "cannot be assessed",
  } satisfies Readonly<Record<PolicyBeside["verdict"], string>> as Readonly<Record<PolicyBeside["verdict"], string>>,
  needed: (facts: string): string => `; needed: ${facts}`,
  cautions: "Cautions, each with its source" as string,
  reasons: "Reasons for each answer" as string,
  section: (part: string): string =>
    (
      ({
        lungFunction: "lung function",
        lungs: "lungs",
        systemicAlternative: "systemic alternative",
        extrathoracic: "extrathoracic disease",
        absent: "tests not done",
      }) satisfies Readonly<Record<string, string>> as Readonly<Record<string, string>>
    )[part] ?? part,
  recorded: "Recorded facts" as string,
  unused: "Recorded, not used by any rule" as string,
  sources: "Sources" as string,
  intendedUse:
    "For professionals preparing a meeting. The page says which published or conventional criteria a plan meets under a named policy, from the facts recorded. It has not been validated, reads no images, and does not say whether an operation helps." as string,
};
