import { type LobeName, lobesOf, sideOfLobe } from "../anatomy/lobe.ts";
import { lobeOfSegment } from "../anatomy/segment.ts";
import type { LungLesion } from "../case/lesion.ts";
import type { ResectionChoice } from "../resection/chooseResection.ts";
import type { ProcedureName, ResectionOption } from "../resection/resectionOption.ts";
import type { ResectionPolicy } from "../resection/resectionPolicy.ts";
import { surgeonStatement } from "../resection/surroundings.ts";
import type { Extent } from "../units/extent.ts";
import { type PlannedMargin, plannedMargin } from "./plannedMargin.ts";
import { type SegmentSet, setOf, unitsIn } from "./segmentSet.ts";

/** One operation that would clear a lesion, as the search weighs it. */
export interface Way {
  /** The option of {@link chooseResection} it represents. */
  readonly option: ResectionOption;
  /** For a segmentectomy, the segments that surely go; none where none is named. */
  readonly core: SegmentSet;
  /** What goes beside them, as units: absent if all segments are known by name. */
  readonly beside: Extent;
  /** The margin it leaves room for. */
  readonly margin?: PlannedMargin | undefined;
}

export interface WeighedLesion {
  readonly at: number;
  /** Its lobe; absent if neither lobe nor segments are stated. */
  readonly lobe?: LobeName | undefined;
  readonly choice: ResectionChoice;
  /** The ways by procedure; one that does not clear it is absent. */
  readonly ways: Readonly<Partial<Record<ProcedureName, Way>>>;
  /**
   * Whether a smaller operation may clear it as well as the one that surely does, so that the choice between them is open:
   * then it goes with what leaves anyway, and nothing is removed on its account.
   */
  readonly open: boolean;
  /** Whether it may be treated without surgery. */
  readonly mayBeLeft: boolean;
  /** The neighboring lobes of which part goes too, one list of possible lobes for each lesion across a fissure. */
  readonly reachesInto: readonly LobeName[];
}

/**
 * Puts together what is weighed for one lesion: every option that clears it, and with `favorable` also those that depend
 * on a missing fact. A segmentectomy whose segments are not all known by name is weighed only where no wedge clears the
 * lesion: it may take more than it says, and the wedge never does.
 */
export function lesionWays(
  lesion: LungLesion,
  at: number,
  choice: ResectionChoice,
  policy: ResectionPolicy,
  mayBeLeft: boolean,
  favorable: boolean,
  surely: boolean = false,
): WeighedLesion {
  const first = lesion.segments?.[0];
  const lobe = lesion.lobe ?? (first === undefined ? undefined : lobeOfSegment(first));
  const ways: Partial<Record<ProcedureName, Way>> = {};
  for (const option of choice.options) {
    if (option.clears === "met" || (favorable && option.clears === "unknown")) {
      ways[option.procedure] = wayOf(lesion, lobe, option, policy);
    }
  }
  const { segmentectomy } = ways;
  if (ways.wedge !== undefined && segmentectomy?.option.segments === undefined) delete ways.segmentectomy;
  const open =
    choice.procedure === "undetermined" &&
    !favorable &&
    !surely &&
    lesion.crossesFissure !== true &&
    choice.needs.some((path) => path !== surgeonStatement) &&
    Object.keys(ways).length > 0;
  return { at, lobe, choice, ways, open, mayBeLeft, reachesInto: neighbors(lesion, lobe) };
}

function wayOf(lesion: LungLesion, lobe: LobeName | undefined, option: ResectionOption, policy: ResectionPolicy): Way {
  const { procedure, units, segments } = option;
  const core = procedure === "segmentectomy" ? setOf(segments ?? lesion.segments ?? []) : 0;
  const whole = procedure === "lobectomy" && lobe !== undefined;
  const surely = unitsIn(core);
  return {
    option,
    core,
    beside: whole ? { least: 0, most: 0 } : { least: units.least - surely, most: units.most - surely },
    margin: plannedMargin(lesion, option, policy),
  };
}

/** The lobes a lesion across a fissure may reach into: those its segments name, or any other of that lung. */
function neighbors(lesion: LungLesion, lobe: LobeName | undefined): readonly LobeName[] {
  if (lesion.crossesFissure !== true || lobe === undefined) return [];
  const named = (lesion.segments ?? []).map((name) => lobeOfSegment(name)).filter((other) => other !== lobe);
  return named.length > 0 ? [...new Set(named)] : lobesOf(sideOfLobe(lobe)).filter((other) => other !== lobe);
}
