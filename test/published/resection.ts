/**
 * Published and derived cases of the resection chapter, copied row by row. `status`: read = seen in a published page,
 * derived = follows from the cited rule or is a convention.
 */

/** Where a row comes from. */
export interface Provenance {
  readonly id: string;
  readonly source: string;
  readonly status: "read" | "derived" | "memory";
}

/** A margin policy applied to one lesion: which margin, and whether a measured one reaches it. */
export interface MarginRow extends Provenance {
  readonly policy: "absolute10" | "nccnNsclc" | "rusch5" | "ratio1" | "radius";
  readonly diameterMm: number;
  readonly measuredMm: number;
  readonly requiredMm: number;
  readonly met: boolean;
}

export const marginRows: readonly MarginRow[] = [
  {
    id: "FIT-114",
    source: "1 cm convention (El-Sherif 2007 PMID 17505859 read, NSCLC)",
    status: "read",
    policy: "absolute10",
    diameterMm: 7,
    measuredMm: 8,
    requiredMm: 10,
    met: false,
  },
  {
    id: "FIT-115",
    source:
      "NCCN NSCLC principles of surgery, read in CommonPages/common-pages @4e2b5a6e nsclB.i (primary lung cancer rule)",
    status: "read",
    policy: "nccnNsclc",
    diameterMm: 7,
    measuredMm: 8,
    requiredMm: 7,
    met: true,
  },
  {
    id: "FIT-116",
    source: "0.5-1.0 cm rule quoted in Welter/Gupta 2019 J Vis Surg, jovs.amegroups.org/article/view/25062, read",
    status: "read",
    policy: "rusch5",
    diameterMm: 7,
    measuredMm: 8,
    requiredMm: 5,
    met: true,
  },
  {
    id: "FIT-117",
    source: "margin/tumour >= 1 (PMC6309668 figure 3, read, NSCLC)",
    status: "read",
    policy: "ratio1",
    diameterMm: 25,
    measuredMm: 12,
    requiredMm: 25,
    met: false,
  },
  {
    id: "FIT-118",
    source:
      "Welter & Balke 2022, Springer Thoraxchirurgie chapter Lungenmetastasen (springermedizin.de emedpedia), read",
    status: "read",
    policy: "radius",
    diameterMm: 25,
    measuredMm: 12,
    requiredMm: 12.5,
    met: false,
  },
  {
    id: "FIT-119",
    source: "margin/tumour >= 1 (PMC6309668 figure 3, read, NSCLC)",
    status: "read",
    policy: "ratio1",
    diameterMm: 18,
    measuredMm: 18,
    requiredMm: 18,
    met: true,
  },
  {
    id: "FIT-120",
    source:
      "NCCN NSCLC principles of surgery, read in CommonPages/common-pages @4e2b5a6e nsclB.i (primary lung cancer rule)",
    status: "read",
    policy: "nccnNsclc",
    diameterMm: 30,
    measuredMm: 20,
    requiredMm: 20,
    met: true,
  },
  {
    id: "FIT-121",
    source: "1 cm convention (El-Sherif 2007 PMID 17505859 read, NSCLC)",
    status: "read",
    policy: "absolute10",
    diameterMm: 12,
    measuredMm: 10,
    requiredMm: 10,
    met: true,
  },
];

/** One lesion as the case list describes it, in its own words. */
export interface ChoiceRow extends Provenance {
  readonly diameterMm: number;
  readonly zone: "outer" | "middle" | "inner";
  readonly segmentalVesselMm: number;
  readonly extent: "single" | "twoSegments" | "lobarHilum";
  readonly operation: "wedge" | "segmentectomy" | "lobectomy";
}

