import { sideOfLobe } from "../anatomy/lobe.ts";
import { lobeOfSegment } from "../anatomy/segment.ts";
import { isNodalStation, type NodalStatus, nodalStation, nodalStatus } from "../biology/nodalStatus.ts";
import { largeLesion, type NodalTissueFacts, type NodalTissueReasons, nodalTissue } from "../biology/nodalTissue.ts";
import { nodesShown } from "../biology/nodesShown.ts";
import type { Candidate } from "../case/candidate.ts";
import type { NodeStation } from "../case/chest.ts";
import type { LungLesion } from "../case/lesion.ts";
import type { Citation } from "../evidence/citation.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { deLeyn2014 } from "../evidence/sources/biology.table.ts";
import { compareWithThreshold } from "../evidence/threshold.ts";

/** The nodes of the chest as the meeting looks at them. */
export interface NodesSection {
  /** Where they lie, and what is known of them. */
  readonly status: NodalStatus;
  /** What a report calls a station and the map does not. */
  readonly unread: readonly string[];
  /** Whether the guideline for lung cancer requires tissue: `met` means that it does. */
  readonly tissue: Judgment<NodalTissueReasons>;
  /** The guideline that is borrowed for it. */
  readonly source: Citation;
}

/** Gathers what is known of the nodes, and whether tissue is needed. */
export function nodesOf({ chest, lesions }: Candidate): NodesSection {
  const shown = (lesions ?? []).filter(({ nature }) => nature !== "benign");
  const written = (chest?.stations ?? []).flatMap(({ station }) => station ?? []);
  const stations = written.filter(isNodalStation);
  const lobes = shown.map(lobeOf);
  const placed = lobes.flatMap((lobe) => (lobe === undefined ? [] : [sideOfLobe(lobe)]));
  const { nodes } = nodesShown(chest ?? {});
  return {
    status: nodalStatus({ nodes, stations, lesionSides: placed.length === lobes.length ? placed : [] }),
    unread: written.filter((name) => !isNodalStation(name)),
    tissue: nodalTissue({
      ...nodesOnImaging(chest?.stations ?? []),
      centralLesion: central(shown),
      hilarNodesSuspected: hilar(nodes, stations),
      largestLesionMm: largest(shown),
    }),
    source: deLeyn2014,
  };
}

/** The largest short axis of a station without tissue, and whether one takes up tracer; absent if not recorded. */
function nodesOnImaging(
  stations: readonly NodeStation[],
): Pick<NodalTissueFacts, "shortAxisMm" | "uptakeAboveMediastinum"> {
  const unsampled = stations.filter(({ tissue }) => tissue !== "negative" && tissue !== "positive");
  const axes = unsampled.flatMap(({ shortAxisMm }) => shortAxisMm ?? []);
  const avid = unsampled.flatMap(({ petAvid }) => petAvid ?? []);
  return {
    ...(axes.length === 0 ? {} : { shortAxisMm: Math.max(...axes) }),
    ...(avid.length === 0 ? {} : { uptakeAboveMediastinum: avid.includes(true) }),
  };
}

function lobeOf({ lobe, segments }: LungLesion): LungLesion["lobe"] {
  const first = segments?.[0];
  return lobe ?? (first === undefined ? undefined : lobeOfSegment(first));
}

/** Whether a lesion lies beside a main or lobar bronchus; surroundings that are not recorded leave it unknown. */
function central(lesions: readonly LungLesion[]): boolean | undefined {
  const beside = lesions.some(({ adjacent }) =>
    (adjacent ?? []).some(
      ({ structure, order }) => structure === "bronchus" && (order === "main" || order === "lobar"),
    ),
  );
  if (beside) return true;
  const looked = lesions.length > 0 && lesions.every(({ adjacent }) => (adjacent ?? undefined) !== undefined);
  return looked ? false : undefined;
}

function hilar(
  nodes: NonNullable<Candidate["chest"]>["nodes"] | null,
  stations: readonly string[],
): boolean | undefined {
  if (nodes === "not-suspicious") return false;
  const at = stations.some((name) => nodalStation(name).region === "hilar-intrapulmonary");
  return at && (nodes === "suspected" || nodes === "proven") ? true : undefined;
}

/** The largest diameter where all are known, or where one of them decides already. */
function largest(lesions: readonly LungLesion[]): number | undefined {
  const known = lesions.flatMap(({ diameterMm }) =>
    (diameterMm ?? undefined) === undefined ? [] : [diameterMm as number],
  );
  if (known.length === 0) return undefined;
  const most = Math.max(...known);
  const decides = known.length === lesions.length || compareWithThreshold(most, largeLesion).verdict === "met";
  return decides ? most : undefined;
}
