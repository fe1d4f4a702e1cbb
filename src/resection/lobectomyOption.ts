import { type LobeName, lobesOf, sideOfLobe } from "../anatomy/lobe.ts";
import { segmentsOf, unitsOfLobe } from "../anatomy/segment.ts";
import type { LungLesion } from "../case/lesion.ts";
import { omitAbsent, type Present } from "../internal/absent.ts";
import { existing } from "../internal/guards.ts";
import type { Extent } from "../units/extent.ts";
import { addArgument, type OptionNotes, option, type ResectionOption } from "./resectionOption.ts";
import type { ResectionPolicy } from "./resectionPolicy.ts";
import { openAbout, type Surroundings, surgeonStatement, withMargin } from "./surroundings.ts";
import { fitsInto, volumeHeld, volumeWithMargin } from "./volumeHeld.ts";

/**
 * Checks whether a lobectomy clears a lesion that does not lie beyond it. It does, unless a branch that is or may be
 * main may lie within the margin, or the lesion with its margin may be larger than the lobe. Across a fissure the
 * surgeon has to say what of the next lobe goes too.
 */
export function lobectomyOption(
  { crossesFissure, diameterMm }: Present<LungLesion>,
  lobe: LobeName | undefined,
  around: Surroundings,
  { lungVolumeMl }: ResectionPolicy,
): ResectionOption {
  const { hilum, marginNeed, required } = around;
  const perhapsMain = hilum.filter(({ order }) => order !== "lobar");
  const mainOpen = perhapsMain.length > 0;
  const notes: OptionNotes = { reasons: [], needs: [] };
  addArgument(notes, { code: "whole-lobe" }, true);
  if (!lobe) addArgument(notes, { code: "lobe-unknown" }, ["lobe"]);
  if (mainOpen) addArgument(notes, withMargin("vessels-unknown", around), openAbout(perhapsMain, marginNeed));
  if (crossesFissure) addArgument(notes, { code: "crosses-fissure" }, [surgeonStatement]);
  const units = unitsOf(lobe, crossesFissure);
  const heldMl = volumeHeld(lobe, lobe ? { least: units.least, most: units.least } : units, lungVolumeMl);
  const fits = diameterMm === undefined || fitsInto(diameterMm, required, heldMl);
  // A mass may have made its lobe larger, so that no rule says no.
  if (fits !== true) {
    const volumeMl = volumeWithMargin(existing(diameterMm), required);
    addArgument(notes, { code: "volume-exceeds", volumeMl, heldMl }, fits || [surgeonStatement]);
  }
  const segments = lobe && !crossesFissure ? segmentsOf(lobe) : undefined;
  return option("lobectomy", mainOpen || fits !== true ? "unknown" : "met", units, notes, segments);
}

/**
 * Finds what puts a lesion beyond every operation a rule can choose: a main branch within the margin, a lobar one or
 * another organ touched, growth inside an airway. No rule chooses between a sleeve, a pneumonectomy and an operation on
 * the neighboring organ; the surgeon has to say.
 */
export function beyondLobectomy({ endobronchial }: Present<LungLesion>, { hilum, organs }: Surroundings): OptionNotes {
  const notes: OptionNotes = { reasons: [], needs: [] };
  const divided = hilum.filter(
    ({ order, distanceMm, outside }) => order && outside === false && (order === "main" || distanceMm === 0),
  );
  for (const { structure, order, relation = "near" } of [...divided, ...organs]) {
    addArgument(notes, omitAbsent({ code: "beyond-lobectomy", structure, order, relation }), false);
  }
  if (endobronchial) addArgument(notes, { code: "endobronchial" }, false);
  return notes;
}

/** The units of the lobe; across a fissure, up to the largest neighbor with it. */
function unitsOf(lobe: LobeName | undefined, crossing: boolean | undefined): Extent {
  if (!lobe) return { least: 2, most: crossing ? 10 : 5 };
  const least = unitsOfLobe(lobe);
  if (!crossing) return { least, most: least };
  const neighbors = lobesOf(sideOfLobe(lobe)).filter((other) => other !== lobe);
  return { least, most: least + Math.max(...neighbors.map(unitsOfLobe)) };
}
