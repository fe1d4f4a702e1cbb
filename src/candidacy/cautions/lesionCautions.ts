import type { Candidate } from "../../case/candidate.ts";
import type { LungLesion } from "../../case/lesion.ts";
import { meetsLine } from "../../evidence/line.ts";
import { btsNodules2015 } from "../../evidence/sources/safety.table.ts";
import { existing } from "../../internal/existing.ts";
import type { OperationPlan } from "../../plan/plannedOperations.ts";
import type { Caution, CautionDetail } from "../caution.ts";
import { stsMetastases } from "../cautionLimits.table.ts";

/** Names what the list of lesions shows: many of them, a benign pattern, a distance that lies next to its convention. */
export function lesionCautions(
  { primary, lesions }: Pick<Candidate, "primary" | "lesions">,
  plan: OperationPlan,
): readonly Caution[] {
  const found: Caution[] = [];
  const count = plan.lesions.filter(({ benign }) => !benign).length;
  if (!meetsLine(count, stsMetastases)) {
    const { source, standing } = stsMetastases;
    found.push({ code: "many-metastases", facts: ["lesions"], standing, source, count, threshold: stsMetastases });
  }
  lesions?.forEach((lesion, at) => {
    // Calcification is a mark of osteosarcoma's own metastases.
    const pattern = primary?.site === "bone-sarcoma" ? undefined : benignPattern(lesion);
    if (pattern) {
      const field = pattern === "calcification" ? "calcification" : "pleuralSurface";
      const facts = [`lesions.${at}.${field}`] as const;
      found.push({ code: "benign-pattern", facts, standing: "primary", source: btsNodules2015, lesion: at, pattern });
    }
  });
  for (const { lesion, choice } of plan.lesions) {
    const said = choice.options.flatMap((option) => [...option.arguments, ...option.objections]);
    for (const near of nearest(existing(lesions?.[lesion]), said)) {
      const field = fieldOf[near.convention];
      const facts = [`lesions.${lesion}.${field}`] as const;
      found.push({ code: "near-convention", facts, standing: "convention", lesion, ...near });
    }
  }
  return found;
}

function benignPattern(lesion: LungLesion): CautionDetail["benign-pattern"]["pattern"] | undefined {
  const { nature, calcification, attenuation, contour, depthMm, pleuralSurface } = lesion;
  if (nature === "benign" || nature?.startsWith("proven")) return undefined;
  if (calcification && ["diffuse", "central", "laminated", "popcorn"].includes(calcification)) return "calcification";
  const onPleura = depthMm === 0 && pleuralSurface != null;
  return attenuation === "solid" && contour === "smooth" && onPleura ? "perifissural" : undefined;
}

type Near = Omit<CautionDetail["near-convention"], "lesion">;
type Said = OperationPlan["lesions"][number]["choice"]["options"][number]["arguments"][number];

const fieldOf = { fissure: "pleuralSurface", rind: "depthMm", margin: "adjacent" } as const;

/** How near a distance may lie to its convention before that is told: the slices and readers of a CT differ by as much. */
const nearMm = 2;

/** The conventions a lesion's distances lie next to, each once. */
function nearest({ depthMm, pleuralSurface }: LungLesion, said: readonly Said[]): readonly Near[] {
  const found = new Map<string, Near>();
  const add = (
    convention: Near["convention"],
    measuredMm: number | undefined,
    requiredMm: number | undefined,
  ): void => {
    if (measuredMm === undefined || requiredMm === undefined || Math.abs(measuredMm - requiredMm) > nearMm) return;
    found.set(`${convention} ${measuredMm}`, { convention, measuredMm, requiredMm });
  };
  if (pleuralSurface === "interlobar" && depthMm != null) add("fissure", depthMm, 0);
  for (const reason of said) {
    if ("deepEdgeMm" in reason) add("rind", reason.deepEdgeMm, reason.rindMm);
    if ("depthMm" in reason) add("rind", reason.depthMm, reason.rindMm);
    if ("nearestMm" in reason) add("margin", reason.nearestMm, reason.requiredMm?.most);
    if ("distanceMm" in reason) add("margin", reason.distanceMm, reason.requiredMm?.most);
    if ("planeMm" in reason) add("margin", reason.planeMm, reason.requiredMm?.most);
  }
  return [...found.values()];
}
