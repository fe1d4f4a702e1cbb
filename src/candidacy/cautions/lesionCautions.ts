import type { Candidate } from "../../case/candidate.ts";
import type { LungLesion } from "../../case/lesion.ts";
import { btsNodules2015 } from "../../evidence/sources/candidacy.table.ts";
import { meetsThreshold } from "../../evidence/threshold.ts";
import { existing } from "../../internal/guards.ts";
import type { OperationPlan } from "../../plan/plannedOperations.ts";
import type { Caution, CautionDetail } from "../caution.ts";
import { stsMetastases } from "../cautionLimits.table.ts";

/** Names what the list of lesions shows: many of them, a benign pattern, a distance that lies next to its convention. */
export function lesionCautions(
  { primary, lesions, course }: Pick<Candidate, "primary" | "lesions" | "course">,
  plan: OperationPlan,
): readonly Caution[] {
  const found: Caution[] = [];
  // A summary may count more than are listed.
  const count = Math.max(plan.lesions.filter(({ benign }) => !benign).length, course?.lesionSummary?.count ?? 0);
  if (!meetsThreshold(count, stsMetastases)) {
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
  for (const { lesion, choice, operations } of plan.lesions) {
    // What decides between operations larger than the planned one changes nothing about it.
    const planned = operations.map((at) => decidedBy[existing(plan.operations[at]).procedure]);
    const said = choice.options
      .slice(0, Math.max(0, ...planned))
      .flatMap((option) => [...option.arguments, ...option.objections]);
    for (const near of nearest(existing(lesions?.[lesion]), said)) {
      const field = fieldOf[near.convention];
      const facts = [`lesions.${lesion}.${field}`] as const;
      found.push({ code: "near-convention", facts, standing: "convention", lesion, ...near });
    }
  }
  return found;
}

/** Names the lesions that grow into what no resection of lung alone removes. */
export function invasionCautions({ lesions }: Pick<Candidate, "lesions">): readonly Caution[] {
  return (lesions ?? []).flatMap((each, lesion): readonly Caution[] => {
    const structures = grownInto(each);
    const facts = [`lesions.${lesion}.adjacent`, `lesions.${lesion}.endobronchial`] as const;
    return structures.length === 0 ? [] : [{ code: "grows-into", facts, standing: "convention", lesion, structures }];
  });
}

/** How many of the options, the smallest first, decide on an operation; what no rule chooses turns on none. */
const decidedBy: Readonly<Record<OperationPlan["operations"][number]["procedure"], number>> = {
  wedge: 1,
  segmentectomy: 2,
  lobectomy: 3,
  "sleeve-lobectomy": 0,
  pneumonectomy: 0,
  undetermined: 3,
};

/** What a lesion is said to grow into; a vessel or bronchus below the lobes goes with the lung around it. */
function grownInto({ adjacent, endobronchial, nature }: LungLesion): CautionDetail["grows-into"]["structures"] {
  if (nature === "benign") return [];
  const invaded = (adjacent ?? []).filter(
    ({ relation, order }) => relation === "invades" && !order?.endsWith("segmental"),
  );
  return [...new Set([...invaded.map(({ structure }) => structure), ...(endobronchial ? (["airway"] as const) : [])])];
}

function benignPattern(lesion: LungLesion): CautionDetail["benign-pattern"]["pattern"] | undefined {
  const { nature, calcification, attenuation, contour, depthMm, pleuralSurface } = lesion;
  if (`${nature}`.startsWith("proven") || nature === "benign") return undefined;
  if (calcification && ["diffuse", "central", "laminated", "popcorn"].includes(calcification)) return "calcification";
  const onPleura = depthMm === 0 && pleuralSurface != null;
  return attenuation === "solid" && contour === "smooth" && onPleura ? "perifissural" : undefined;
}

type Near = Omit<CautionDetail["near-convention"], "lesion">;
type Said = OperationPlan["lesions"][number]["choice"]["options"][number]["arguments"][number];

const fieldOf = { fissure: "pleuralSurface", rind: "depthMm", margin: "adjacent" } as const;

/** How near a distance may lie to its convention before it is reported: the slices and readers of a CT differ by as much. */
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