export const choiceRows: readonly ChoiceRow[] = [
  {
    id: "FIT-128",
    source: "the user's document (segment fraction example, margins example, 40 % rule)",
    status: "read",
    diameterMm: 7,
    zone: "outer",
    segmentalVesselMm: 40,
    extent: "single",
    operation: "wedge",
  },
  {
    id: "FIT-129",
    source: "convention built from document text",
    status: "derived",
    diameterMm: 9,
    zone: "outer",
    segmentalVesselMm: 25,
    extent: "single",
    operation: "wedge",
  },
  {
    id: "FIT-130",
    source: "convention; central lesions need lobectomy (document)",
    status: "derived",
    diameterMm: 18,
    zone: "inner",
    segmentalVesselMm: 8,
    extent: "lobarHilum",
    operation: "lobectomy",
  },
  {
    id: "FIT-131",
    source: "convention",
    status: "derived",
    diameterMm: 22,
    zone: "middle",
    segmentalVesselMm: 14,
    extent: "twoSegments",
    operation: "segmentectomy",
  },
  {
    id: "FIT-132",
    source: "convention",
    status: "derived",
    diameterMm: 14,
    zone: "outer",
    segmentalVesselMm: 10,
    extent: "single",
    operation: "wedge",
  },
];

const residualSources =
  "German oncology base data set R_Typ schema, plattform65c.atlassian.net/wiki/x/9gBM (R0 R1 R2 R1(is) R1(cy+) RX U), read; R2a/R2b read in Heidelberg lung metastasis form; Rami-Porta 2005, Lung Cancer 49:25, doi 10.1016/j.lungcan.2005.01.001 (abstract read, PMID 15949587); Wittekind 2009, Cancer 115:3483, doi 10.1002/cncr.24320 (abstract read): tumour at margin versus <= 1 mm";

/**
 * Findings after an operation. What the case list leaves out it takes as clear and worked up: `findings` is what it
 * states, in our words. Its `margin: "invasive"` is our `microscopic`, `knownLesionsLeft` and `grossResidual` are our
 * `tumorLeft`.
 */
export interface ResidualRow {
  readonly id: string;
  readonly source: string;
  readonly status: "read";
  readonly findings: Readonly<Record<string, unknown>>;
  readonly microscopicUpToMm: 0 | 1;
  /** Nothing where the list says that the code is not checked. */
  readonly code?: string;
  readonly completeness: "complete" | "uncertain" | "incomplete";
  /** Set where no margin is stated and the list counts it clear: here that is RX. */
  readonly contradicts?: string;
}

export const residualRows: readonly ResidualRow[] = [
  {
    id: "FIT-133",
    source: residualSources,
    status: "read",
    findings: {},
    microscopicUpToMm: 0,
    code: "R0",
    completeness: "complete",
    contradicts: "design: no margin stated is RX, not R0",
  },
  {
    id: "FIT-134",
    source: residualSources,
    status: "read",
    findings: { tumorLeft: true },
    microscopicUpToMm: 0,
    code: "R2",
    completeness: "incomplete",
  },
  {
    id: "FIT-135",
    source: residualSources,
    status: "read",
    findings: { tumorLeft: true, residualConfirmed: false },
    microscopicUpToMm: 0,
    code: "R2a",
    completeness: "incomplete",
  },
  {
    id: "FIT-136",
    source: residualSources,
    status: "read",
    findings: { pleuralLavage: "positive" },
    microscopicUpToMm: 0,
    code: "R1(cy+)",
    completeness: "uncertain",
  },
  {
    id: "FIT-137",
    source: residualSources,
    status: "read",
    findings: { highestNodePositive: true },
    microscopicUpToMm: 0,
    code: "R0",
    completeness: "uncertain",
    contradicts: "design: no margin stated is RX, not R0",
  },
  {
    id: "FIT-138",
    source: residualSources,
    status: "read",
    findings: { nodalAssessment: "lobe-specific" },
    microscopicUpToMm: 0,
    code: "R0",
    completeness: "complete",
    contradicts: "design: no margin stated is RX, not R0",
  },
  {
    id: "FIT-139",
    source: residualSources,
    status: "read",
    findings: { positiveNodesLeft: true },
    microscopicUpToMm: 0,
    completeness: "incomplete",
  },
  {
    id: "FIT-140",
    source: residualSources,
    status: "read",
    findings: { marginMm: 0.5 },
    microscopicUpToMm: 1,
    code: "R1",
    completeness: "incomplete",
  },
  {
    id: "FIT-141",
    source: residualSources,
    status: "read",
    findings: { marginMm: 1.1 },
    microscopicUpToMm: 1,
    code: "R0",
    completeness: "complete",
  },
  {
    id: "FIT-142",
    source: residualSources,
    status: "read",
    findings: { tumorLeft: true, margin: "microscopic" },
    microscopicUpToMm: 0,
    code: "R2",
    completeness: "incomplete",
  },
  {
    id: "FIT-143",
    source: residualSources,
    status: "read",
    findings: { margin: "microscopic", pleuralLavage: "positive", highestNodePositive: true },
    microscopicUpToMm: 0,
    code: "R1",
    completeness: "incomplete",
  },
];

