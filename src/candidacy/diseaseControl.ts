import type { Candidate } from "../case/candidate.ts";
import type { Chest } from "../case/chest.ts";
import type { ExtrathoracicSite } from "../case/extrathoracic.ts";
import type { PrimaryStatus } from "../case/primary.ts";
import type { Judgment } from "../evidence/judgment.ts";
import { judgmentOf, newPillar, type Pillar, requireReason } from "../evidence/pillar.ts";
import type { ReasonDetail } from "../evidence/reason.ts";
import { omitAbsent } from "../internal/absent.ts";
import type { Writable } from "../internal/writable.ts";
import { liesAfter } from "../units/plainDate.ts";
import type { CandidacyPolicy } from "./candidacyPolicy.ts";
import { requireAbsent, requireDate, requireFact } from "./fact.ts";

/** Why the lungs are or are not the only battle. */
export interface DiseaseControlReasons {
  /** How the primary tumor stands. */
  "primary-control": { readonly status?: PrimaryStatus; readonly assessedOn?: string };
  /** Whether what is stated of the primary was looked at on a stated day. */
  "primary-assessed": { readonly assessedOn?: string; readonly afterMeeting?: true };
  /** Whether disease outside the chest was found. */
  "extrathoracic-state": { readonly state?: "none-found" | "present" };
  /** Whether what is stated of disease elsewhere rests on dated imaging. */
  "extrathoracic-imaging": { readonly on?: string; readonly afterMeeting?: true };
  /** How disease at one site outside the chest stands. */
  "extrathoracic-site": {
    readonly at: number;
    readonly site?: string;
    readonly state?: NonNullable<ExtrathoracicSite["state"]>;
    readonly treatable?: boolean;
  };
  /** The hilar and mediastinal nodes. */
  nodes: { readonly nodes?: NonNullable<Chest["nodes"]>; readonly rule: CandidacyPolicy["nodes"] };
}

/** The sections of a case that are read. */
type Read = Pick<Candidate, "case" | "primary" | "staging" | "extrathoracic" | "chest">;

type Control = Pillar<DiseaseControlReasons>;

/**
 * Asks whether the lungs are the only battle: the primary tumor controlled, nothing uncontrolled outside the chest, and
 * the nodes as the policy takes them.
 *
 * "Controlled" is derived from dated facts: a statement nobody dated is an assumption where the policy allows one, and
 * missing where it does not. Disease that was resected or has vanished counts as controlled; stable disease does if it
 * can be treated with the aim of cure; growing disease only under a policy that accepts what is controllable. A listed
 * site counts even where the state says that none was found.
 *
 * @param candidate - the case
 * @param policy - what primary, sites and nodes have to be
 * @returns the second pillar
 */
export function diseaseControl(candidate: Read, policy: CandidacyPolicy): Judgment<DiseaseControlReasons> {
  const pillar: Control = newPillar();
  const staged = lastStaging(candidate);
  askPrimary(pillar, candidate, policy, staged);
  askElsewhere(pillar, candidate, policy, staged);
  askNodes(pillar, candidate, policy);
  return judgmentOf(pillar);
}

/** How the primary stands, and where it is held to be controlled, since when that is known. */
function askPrimary(pillar: Control, candidate: Read, policy: CandidacyPolicy, staged: string | undefined): void {
  const { status, assessedOn } = candidate.primary ?? {};
  const controlled = status === "no-evidence-of-disease" || status === "controlled-in-place";
  const accepted = controlled || (status === "controllable" && policy.primary === "controlled-or-controllable");
  const failed = status === "controllable" || status === "uncontrolled";
  const detail: Writable<ReasonDetail<Pick<DiseaseControlReasons, "primary-control">>> = { code: "primary-control" };
  if (status) detail.status = status;
  requireReason(pillar, detail, accepted || (failed ? false : ["primary.status"]), policy.standing);
  const on = assessedOn ?? staged;
  const path = "primary.assessedOn";
  if (!controlled) return;
  if (on) requireDate(pillar, candidate, policy, path, on, { code: "primary-assessed", assessedOn: on });
  else requireAbsent(pillar, policy, path, { code: "primary-assessed" });
}

/** Each listed site, and what is stated of disease outside the chest as a whole where the sites do not tell. */
function askElsewhere(pillar: Control, candidate: Read, policy: CandidacyPolicy, staged: string | undefined): void {
  const { state, sites } = candidate.extrathoracic ?? {};
  for (const [at, site] of sites?.entries() ?? []) askSite(pillar, candidate, policy, site ?? {}, at, staged);
  if (state === "present" && sites?.length) return;
  const noneFound = state === "none-found";
  const need = state ? "extrathoracic.sites" : "extrathoracic.state";
  const detail: Writable<ReasonDetail<Pick<DiseaseControlReasons, "extrathoracic-state">>> = {
    code: "extrathoracic-state",
  };
  if (state) detail.state = state;
  requireReason(pillar, detail, noneFound || [need], policy.standing);
  if (noneFound) askImaging(pillar, candidate, policy, staged);
}

/** One site, and where it is held to be controlled, since when that is known. */
function askSite(
  pillar: Control,
  candidate: Read,
  policy: CandidacyPolicy,
  { site, state, treatableWithCurativeIntent: treatable, assessedOn }: ExtrathoracicSite,
  at: number,
  staged: string | undefined,
): void {
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
  if (accepted === true) askImaging(pillar, candidate, policy, assessedOn ?? staged);
}

function growthAccepted(state: ExtrathoracicSite["state"], { extrathoracic }: CandidacyPolicy): boolean {
  return state !== "growing" || extrathoracic === "controlled-or-controllable";
}

function askImaging(pillar: Control, candidate: Read, policy: CandidacyPolicy, on: string | undefined): void {
  if (on) requireDate(pillar, candidate, policy, "staging", on, { code: "extrathoracic-imaging", on });
  else requireAbsent(pillar, policy, "staging", { code: "extrathoracic-imaging" });
}

function askNodes(pillar: Control, { chest }: Read, policy: CandidacyPolicy): void {
  const { nodes: rule, standing } = policy;
  const nodes = chest?.nodes;
  const detail = { code: "nodes", nodes, rule } as const;
  if (rule === "advisory") requireReason(pillar, omitAbsent(detail), true, nodes ? "convention" : standing);
  else requireFact(pillar, policy, "chest.nodes", nodes, isFree, detail);
}

function isFree(nodes: NonNullable<Chest["nodes"]>): boolean | undefined {
  return nodes === "not-suspicious" || nodes === "biopsy-negative" || (nodes === "proven" ? false : undefined);
}

/** The latest day of a staging examination. */
function lastStaging({ staging }: Read): string | undefined {
  let latest: string | undefined;
  staging?.forEach(({ on }) => {
    if (on != null && (latest === undefined || liesAfter(on, latest))) latest = on;
  });
  return latest;
}
