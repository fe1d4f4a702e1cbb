import { type LobeName, lobes } from "../anatomy/lobe.ts";
import { segmentsOf } from "../anatomy/segment.ts";
import { lesionParts } from "../case/caseParts.table.ts";
import type { LungLesion, PleuralSurface } from "../case/lesion.ts";
import { lungLengthRange } from "../case/ranges.table.ts";
import { requireParts } from "../case/requireParts.ts";
import { type Present, withoutNull } from "../internal/absent.ts";
import { refuse, requireFields, requireNumber, requireWord } from "../internal/guards.ts";
import { lobectomyOption } from "./lobectomyOption.ts";
import { addArgument, type OptionNotes, option, type ResectionOption } from "./resectionOption.ts";
import type { ResectionPolicy } from "./resectionPolicy.ts";
import { segmentectomyOption } from "./segmentectomyOption.ts";
import { placeNeeds, type Surroundings, surgeonStatement, surroundings } from "./surroundings.ts";
import { wedgeOption } from "./wedgeOption.ts";

/** What the rules say of each operation on one lesion, whether or not the lesion lies beyond all of them. */
export interface OptionsByRule {
  /** The lesion, checked. */
  readonly known: Present<LungLesion>;
  /** Its lobe, from its name or its segments. */
  readonly lobe: LobeName | undefined;
  readonly around: Surroundings;
  /** Wedge, segmentectomy, lobectomy. */
  readonly options: readonly ResectionOption[];
}

/** Checks of each operation whether it clears a lesion; contact with a wall and organs without a recorded distance leave it unknown. */
export function optionsByRule(lesion: LungLesion, policy: ResectionPolicy): OptionsByRule {
  requireFields(action, "the lesion", lesion);
  requireParts(action, lesion, lesionParts);
  const known = withoutNull(lesion);
  const lobe = checkedLobe(known);
  const around = surroundings(known, policy.margin);
  const asked = askedAround(around);
  const options = [
    wedgeOption(known, around, policy),
    segmentectomyOption(known, lobe, around, policy),
    lobectomyOption(known, lobe, around, policy),
  ];
  return {
    known,
    lobe,
    around,
    options: asked.reasons.length > 0 ? options.map((each) => open(each, asked)) : options,
  };
}

/** What has to be recorded about the structures around a lesion before any operation is known to clear it. */
function askedAround({ openOrgans, walls }: Surroundings): OptionNotes {
  const notes: OptionNotes = { reasons: [], needs: [] };
  for (const organ of openOrgans) {
    addArgument(notes, { code: "structure-unknown", structure: organ.structure }, placeNeeds(organ));
  }
  for (const { structure } of walls) addArgument(notes, { code: "wall-contact", structure }, [surgeonStatement]);
  return notes;
}

/** An option that may clear the lesion, undecided because of what is needed. */
function open(looked: ResectionOption, asked: OptionNotes): ResectionOption {
  const { procedure, clears, units, segments, arguments: pro, objections, needs } = looked;
  if (clears === "unmet") return looked;
  const notes = { reasons: [...pro, ...objections, ...asked.reasons], needs: [...needs] };
  for (const need of asked.needs) if (!notes.needs.includes(need)) notes.needs.push(need);
  return option(procedure, "unknown", units, notes, segments);
}

const action = "choose a resection";
const surfaces: readonly PleuralSurface[] = ["costal", "diaphragmatic", "interlobar", "mediastinal"];

/** Guards the lesion and finds its lobe, from the lobe's name or from its segments. */
function checkedLobe(lesion: Present<LungLesion>): LobeName | undefined {
  for (const field of ["diameterMm", "depthMm", "intersegmentalPlaneMm"] as const) {
    requireNumber(action, field, lesion[field] ?? 0, ...lungLengthRange);
  }
  for (const field of ["crossesFissure", "endobronchial"] as const) {
    if (typeof (lesion[field] ?? false) !== "boolean") refuse(action, field, "true or false", lesion[field]);
  }
  const { pleuralSurface = "costal", lobe, segments = [], crossesFissure } = lesion;
  requireWord(action, "pleuralSurface", pleuralSurface, surfaces);
  if (lobe !== undefined) requireWord(action, "the lobe", lobe, lobes);
  if (segments.length === 0) return lobe;
  const held = lobe ?? lobes.find((each) => segmentsOf(each).some((name) => name === segments[0]));
  // Across a fissure they may lie in several lobes, where no one lobe is named.
  const among = segmentsOf(lobe ?? (crossesFissure ? undefined : held));
  for (const name of segments) requireWord(action, "each segment", name, among);
  return held;
}
