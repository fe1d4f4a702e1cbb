import type { Extent } from "../anatomy/extent.ts";
import type { LungLesion } from "../anatomy/lesion.ts";
import { type LobeName, lobesOf, sideOfLobe } from "../anatomy/lobe.ts";
import { segmentsOf, unitsOfLobe } from "../anatomy/segment.ts";
import { judge } from "../evidence/judge.ts";
import type { Judgment } from "../evidence/judgment.ts";
import type { Present } from "../internal/present.ts";
import { option, type ResectionOption } from "./resectionOption.ts";
import type { ResectionReasons } from "./resectionReasons.ts";
import { openAbout, type Surroundings, surgeonStatement } from "./surroundings.ts";

/**
 * Asks whether a lobectomy clears a lesion that does not lie beyond it. It does, unless a branch that is or may be main may
 * lie within the margin. Across a fissure the surgeon has to say what of the next lobe goes too.
 */
export function lobectomyOption(
  { crossesFissure }: Present<LungLesion>,
  lobe: LobeName | undefined,
  { hilum, requiredMm, marginNeed }: Surroundings,
): ResectionOption {
  const perhapsMain = hilum.filter(({ order }) => order !== "lobar");
  const mainOpen = perhapsMain.length > 0;
  return option(
    "lobectomy",
    mainOpen ? "unknown" : "met",
    unitsOf(lobe, crossesFissure),
    [
      judge("whole-lobe", {}, true),
      ...(lobe ? [] : [judge("lobe-unknown", {}, ["lobe"])]),
      ...(mainOpen ? [judge("vessels-unknown", { requiredMm }, openAbout(perhapsMain, marginNeed))] : []),
      ...(crossesFissure ? [judge("crosses-fissure", {}, [surgeonStatement])] : []),
    ],
    lobe && !crossesFissure ? segmentsOf(lobe) : undefined,
  );
}

/**
 * Tells what puts a lesion beyond every operation a rule can choose: a main branch within the margin, a lobar one or
 * another organ touched, growth inside an airway. No rule chooses between a sleeve, a pneumonectomy and an operation on
 * the neighboring organ; the surgeon has to say.
 */
export function beyondLobectomy(
  { endobronchial }: Present<LungLesion>,
  { hilum, organs }: Surroundings,
): readonly Judgment<ResectionReasons>[] {
  const divided = hilum.filter(
    ({ order, distanceMm, outside }) => order && outside === false && (order === "main" || distanceMm === 0),
  );
  return [
    ...[...divided, ...organs].map(({ structure, order, relation = "near" }) =>
      judge("beyond-lobectomy", { structure, order, relation }, false),
    ),
    ...(endobronchial ? [judge("endobronchial", {}, false)] : []),
  ];
}

/** The units of the lobe; across a fissure, up to the largest neighbor with it. */
function unitsOf(lobe: LobeName | undefined, crossing: boolean | undefined): Extent {
  if (!lobe) return { least: 2, most: crossing ? 10 : 5 };
  const least = unitsOfLobe(lobe);
  if (!crossing) return { least, most: least };
  const neighbors = lobesOf(sideOfLobe(lobe)).filter((other) => other !== lobe);
  return { least, most: least + Math.max(...neighbors.map(unitsOfLobe)) };
}
