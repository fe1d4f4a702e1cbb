export { type LobeName, type LungSide, lobesOf, sideOfLobe } from "./lobe.ts";
export { lobeOfSegment, type SegmentName, segmentsOf, segmentTable, segmentUnits } from "./segment.ts";
export * from "./segmentTotal.ts";
export * from "./subsegment.ts";