/** Several lesions, the worst of which decides. */
export interface OverallRow extends Provenance {
  readonly lesions: readonly string[];
  readonly overall: string;
}

export const overallRows: readonly OverallRow[] = [
  {
    id: "FIT-144",
    source: "worst lesion decides; order R2 > R1 > RX > R1(is) > R1(cy+) > R0 is our convention",
    status: "derived",
    lesions: ["R0", "R0", "R1"],
    overall: "R1",
  },
  {
    id: "FIT-145",
    source: "worst lesion decides; order R2 > R1 > RX > R1(is) > R1(cy+) > R0 is our convention",
    status: "derived",
    lesions: ["R0", "R2", "R1"],
    overall: "R2",
  },
  {
    id: "FIT-146",
    source: "worst lesion decides; order R2 > R1 > RX > R1(is) > R1(cy+) > R0 is our convention",
    status: "derived",
    lesions: ["R1", "RX"],
    overall: "R1",
  },
  {
    id: "FIT-147",
    source: "worst lesion decides; order R2 > R1 > RX > R1(is) > R1(cy+) > R0 is our convention",
    status: "derived",
    lesions: ["R1(cy+)", "R1"],
    overall: "R1",
  },
];

/** The printed reassignment of a cohort of lung cancer resections by the 2005 definition. */
export const edwards2020 = {
  id: "FIT-148",
  source: "Edwards 2020, J Thorac Oncol 15:344, doi 10.1016/j.jtho.2019.10.019 (abstract read)",
  status: "read",
  complete: 6070,
  uncertain: 8185,
  r1: 301,
  r2: 156,
  total: 14712,
} as const;

/** Wedges counted in units of the 19. */
export const wedgeRows = [
  {
    id: "FIT-048",
    source: "no guideline counts wedges; user-set equivalent, default 0",
    status: "derived",
    wedges: 1,
    unitsPerWedge: 0,
    units: 0,
    many: false,
  },
  {
    id: "FIT-049",
    source: "no guideline counts wedges; user-set equivalent, default 0",
    status: "derived",
    wedges: 2,
    unitsPerWedge: 0.5,
    units: 1.0,
    many: false,
  },
] as const;

/** Rows of the case list that nothing here computes, with the reason. */
export const leftOut: Readonly<Record<string, string>> = {
  "FIT-122":
    "three printed points of satellite coverage: no function interpolates them; the printed advice is satelliteMargin",
  "FIT-123":
    "three printed points of satellite coverage: no function interpolates them; the printed advice is satelliteMargin",
  "FIT-124": "grouping of one series whose two groups did not differ: shipped nowhere",
  "FIT-125": "grouping of one series whose two groups did not differ: shipped nowhere",
  "FIT-126": "grouping of one series whose two groups did not differ: shipped nowhere",
  "FIT-127": "the two printed groups overlap here, so no function could tell them apart",
};
