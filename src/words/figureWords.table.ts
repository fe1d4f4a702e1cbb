import type { LobeName } from "../anatomy/lobe.ts";
import { shortLobes } from "./caseWords.ts";
import { lungWords } from "./lungWords.table.ts";
import { bothMeasures } from "./measureNames.table.ts";

/** The signs of the map of the lungs. */
export type MapSign =
  | "scale"
  | "lesion"
  | "placeUnknown"
  | "sizeUnknown"
  | "vanished"
  | "wedge"
  | "planned"
  | "plannedLater"
  | "plannedSomewhere"
  | "obstructed"
  | "absent";

/** What the figures say, apart from names of segments, operations and pathways. */
export const figureWords = {
  lungs: lungWords as typeof lungWords,
  map: {
    title: (day: string): string => `Map of the lungs, ${day}`,
    drawing: "schematic, from the side; edge = pleura, ring = hilum" as string,
    shortLobes: shortLobes as Readonly<Record<LobeName, string>>,
    right: "Right lung" as string,
    left: "Left lung" as string,
    front: "front" as string,
    back: "back" as string,
    signs: {
      scale: "20 mm, for the diameter and the depth of lesions",
      lesion: "lesion, distance from the edge = depth",
      placeUnknown: "place in the lung not fully recorded",
      sizeUnknown: "size not recorded",
      vanished: "no longer visible",
      wedge: "wedge, width not shown",
      planned: "planned resection",
      plannedLater: "later stage",
      plannedSomewhere: "possibly part of it, segments not named",
      obstructed: "obstructed",
      absent: "absent, name struck out",
    } satisfies Readonly<Record<MapSign, string>> as Readonly<Record<MapSign, string>>,
    shortSigns: {
      scale: "edge: pleura, ring: hilum",
      lesion: "gray: lesion",
      placeUnknown: "dashed: place not fully recorded",
      sizeUnknown: "diamond: size not recorded",
      vanished: "cross: no longer visible",
      wedge: "hatched: planned",
      planned: "hatched: planned",
      plannedLater: "hatched: planned",
      plannedSomewhere: "thinly hatched: possibly planned",
      obstructed: "dotted: obstructed",
      absent: "blank: absent",
    } satisfies Readonly<Record<MapSign, string>> as Readonly<Record<MapSign, string>>,
    head: ["Lesion", "Diameter", "Site, depth", "Plan"] as readonly string[],
    derived: "derived from the lesions; no plan recorded" as string,
    noLesion: "No lesion is listed." as string,
    unplaced: "Segment not recorded:" as string,
    noLesionNamed: "no lesion named" as string,
    notRecorded: "not recorded" as string,
    millimeters: (value: string): string => `${value} mm`,
    was: (size: string): string => `no longer visible, was ${size}`,
    deep: (depth: string): string => `${depth} mm deep`,
    central: "near the hilum or mediastinum" as string,
    possiblyMore: ", possibly more" as string,
    lobe: (lobe: string): string => `${lobe} lobe`,
    segmentOpen: "segment not recorded" as string,
    otherTreatment: "treated without surgery" as string,
    benign: "benign, no resection" as string,
    noOperation: "no resection planned" as string,
    stage: (stage: number, procedure: string): string => `stage ${stage}: ${procedure}`,
    of: (procedure: string, segments: string): string => `${procedure} of ${segments}`,
    described: "Schematic drawing of both lungs with segments, hilum and lesions." as string,
    lesionLine: (name: string, size: string, place: string, planned: string): string =>
      `${name}: ${size}; ${place}; ${planned}.`,
    absentLine: (segments: string): string => `Absent: ${segments}.`,
    obstructedLine: (segments: string): string => `Obstructed: ${segments}.`,
  },
  reserve: {
    title: (day: string): string => `${bothMeasures} before and after surgery, ${day}`,
    axis: "% of predicted" as string,
    before: "before surgery" as string,
    after: (operations: readonly string[]): string =>
      operations.length === 0 || operations.length > 2 ? "after surgery" : `after ${operations.join(" and ")}`,
    afterOpen: "after surgery (not determined)" as string,
    instead: (operation: string, all: boolean): string => `instead: ${operation}${all ? " for all" : ""}`,
    fallback: (operation: string): string => `fallback: ${operation}`,
    afterStage: (stage: number, side: string): string => `after stage ${stage}${side}`,
    side: { right: " (right)", left: " (left)", both: " (both sides)" } satisfies Readonly<
      Record<"right" | "left" | "both", string>
    > as Readonly<Record<"right" | "left" | "both", string>>,
    notRecorded: "not recorded" as string,
    percent: (value: string): string => `${value} %`,
    value: "a value" as string,
    range: "a range the value lies in" as string,
    deciding: "threshold of the policy" as string,
    other: "threshold of a published pathway" as string,
    head: ["value", "threshold", "policy or pathway", "basis"] as readonly string[],
    measured: { before: "measured", after: "predicted postoperative" } satisfies Readonly<
      Record<"before" | "after", string>
    > as Readonly<Record<"before" | "after", string>>,
    defaultPolicy: "default policy" as string,
    policy: (id: string): string => `policy "${id}"`,
    noPathways: "This review holds no thresholds of the published pathways." as string,
    noStages: "This review holds no values after each stage; those after the last are shown." as string,
    earlyLoss: (patients: number, rightAfter: string, later: string): string =>
      `Right after the second side a series of ${patients} patients measured FEV1 ${rightAfter} % lower than before, three months later ${later} % lower.`,
    valueLine: (measure: string, when: string, value: string): string => `${measure}, ${when}: ${value}.`,
    thresholdLine: (when: string, measure: string, meets: string, whose: string): string =>
      `Threshold for ${when} ${measure}: ${meets} (${whose}).`,
  },
  timeline: {
    title: (day: string): string => `Timeline up to the meeting, ${day}`,
    nothing: "The case records nothing with a date." as string,
    meeting: "meeting" as string,
    undated: "date not recorded" as string,
    startOpen: "start not recorded" as string,
    endOpen: "end not recorded" as string,
    ongoing: (start: string): string => `${start}, ongoing`,
    to: (start: string, end: string): string => `${start} to ${end}`,
    primary: "Primary tumor" as string,
    metastases: "Metastases" as string,
    treatments: "Treatments" as string,
    examinations: "Examinations" as string,
    diagnosed: (site: string): string => (site === "" ? "diagnosed" : `diagnosed (${site})`),
    treated: "treated with curative intent" as string,
    assessed: "last assessed" as string,
    detected: "lung metastases detected" as string,
    sizes: (lesion: string, sizes: readonly string[]): string =>
      [lesion, ...(sizes.length === 0 ? [] : [sizes.join("\u00a0to\u00a0"), "mm"])].join("\u00a0"),
    extrathoracic: (site: string): string => `${site} assessed`,
    site: "extrathoracic site" as string,
    local: "local treatment" as string,
    resected: "lung segments resected" as string,
    systemic: "systemic treatment" as string,
    imaging: "imaging" as string,
    event: "pulmonary event" as string,
    lungFunction: "lung function" as string,
    exercise: "exercise test" as string,
    day: "a day" as string,
    someDay: "some day of a month or year" as string,
    course: "course" as string,
    courseOngoing: "ongoing" as string,
  },
  doses: {
    title: (day: string): string => `Published schedules of radiotherapy, ${day}`,
    axis: "biologically effective dose in gray" as string,
    head: ["schedule", "dose prescribed at", "lesions", "used in"] as readonly string[],
    noZone: "no zone" as string,
    alphaBeta: (gray: number): string => `linear-quadratic, alpha/beta ${gray} Gy`,
    thresholdHead: ["threshold", "population", "source", "basis"] as readonly string[],
    noAnnex: "This review holds no published radiotherapy." as string,
    noSchedule: "No schedule is published for these lesions." as string,
    byZone: "Published for zone and size of the lesions named; no prescription, not ranked." as string,
    withoutZone:
      '"No zone": the source names none, so the schedule is not published for a lesion of this case.' as string,
    compare:
      "A dose compares with a threshold only where both are prescribed at one point and for one alpha/beta." as string,
    doubt: (least: string, most: string): string =>
      `* The dose per fraction exceeds a published bound of the linear-quadratic model, the lowest ${least} Gy, the highest ${most} Gy.`,
    pointOpen: "not recorded" as string,
    forLesions: (lesions: string): string => `for ${lesions}`,
    anyLesion: "no zone named" as string,
    schedule: (
      schedule: string,
      used: string,
      point: string,
      whom: string,
      ten: string,
      three: string,
      others: string,
    ): string =>
      `${schedule} (${used}; ${point}; ${whom}): ${ten} Gy with alpha/beta 10, ${three} Gy with alpha/beta 3${others}.`,
    byModel: (gray: string, model: string): string => `, ${gray} Gy by ${model}`,
  },
};

/** The type of {@link figureWords}. */
export type FigureWords = typeof figureWords;
