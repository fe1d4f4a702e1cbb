import { covers, type ImagedRegion } from "../biology/imagingCoverage.ts";
import { nodesShown } from "../biology/nodesShown.ts";
import type { Candidate } from "../case/candidate.ts";
import type { Chest } from "../case/chest.ts";
import type { ExtrathoracicSite } from "../case/extrathoracic.ts";
import type { CaseFact } from "../case/fact.ts";
import type { PrimaryStatus } from "../case/primary.ts";
import type { StagingModality } from "../case/staging.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { judgmentOf, newPillar, type Pillar, requireReason } from "../evidence/pillar.ts";
import type { ReasonDetail } from "../evidence/reason.ts";
import type { Threshold } from "../evidence/threshold.ts";
import { omitAbsent, type Writable } from "../internal/absent.ts";
import { existing } from "../internal/guards.ts";
import type { Extent } from "../units/extent.ts";
import { liesAfter } from "../units/plainDate.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import type { CountedTo } from "./caution.ts";
import { dayCounted, examinationsOf, imagingOf } from "./imaging.ts";
import { requireAbsent, requireDate, requireFact } from "./requireFact.ts";

/** Why disease elsewhere is or is not controlled. */
export interface DiseaseControlReasons {
  /** How the primary tumor stands. */
  "primary-control": {
    readonly status?: PrimaryStatus;
    readonly assessedOn?: string;
    /** Set where residual tumor is recorded of a primary without evidence of disease. */
    readonly residual?: true;
  };
  /** Whether what is stated of the primary was looked at on a stated day. */
  "primary-assessed": { readonly assessedOn?: string; readonly afterMeeting?: true };
  /** Whether disease outside the chest was found. */
  "extrathoracic-state": { readonly state?: "none-found" | "present" };
  /**
   * Whether a region was imaged recently enough to exclude disease there; without a region, whether any
   * examination is recorded.
   */
  "extrathoracic-imaging": {
    readonly region?: ImagedRegion;
    /** The examination that answers, or the latest that covers the region. */
    readonly modality?: StagingModality;
    readonly on?: string;
    /** How old it is on the day of the operation, or of the meeting. */
    readonly days?: Extent;
    readonly to?: CountedTo;
    readonly afterMeeting?: true;
    readonly threshold?: Threshold;
  };
  /** How disease at one site outside the chest stands. */
  "extrathoracic-site": {
    readonly at: number;
    readonly site?: string;
    readonly state?: NonNullable<ExtrathoracicSite["state"]>;
    readonly treatable?: boolean;
  };
  /** Whether what is stated of a site was looked at on or before the day of the meeting. */
  "extrathoracic-site-assessed": { readonly at: number; readonly assessedOn: string; readonly afterMeeting?: true };
  /** The hilar and mediastinal nodes. */
  nodes: {
    readonly nodes?: NonNullable<Chest["nodes"]>;
    readonly rule: CandidacyPolicy["nodes"];
    /** The stations that show more than the word for the nodes says, by their names. */
    readonly stations?: readonly string[];
  };
}

type Read = Pick<Candidate, "case" | "primary" | "staging" | "extrathoracic" | "chest" | "plan">;

type Control = Pillar<DiseaseControlReasons>;

/**
 * Checks whether disease elsewhere is controlled: the primary tumor controlled, nothing uncontrolled outside the chest,
 * and the nodes as the policy takes them.
 *
 * "Controlled" is derived from dated facts: an undated statement is an assumption where the policy allows one, and
 * missing where it does not. Disease that was resected or has vanished counts as controlled; stable disease does if it
 * can be treated with the aim of cure; growing disease only under a policy that accepts what is controllable. A listed
 * site counts even where the state says that none was found.
 *
 * What was not imaged is not free of disease: chest and abdomen have to be covered by an examination that is recent
 * enough on the day of the operation, or of the meeting where none is planned. A recorded list of examinations is taken
 * as the list; no list at all is assumed where the policy allows it.
 */
export function diseaseControl(candidate: Read, policy: CandidacyPolicy): Judgment<DiseaseControlReasons> {
  const pillar: Control = newPillar();
  const staged = lastStaging(candidate);
  askPrimary(pillar, candidate, policy, staged);
  askElsewhere(pillar, candidate, policy);
  askNodes(pillar, candidate, policy);
  return judgmentOf(pillar);
}

/** How the primary stands, and where it is considered controlled, since when that is known. */
function askPrimary(pillar: Control, candidate: Read, policy: CandidacyPolicy, staged: string | undefined): void {
  const { status, assessedOn, resection } = candidate.primary ?? {};
  // Tumor was left behind by a resection, and none is said to be there: one of the two is not so.
  const residual = status === "no-evidence-of-disease" && resection === "R2";
  const controlled = status === "no-evidence-of-disease" || status === "controlled-in-place";
  const accepted = controlled || (status === "controllable" && policy.primary === "controlled-or-controllable");
  const failed = status === "controllable" || status === "uncontrolled";
  const detail: Writable<ReasonDetail<Pick<DiseaseControlReasons, "primary-control">>> = { code: "primary-control" };
  if (status) detail.status = status;
  if (residual) detail.residual = true;
  const open: readonly CaseFact[] = ["primary.status"];
  requireReason(pillar, detail, residual ? open : accepted || (failed ? false : open), policy.standing);
  const on = assessedOn ?? staged;
  const path = "primary.assessedOn";
  if (!controlled) return;
  if (on) requireDate(pillar, candidate, policy, path, on, { code: "primary-assessed", assessedOn: on });
  else requireAbsent(pillar, policy, path, { code: "primary-assessed" });
}

