import type { Provenance } from "./resection.ts";

/**
 * Published cases of the candidacy chapter, copied row by row. The list's words in ours: yes, no, unknown are met,
 * unmet, unknown; its three pillars are completeResection, diseaseControl, physiologicReserve; indeterminate is
 * undetermined.
 */
export interface PillarRow extends Provenance {
  readonly pillars: readonly [Word, Word, Word];
  readonly verdict: "candidate" | "not-candidate" | "undetermined";
  readonly failed: readonly Pillar[];
  readonly open: readonly Pillar[];
}

type Word = "met" | "unmet" | "unknown";
type Pillar = "completeResection" | "diseaseControl" | "physiologicReserve";

export const pillarRows: readonly PillarRow[] = [
  {
    id: "FIT-149",
    source:
      "the user's document (segment fraction example, margins example, 40 % rule); same content as Thomford 1965 criteria as listed in jovs.amegroups.org/article/view/25081, read",
    status: "read",
    pillars: ["met", "met", "met"],
    verdict: "candidate",
    failed: [],
    open: [],
  },
  {
    id: "FIT-150",
    source:
      "the user's document (segment fraction example, margins example, 40 % rule); same content as Thomford 1965 criteria as listed in jovs.amegroups.org/article/view/25081, read",
    status: "read",
    pillars: ["met", "unmet", "met"],
    verdict: "not-candidate",
    failed: ["diseaseControl"],
    open: [],
  },
  {
    id: "FIT-151",
    source:
      "the user's document (segment fraction example, margins example, 40 % rule); same content as Thomford 1965 criteria as listed in jovs.amegroups.org/article/view/25081, read",
    status: "read",
    pillars: ["unknown", "met", "met"],
    verdict: "undetermined",
    failed: [],
    open: ["completeResection"],
  },
  {
    id: "FIT-152",
    source:
      "the user's document (segment fraction example, margins example, 40 % rule); same content as Thomford 1965 criteria as listed in jovs.amegroups.org/article/view/25081, read",
    status: "read",
    pillars: ["unknown", "unknown", "unknown"],
    verdict: "undetermined",
    failed: [],
    open: ["completeResection", "diseaseControl", "physiologicReserve"],
  },
  {
    id: "FIT-153",
    source:
      "the user's document (segment fraction example, margins example, 40 % rule); same content as Thomford 1965 criteria as listed in jovs.amegroups.org/article/view/25081, read",
    status: "read",
    pillars: ["met", "unknown", "met"],
    verdict: "undetermined",
    failed: [],
    open: ["diseaseControl"],
  },
  {
    id: "FIT-154",
    source:
      "the user's document (segment fraction example, margins example, 40 % rule); same content as Thomford 1965 criteria as listed in jovs.amegroups.org/article/view/25081, read",
    status: "read",
    pillars: ["unmet", "unknown", "met"],
    verdict: "not-candidate",
    failed: ["completeResection"],
    open: ["diseaseControl"],
  },
];

/**
 * What a list accepts outside the chest, and of the primary. "controlled" is reported in our facts as a site with a complete
 * response, or stable and treatable; "uncontrolled" as growing and not treatable.
 */
export interface AcceptanceRow extends Provenance {
  readonly policy: "thomford" | "petrella" | "kanzaki";
  readonly extrathoracic?: "none" | "controlled" | "uncontrolled";
  readonly primary?: "controlled" | "controllable";
  readonly acceptable: boolean;
}

export const acceptanceRows: readonly AcceptanceRow[] = [
  {
    id: "FIT-155",
    source: "Thomford 1965 criteria as listed in jovs.amegroups.org/article/view/25081, read",
    status: "read",
    policy: "thomford",
    extrathoracic: "none",
    acceptable: true,
  },
  {
    id: "FIT-156",
    source: "Petrella 2017, J Thorac Dis 9(Suppl 12):S1291, PMC5653506, read",
    status: "read",
    policy: "petrella",
    extrathoracic: "controlled",
    acceptable: true,
  },
  {
    id: "FIT-157",
    source: "Petrella 2017, J Thorac Dis 9(Suppl 12):S1291, PMC5653506, read",
    status: "read",
    policy: "petrella",
    extrathoracic: "uncontrolled",
    acceptable: false,
  },
  {
    id: "FIT-158",
    source: "Kanzaki 2021, J Thorac Dis 13:2590, PMC8107542, read",
    status: "read",
    policy: "kanzaki",
    extrathoracic: "controlled",
    acceptable: false,
  },
  {
    id: "FIT-159",
    source: "Thomford 1965 criteria as listed in jovs.amegroups.org/article/view/25081, read",
    status: "read",
    policy: "thomford",
    primary: "controlled",
    acceptable: true,
  },
  {
    id: "FIT-160",
    source: "Petrella 2017, J Thorac Dis 9(Suppl 12):S1291, PMC5653506, read",
    status: "read",
    policy: "petrella",
    primary: "controllable",
    acceptable: true,
  },
];