/** Each listed site, what is stated of disease outside the chest as a whole, and the imaging behind it. */
function askElsewhere(pillar: Control, candidate: Read, policy: CandidacyPolicy): void {
  const { state, sites } = candidate.extrathoracic ?? {};
  let controlled = state === "none-found";
  for (const [at, site] of sites?.entries() ?? []) {
    if (askSite(pillar, candidate, policy, site, at)) controlled = true;
  }
  if (state !== "present" || !sites?.length) {
    const need = state ? "extrathoracic.sites" : "extrathoracic.state";
    const detail: Writable<ReasonDetail<Pick<DiseaseControlReasons, "extrathoracic-state">>> = {
      code: "extrathoracic-state",
    };
    if (state) detail.state = state;
    requireReason(pillar, detail, state === "none-found" || [need], policy.standing);
  }
  if (controlled) askImaging(pillar, candidate, policy);
}

/** One site, and where it is considered controlled, since when that is known. Returns whether it is. */
function askSite(
  pillar: Control,
  candidate: Read,
  policy: CandidacyPolicy,
  { site, state, treatableWithCurativeIntent: treatable, assessedOn }: ExtrathoracicSite,
  at: number,
): boolean {
  const path = `extrathoracic.sites.${at}` as const;
  const gone = state === "resected" || state === "complete-response";
  const there = state === "stable" || state === "growing";
  const aim = typeof treatable === "boolean" ? treatable : [`${path}.treatableWithCurativeIntent` as const];
  const accepted =
    policy.extrathoracic !== "none" &&
    (gone || (there ? growthAccepted(state, policy) && aim : [`${path}.state` as const]));
  requireReason(
    pillar,
    omitAbsent({ code: "extrathoracic-site", at, site, state, treatable }),
    accepted,
    policy.standing,
  );
  if (accepted !== true) return false;
  if (assessedOn) {
    const detail = { code: "extrathoracic-site-assessed", at, assessedOn } as const;
    requireDate(pillar, candidate, policy, `${path}.assessedOn`, assessedOn, detail);
  }
  return true;
}

function growthAccepted(state: ExtrathoracicSite["state"], { extrathoracic }: CandidacyPolicy): boolean {
  return state !== "growing" || extrathoracic === "controlled-or-controllable";
}

/** The regions that have to be imaged before disease elsewhere is considered absent. */
const regionsAsked: readonly ImagedRegion[] = ["chest", "abdomen"];

function askImaging(pillar: Control, candidate: Read, policy: CandidacyPolicy): void {
  const code = "extrathoracic-imaging";
  if (examinationsOf(candidate).length === 0) {
    requireAbsent(pillar, policy, "staging", { code });
    return;
  }
  const threshold = policy.ages.imaging;
  for (const region of regionsAsked) {
    const { answer, at, days, afterMeeting } = imagingOf(candidate, region, threshold);
    const { modality, on } = at === undefined ? {} : existing(candidate.staging?.[at]);
    const to = days && dayCounted(candidate).to;
    const detail = omitAbsent({ code, region, modality, on, days, to, afterMeeting, threshold });
    requireReason(pillar, detail, answer, threshold.standing);
  }
}

function askNodes(pillar: Control, { chest }: Read, policy: CandidacyPolicy): void {
  const { nodes: rule, standing } = policy;
  const { nodes, stations: at, needs } = nodesShown(chest ?? {});
  const stations = at.length > 0 ? at.map((place) => chest?.stations?.[place]?.station ?? `${place + 1}`) : undefined;
  const detail = { code: "nodes", nodes, rule, ...(stations ? { stations } : {}) } as const;
  if (rule === "advisory") requireReason(pillar, omitAbsent(detail), true, nodes ? "convention" : standing);
  else if (needs.length > 0) {
    const word: readonly CaseFact[] = chest?.nodes === "suspected" ? ["chest.nodes"] : [];
    requireReason(pillar, omitAbsent(detail), [...needs, ...word]);
  } else requireFact(pillar, policy, "chest.nodes", nodes, isFree, detail);
}

function isFree(nodes: NonNullable<Chest["nodes"]>): boolean | undefined {
  return nodes === "not-suspicious" || nodes === "biopsy-negative" || (nodes === "proven" ? false : undefined);
}

/**
 * The latest day of an examination that shows how the primary stands: one that covers chest or abdomen. Which of the two
 * holds the bed of the primary no source lists; an examination of the brain or of an airway shows neither.
 */
function lastStaging(candidate: Read): string | undefined {
  let latest: string | undefined;
  for (const [, examination] of examinationsOf(candidate)) {
    const { on } = examination;
    if (on == null || !regionsAsked.some((region) => covers(examination, region) === true)) continue;
    if (latest === undefined || liesAfter(on, latest)) latest = on;
  }
  return latest;
}
